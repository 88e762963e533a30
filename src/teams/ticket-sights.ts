import type { Answer } from '../answers/answer.ts';
import type { Replies } from '../answers/reply.ts';
import type { Translate } from '../locales/translate.ts';
import type { FactId } from '../rules/facts.ts';
import type { Language } from '../rules/question.ts';
import type { TicketSight } from './panels/ticket-sight.ts';

/** What a ticket's panel needs besides the ticket. */
export type TicketSights = <Options extends Omit<TicketSight, 'say' | 'stateFact'>>(
  options: Options,
) => Options & Pick<TicketSight, 'say' | 'stateFact'>;

export function createTicketSights(parts: {
  translators: Record<Language, Translate>;
  replies: Replies;
}): TicketSights {
  const { translators, replies } = parts;
  return (options) => ({
    ...options,
    say: translators[options.language],
    stateFact: (fact) => statementOf(replies, fact, options.language),
  });
}

/** What a fact states, in one text. */
export function statementOf(replies: Replies, fact: FactId, language: Language): string {
  const reply = replies.fact(fact, language);
  if (reply?.kind !== 'answers') throw new Error('A fact of the sheet has no statement.');
  return reply.answers[0].blocks
    .map(textOf)
    .filter((text) => text !== '')
    .join('\n');
}

function textOf(block: Answer['blocks'][number]): string {
  switch (block.kind) {
    case 'headline':
    case 'paragraph':
      return block.text;
    case 'steps':
      return block.steps.join('\n');
    case 'points':
      return block.points.join('\n');
    case 'table':
      return block.rows.map((row) => row.join(': ')).join('\n');
    case 'links':
      return block.links.map(({ title, url }) => `${title}: ${url}`).join('\n');
  }
}
