import { shortAddress } from '../../answers/phrases.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { Taught } from '../../store/taught-record.ts';
import { ratedText } from '../rated-text.ts';
import type { Desk } from './desk.ts';
import { type Panel, type PanelAction, type PanelBlock, paragraph, press } from './panel.ts';
import { dayIn } from './sight.ts';

/**
 * An answer in the helpdesk's own words: marked as such, with who wrote it and when, and resting on no fact.
 *
 * @param question as a button carries it; without it nobody is asked whether the answer helped
 */
export function ownAnswerPanel(taught: Taught, { language, say, notice }: Desk, question?: string): Panel {
  const { lesson, by, at } = taught;
  if (lesson.kind !== 'words') throw new Error('Only own words are shown as an own answer.');
  const author = { name: by.name ?? say('panel.someone'), date: dayIn(at, { language }) };
  const source =
    taught.language === language
      ? say('own-answer.source', author)
      : say('own-answer.source-in', { ...author, language: say(`language.${taught.language}`) });
  return {
    language,
    title: say('own-answer.title'),
    notice,
    blocks: [paragraph(lesson.text), ...linkBlocks(lesson.link), paragraph(source)],
    facts: [],
    actions:
      question === undefined ? [] : thumbs({ question, answer: ratedText(lesson.text) }, language, say),
  };
}

function linkBlocks(link: string | undefined): PanelBlock[] {
  return link === undefined ? [] : [{ kind: 'links', links: [{ title: shortAddress(link), url: link }] }];
}

function thumbs(
  rated: { question: string; answer: string },
  language: Language,
  say: Translate,
): PanelAction[] {
  return ([true, false] as const).map((helpful) =>
    press({
      title: helpful ? '👍' : '👎',
      tooltip: say(helpful ? 'feedback.helpful' : 'feedback.not-helpful'),
      verb: 'feedback',
      data: { helpful, ...rated, topics: [], language },
    }),
  );
}
