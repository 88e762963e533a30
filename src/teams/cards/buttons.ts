import type { Answer, QuickReply } from '../../answers/answer.ts';
import type { Level, Topic } from '../../rules/question.ts';
import type { Json, Templates } from './templates.ts';

/** What a press sends to the bot; the same whether a client knows `Action.Execute` or only `Action.Submit`. */
export type Press =
  | { verb: 'ask'; text: string; topic?: Topic }
  | { verb: 'remember'; level: Level; competency?: string };

/** Teams shows six buttons in a row set and drops the rest (MicrosoftDocs/msteams-docs#5356). */
const mostInOneRow = 6;

/** Buttons in rows no client cuts off. */
export interface Rows {
  rows: { actions: Json[] }[];
}

/** A button each; the same question is offered once. */
export function quickReplyRows(templates: Templates, quickReplies: readonly QuickReply[]): Rows {
  const different = [
    ...new Map(quickReplies.map((reply) => [`${reply.topic} ${reply.text}`, reply])).values(),
  ];
  return inRows(different.map((reply) => quickReplyButton(templates, reply)));
}

/** A button each for the offers that can be remembered. */
export function rememberRows(templates: Templates, remember: NonNullable<Answer['remember']>): Rows {
  return inRows(
    remember.choices.map(({ title, level, competency }) =>
      pressButton(templates, title, {
        verb: 'remember',
        level,
        ...(competency === undefined ? {} : { competency }),
      }),
    ),
  );
}

function quickReplyButton(templates: Templates, { title, text, topic }: QuickReply): Json {
  return pressButton(templates, title, { verb: 'ask', text, ...(topic === undefined ? {} : { topic }) });
}

function pressButton(templates: Templates, title: string, press: Press): Json {
  return templates.part('press', { title, verb: press.verb, data: press });
}

function inRows(actions: readonly Json[]): Rows {
  const count = Math.ceil(actions.length / mostInOneRow);
  // Evenly filled, as seven buttons look better as four and three than as six and one.
  const perRow = Math.ceil(actions.length / Math.max(count, 1));
  return {
    rows: Array.from({ length: count }, (_, row) => ({
      actions: actions.slice(row * perRow, (row + 1) * perRow),
    })),
  };
}
