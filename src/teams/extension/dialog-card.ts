import type { Attachment } from 'botbuilder';

/** A card for a dialog: there, clients know `Action.Submit` only, which every button of ours has as its fallback. */
export function dialogCard({ contentType, content }: Attachment): Attachment {
  return { contentType, content: withSubmits(content) };
}

function withSubmits(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSubmits);
  if (typeof node !== 'object' || node === null) return node;
  const { type, fallback } = node as { type?: unknown; fallback?: unknown };
  if (type === 'Action.Execute' && typeof fallback === 'object') return withSubmits(fallback);
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withSubmits(value)]));
}

/**
 * One card within another: what that says, then the card, then that one's buttons. Its title is left out, for the dialog
 * has it already.
 */
export function framed(frame: Attachment, within: Attachment): Attachment {
  const own = bodyOf(frame).slice(1);
  const body = [
    ...own.filter(({ type }) => type !== 'ActionSet'),
    ...bodyOf(within),
    ...own.filter(({ type }) => type === 'ActionSet'),
  ];
  return { ...within, content: { ...within.content, body } };
}

function bodyOf({ content }: Attachment): readonly { type?: unknown }[] {
  return (content as { body: readonly { type?: unknown }[] }).body;
}
