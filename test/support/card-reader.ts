import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { parseCard } from './parsed-card.ts';

/** A message as a person reads it. */
export interface CardReader {
  activityId: string;
  /** Everything on it, in reading order, hidden forms included. */
  text: string;
  /** Titles of all buttons, those of hidden forms included. */
  titles: string[];
  /** The labels of the fields to fill in. */
  fields: string[];
  /** What stands in the fields, by the fields' own names. */
  values: Record<string, string>;
  /** What the button with this title sends, and the fields whose values a client sends along. */
  button(title: string): { verb: string; data: Record<string, unknown>; inputs: string[] };
}

type Node = Record<string, unknown>;

/** Reads a card, or the plain text of a message without one; a card a client would find fault with fails. */
export function readerOf(activity: Activity, activityId: string): CardReader {
  const card = activity.attachments?.[0]?.content as Node | undefined;
  if (card) assert.deepEqual(parseCard(card).faults, []);
  const nodes = card ? nodesOf(card) : [];
  const actions = nodes.filter(({ type }) => type === 'Action.Execute' || type === 'Action.ShowCard');
  return {
    activityId,
    text: card ? nodes.flatMap(textsOf).join('\n') : (activity.text ?? ''),
    titles: actions.map(({ title }) => String(title)),
    fields: nodes.flatMap(({ type, label }) => (String(type).startsWith('Input.') ? [String(label)] : [])),
    values: Object.fromEntries(
      nodes.flatMap(({ type, id, value }) =>
        String(type).startsWith('Input.') && value ? [[String(id), String(value)]] : [],
      ),
    ),
    button(title) {
      const action = actions.find((each) => each['title'] === title && each['type'] === 'Action.Execute');
      assert.ok(action, `there is no "${title}" among ${actions.map((each) => each['title']).join(', ')}`);
      return {
        verb: String(action['verb']),
        data: action['data'] as Record<string, unknown>,
        inputs: action['associatedInputs'] === 'none' ? [] : inputsBeside(card, action),
      };
    },
  };
}

function textsOf({ type, text, facts }: Node): string[] {
  if (type === 'TextBlock') return [String(text)];
  if (type !== 'FactSet') return [];
  return (facts as { title: string; value: string }[]).map(({ title, value }) => `${title}: ${value}`);
}

/** The fields of the innermost container that holds both fields and the button. */
function inputsBeside(card: Node | undefined, action: Node): string[] {
  const containers = nodesOf(card).filter((node) => nodesOf(node).includes(action));
  const fields = containers.map((node) =>
    nodesOf(node).flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [String(id)] : [])),
  );
  return fields.findLast((ids) => ids.length > 0) ?? [];
}

/** Every element and action, from top to bottom; what a client falls back to is left out. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const inner = Object.entries(node).flatMap(([key, child]) =>
    key === 'fallback' || key === 'data' ? [] : nodesOf(child),
  );
  return typeof node['type'] === 'string' ? [node, ...inner] : inner;
}
