import type { OpenQuestion } from '../../helpdesk/question-log.ts';
import { type Desk, type Page, pageOf, rangeBlocks, turns } from './desk.ts';
import { type Panel, type PanelAction, paragraph, press } from './panel.ts';
import { dayIn } from './sight.ts';
import { shortened } from './ticket-sight.ts';

const longestInList = 120;

/**
 * What was asked in vain or answered badly, the most frequent first. Nothing tells who asked.
 *
 * @param dismissed the question that was just taken off the list, and can be put back
 */
export function questionsPanel(
  open: readonly OpenQuestion[],
  page: number,
  desk: Desk,
  dismissed?: string,
): Panel {
  const { language, say, notice } = desk;
  const shown = pageOf(open, page);
  const points = shown.items.map((question) => questionLine(question, desk));
  return {
    language,
    title: say('questions.title'),
    notice,
    blocks:
      points.length === 0
        ? [paragraph(say('questions.none'))]
        : [{ kind: 'steps', steps: points }, ...rangeBlocks(shown, desk), paragraph(say('questions.choose'))],
    facts: [],
    actions: [
      ...(dismissed === undefined ? [] : [reopen(dismissed, shown.page, desk)]),
      ...openers(shown, desk),
      ...turns(shown, 'questions-page', desk),
      press({ title: say('teach.new'), verb: 'teach-open', data: { page: shown.page, language } }),
      press({ title: say('taught.show'), verb: 'taught-page', data: { page: 0, language } }),
    ],
  };
}

/** A question with how often and when, as a list and the card that opens it show it. */
export function questionLine(
  { text, unanswered, disliked, lastAt }: OpenQuestion,
  { say, language }: Desk,
): string {
  const how = [
    ...(unanswered > 0 ? [say('questions.unanswered', { count: unanswered })] : []),
    ...(disliked > 0 ? [say('questions.disliked', { count: disliked })] : []),
  ];
  return say('questions.line', {
    question: shortened(text, longestInList),
    how: new Intl.ListFormat(language).format(how),
    date: dayIn(lastAt, { language }),
  });
}

function openers({ items, page }: Page<OpenQuestion>, { say, language }: Desk): PanelAction[] {
  return items.map(({ id }, index) =>
    press({
      title: `${index + 1}`,
      tooltip: say('questions.open', { number: index + 1 }),
      verb: 'question-open',
      data: { id, page, language },
    }),
  );
}

function reopen(id: string, page: number, { say, language }: Desk): PanelAction {
  return press({ title: say('questions.reopen'), verb: 'question-reopen', data: { id, page, language } });
}
