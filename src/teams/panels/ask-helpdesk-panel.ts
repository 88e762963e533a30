import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import { ratedText } from '../rated-text.ts';
import { type Panel, paragraph, press } from './panel.ts';

/** The way to the helpdesk where an answer did not help. What it sends comes from a card, so that it is masked once more. */
export function askPanel(
  { question, answer }: { question: string; answer: string },
  language: Language,
  say: Translate,
): Panel {
  const data = { question: ratedText(question), answer: ratedText(answer), language };
  return {
    language,
    title: say('feedback.ask'),
    blocks: [paragraph(say('feedback.ask-why'))],
    facts: [],
    actions: [press({ title: say('talk.ask-the-helpdesk'), verb: 'ticket-draft', data, tone: 'positive' })],
  };
}
