import type { Taught } from '../../store/taught-record.ts';
import { type Desk, pageOf, rangeBlocks, turns } from './desk.ts';
import { type Panel, paragraph, press } from './panel.ts';
import { dayIn } from './sight.ts';
import { shortened } from './ticket-sight.ts';

const longestInList = 80;

/** What is taught, the latest first, with who taught it and when; each of it can be undone. */
export function taughtPanel(taught: readonly Taught[], page: number, desk: Desk): Panel {
  const { language, say, notice } = desk;
  const shown = pageOf(taught, page);
  return {
    language,
    title: say('taught.title'),
    notice,
    blocks:
      shown.count === 0
        ? [paragraph(say('taught.none'))]
        : [
            { kind: 'steps', steps: shown.items.map((each) => taughtLine(each, desk)) },
            ...rangeBlocks(shown, desk),
          ],
    facts: [],
    actions: [
      ...shown.items.map(({ id }, index) =>
        press({
          title: say('taught.undo', { number: index + 1 }),
          verb: 'taught-undo',
          data: { id, page: shown.page, language },
        }),
      ),
      ...turns(shown, 'taught-page', desk),
      press({ title: say('teach.new'), verb: 'teach-open', data: { page: 0, language } }),
      press({ title: say('questions.back'), verb: 'questions-page', data: { page: 0, language } }),
    ],
  };
}

function taughtLine({ phrase, lesson, by, at }: Taught, desk: Desk): string {
  const { say, language } = desk;
  return say('taught.line', {
    phrase: shortened(phrase, longestInList),
    answer: lessonText(lesson, desk),
    name: by.name ?? say('panel.someone'),
    date: dayIn(at, { language }),
  });
}

function lessonText(lesson: Taught['lesson'], { say }: Desk): string {
  switch (lesson.kind) {
    case 'topic':
      return say(`topic.${lesson.topic}`);
    case 'none':
      return say('talk.unknown');
    case 'words':
      return say('taught.words', { text: shortened(lesson.text.replace(/\s+/g, ' '), longestInList) });
  }
}
