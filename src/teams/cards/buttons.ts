import type { Answer, HandOver, Opening, QuickReply } from '../../answers/answer.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language, Level, Topic } from '../../rules/question.ts';
import { type Button, inRows, type Rows } from './rows.ts';
import type { Json, Templates } from './templates.ts';

/**
 * What a press sends to the bot; the same whether a client knows `Action.Execute` or only `Action.Submit`. The language
 * is that of the card, in which the reply to a press is expected.
 */
export type Press = { language: Language } & (
  | { verb: 'ask'; text: string; topic?: Topic }
  | { verb: 'remember'; level: Level; competency?: string }
  | { verb: `${Opening}-show` }
  | { verb: 'ticket-draft'; question: string; answer?: string }
  | ({ verb: 'feedback'; helpful: boolean } & Rated)
);

/** What a person says whether it helped: a question, and what it was answered with. */
export interface Rated {
  question: string;
  topics: readonly Topic[];
  /** The first line of the answer. */
  answer: string;
}

/** An offer that a press remembers. */
export type RememberChoice = NonNullable<Answer['remember']>['choices'][number];

/** What else can be pressed beside quick replies. */
export interface MoreButtons {
  handOver?: HandOver | undefined;
  opens?: readonly NonNullable<Answer['opens']>[];
  /** Comes behind all others. */
  last?: readonly Button[];
}

/** A button each, first what the bot can do, then what can be asked; the same is offered once. */
export function quickReplyRows(
  templates: Templates,
  language: Language,
  quickReplies: readonly QuickReply[],
  more: MoreButtons = {},
): Rows {
  const { handOver, opens = [], last } = more;
  const doable = new Map(opens.map(({ opening, title }) => [opening, title]));
  const different = new Map(quickReplies.map((reply) => [`${reply.topic} ${reply.text}`, reply]));
  const buttons = [
    ...(handOver ? [handOverButton(templates, language, handOver)] : []),
    ...[...doable].map(([opening, title]) => button(templates, title, { verb: `${opening}-show`, language })),
    ...[...different.values()].map(({ title, text, topic }) =>
      button(templates, title, { verb: 'ask', text, ...(topic === undefined ? {} : { topic }), language }),
    ),
  ];
  return inRows(buttons, last);
}

/** A button each; the same offer is listed once. */
export function rememberRows(
  templates: Templates,
  language: Language,
  choices: readonly RememberChoice[],
): Rows {
  const different = new Map(choices.map((choice) => [`${choice.level} ${choice.competency}`, choice]));
  return inRows(
    [...different.values()].map(({ title, level, competency }) =>
      button(templates, title, {
        verb: 'remember',
        level,
        ...(competency === undefined ? {} : { competency }),
        language,
      }),
    ),
  );
}

/** Thumbs up and down, small; what they say is told to screen readers and to whoever points at them. */
export function thumbs(
  templates: Templates,
  translate: Translate,
  language: Language,
  rated: Rated,
): Button[] {
  return ([true, false] as const).map((helpful) => {
    const title = helpful ? '👍' : '👎';
    const press: Press = { verb: 'feedback', helpful, ...rated, language };
    const action: Json = templates.part('thumb', {
      title,
      tooltip: translate(helpful ? 'feedback.helpful' : 'feedback.not-helpful'),
      verb: press.verb,
      data: press,
    });
    return { title, action };
  });
}

function handOverButton(
  templates: Templates,
  language: Language,
  { title, question, answer }: HandOver,
): Button {
  const press = {
    verb: 'ticket-draft',
    question,
    ...(answer === undefined ? {} : { answer }),
    language,
  } as const;
  return button(templates, title, press);
}

function button(templates: Templates, title: string, press: Press): Button {
  return { title, action: templates.part('press', { title, verb: press.verb, data: press }) };
}
