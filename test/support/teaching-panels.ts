import type { OpenQuestion } from '../../src/helpdesk/question-log.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { Language } from '../../src/rules/question.ts';
import { noDetails } from '../../src/rules/question.ts';
import { askPanel } from '../../src/teams/panels/ask-helpdesk-panel.ts';
import type { Desk } from '../../src/teams/panels/desk.ts';
import { ownAnswerPanel } from '../../src/teams/panels/own-answer-panel.ts';
import type { Panel } from '../../src/teams/panels/panel.ts';
import { questionLine, questionsPanel } from '../../src/teams/panels/questions-panel.ts';
import { taughtPanel } from '../../src/teams/panels/taught-panel.ts';
import { teachPanel } from '../../src/teams/panels/teach-panel.ts';
import { answeredLines, nowLine, replacesLine } from '../../src/teams/panels/understood-now.ts';
import { askedOf, taughtOf } from './teaching-records.ts';

const texts: Record<Language, { question: string; other: string; long: string; answer: string }> = {
  en: {
    question: 'Who sends our yearly invoices?',
    other: 'Can *interns* open cases <b>too</b>?',
    long: 'We moved to a new tenant last month and since then nobody of us can see who is allowed to order the parking cards for visitors, who is it?',
    answer: 'Our finance team does, in July.\n\nWrite to them if it has not come by August.',
  },
  'zh-TW': {
    question: '每年是誰寄發票給我們？',
    other: '*實習生*也可以開案嗎？',
    long: '我們上個月搬到新的租用戶，之後就沒有人看得到誰可以申請訪客停車證，請問現在是哪一位負責，要填哪一張表單，又要在幾天以前送出申請才來得及？',
    answer: '財務部會在七月寄出。\n\n如果八月還沒收到，請寫信給他們。',
  },
  tr: {
    question: 'Yıllık faturalarımızı kim gönderiyor?',
    other: '*Stajyerler* de olay açabilir mi?',
    long: 'Geçen ay yeni kiracıya taşındık ve o günden beri ziyaretçi otopark kartlarını kimin isteyebileceğini hiçbirimiz göremiyoruz; şimdi kime başvuracağız?',
    answer: 'Muhasebe ekibimiz temmuzda gönderir.\n\nAğustosta gelmediyse onlara yazın.',
  },
};

/** The helpdesk's panels, and what people get from it, in one language. */
export function teachingPanelsIn(language: Language, say: Translate): { name: string; panel: Panel }[] {
  const desk: Desk = { language, say };
  const { question, other, long, answer } = texts[language];
  const disliked = askedOf({
    id: 'd',
    text: other,
    language,
    unanswered: 0,
    disliked: 3,
    topics: ['entitlement'],
  });
  const open: OpenQuestion[] = [
    askedOf({ text: question, language, unanswered: 12, disliked: 1 }),
    disliked,
    ...Array.from({ length: 21 }, (_, index) => askedOf({ id: `${index}`, text: long, language })),
  ];
  const words = taughtOf({ phrase: question, language, lesson: { kind: 'words', text: answer } });
  const taught = [
    words,
    taughtOf({ id: '2', phrase: other, language, lesson: { kind: 'topic', topic: 'entitlement' } }),
    taughtOf({ id: '3', phrase: long, language, lesson: { kind: 'none' } }),
  ];
  const asked = { topic: 'entitlement', details: noDetails, confidence: 1 } as const;
  const filledIn = { phrase: question, language, lesson: 'words', words: answer };
  return [
    { name: 'questions', panel: questionsPanel(open, 0, desk) },
    {
      name: 'questions, dismissed',
      panel: questionsPanel(
        open.slice(0, 2),
        0,
        { ...desk, notice: { tone: 'good', text: say('questions.dismissed') } },
        'dismissed',
      ),
    },
    {
      name: 'teach, opened',
      panel: teachPanel(
        {
          question: 'd',
          page: 0,
          lines: [
            questionLine(disliked, desk),
            ...answeredLines(disliked, desk),
            nowLine({ kind: 'asked', questions: [asked] }, undefined, desk),
            say('teach.explained'),
          ],
          values: { phrase: other, language, lesson: 'words' },
        },
        desk,
      ),
    },
    {
      name: 'teach, with errors',
      panel: teachPanel(
        {
          page: 0,
          lines: [],
          values: { ...filledIn, phrase: 'azure', link: 'http://intranet.example' },
          errors: { phrase: say('teach.wrong-short'), link: say('teach.wrong-link') },
        },
        { ...desk, notice: { tone: 'attention', text: say('panel.check-fields') } },
      ),
    },
    {
      name: 'teach, in conflict',
      panel: teachPanel(
        { page: 0, lines: [], conflicts: [question, other], values: filledIn },
        { ...desk, notice: { tone: 'attention', text: say('teach.conflict', { count: 2 }) } },
      ),
    },
    {
      name: 'teach, checked',
      panel: teachPanel(
        {
          page: 0,
          lines: [nowLine({ kind: 'unknown' }, words, desk), replacesLine(words, desk)],
          values: filledIn,
          checked: { seal: 'seal' },
        },
        { ...desk, notice: { tone: 'good', text: say('teach.no-conflict', { count: 205 }) } },
      ),
    },
    { name: 'taught', panel: taughtPanel(taught, 0, desk) },
    {
      name: 'own answer',
      panel: ownAnswerPanel(
        {
          ...words,
          lesson: { kind: 'words', text: answer, link: 'https://intranet.example/invoices' },
          language: language === 'en' ? 'tr' : 'en',
        },
        desk,
        question,
      ),
    },
    { name: 'ask the helpdesk', panel: askPanel({ question, answer: say('talk.unknown') }, language, say) },
  ];
}
