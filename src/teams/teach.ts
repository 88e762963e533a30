import { z } from 'zod';
import type { OpenQuestion, QuestionLog } from '../helpdesk/question-log.ts';
import type { ServingHelpdesk } from '../helpdesk/serving.ts';
import type { TaughtPhrases } from '../helpdesk/taught-phrases.ts';
import type { Check, Draft, Teaching } from '../helpdesk/teaching.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Language } from '../rules/question.ts';
import type { Agent } from '../rules/ticket.ts';
import { longestPhrase } from '../store/taught-record.ts';
import type { Understand } from '../understanding/understanding.ts';
import type { AsAgent } from './as-agent.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { Notice } from './panels/panel.ts';
import { questionLine } from './panels/questions-panel.ts';
import { type TeachState, type TeachValues, teachFields, teachPanel } from './panels/teach-panel.ts';
import { shortened } from './panels/ticket-sight.ts';
import { answeredLines, nowLine, replacesLine } from './panels/understood-now.ts';
import { formData, pressData } from './press-data.ts';
import { listedId, pageNumber, type ShowQuestions } from './question-list.ts';
import type { ShowTaught } from './taught-list.ts';
import { readTeachFields, sealOf, shownAgain } from './teach-fields.ts';

const commandLanguages: Record<string, Language | undefined> = {
  teach: undefined,
  教機器人: 'zh-TW',
  教机器人: 'zh-TW',
  öğret: 'tr',
  ogret: 'tr',
};

const openPress = pressData({ page: pageNumber });
const questionPress = pressData({ id: listedId, page: pageNumber });
/** A field's limit and a little more, so that what is too long is told. */
const mostRead = 2_500;
const sentPress = formData(
  'teach',
  teachFields,
  {
    page: pageNumber,
    question: listedId.optional(),
    seal: z.string().max(64).optional(),
    replaces: listedId.optional(),
  },
  mostRead,
);
const mostExamples = 5;

interface Sent {
  page: number;
  question?: string | undefined;
  seal?: string | undefined;
  replaces?: string | undefined;
  fields: TeachValues;
}

/** In a helpdesk's channel: what a question is to be answered with, checked before it is saved. */
export function createTeach(parts: {
  asAgent: AsAgent;
  questionLog: QuestionLog;
  teaching: Teaching;
  taughtPhrases: TaughtPhrases;
  understand: Understand;
  fold: (text: string) => string;
  /** How many questions a draft is checked against. */
  knownCount: number;
  showQuestions: ShowQuestions;
  showTaught: ShowTaught;
  translators: Record<Language, Translate>;
  log: Log;
}): Conversation {
  const { asAgent, questionLog, teaching, understand, translators } = parts;

  async function show(visit: Visit, state: TeachState, notice?: Notice): Promise<void> {
    const { voice } = visit;
    const panel = teachPanel(state, { language: voice.language, say: translators[voice.language], notice });
    // In the place of a card that all read, it would take away what a colleague is writing on it.
    await (voice.isForOneself ? voice.show(panel) : voice.post(panel));
  }

  /** What is said to such a question now. */
  async function now(
    helpdesk: ServingHelpdesk,
    text: string,
    written: Language,
    visit: Visit,
  ): Promise<string> {
    const { language } = visit.voice;
    const taught = await parts.taughtPhrases.findOf(helpdesk, text);
    const { meaning } = understand({ text, locale: written });
    return nowLine(meaning, taught, { language, say: translators[language] });
  }

  async function openQuestion(
    visit: Visit,
    helpdesk: ServingHelpdesk,
    question: OpenQuestion,
    page: number,
  ): Promise<Outcome> {
    const { language } = visit.voice;
    const desk = { language, say: translators[language] };
    await show(visit, {
      question: question.id,
      page,
      lines: [
        questionLine(question, desk),
        ...answeredLines(question, desk),
        await now(helpdesk, question.text, question.language, visit),
        desk.say('teach.explained'),
      ],
      values: {
        phrase: shortened(question.text, longestPhrase),
        language: question.language,
        lesson: 'words',
      },
    });
    return 'noted';
  }

  async function openEmpty(visit: Visit, page: number): Promise<Outcome> {
    const { language } = visit.voice;
    const lines = [translators[language]('teach.explained')];
    await show(visit, { page, lines, values: { language, lesson: 'words' } });
    return 'noted';
  }

  /** Shows the form again as it was filled in, with what was found. */
  async function again(visit: Visit, sent: Sent, notice: Notice, more: Partial<TeachState>): Promise<void> {
    const { page, question, fields } = sent;
    const values = shownAgain(fields);
    await show(visit, { page, question, lines: [], values, ...more }, notice);
  }

  async function tellConflicts(visit: Visit, sent: Sent, { conflicts }: Check): Promise<Outcome> {
    const text = translators[visit.voice.language]('teach.conflict', { count: conflicts.length });
    await again(
      visit,
      sent,
      { tone: 'attention', text },
      { conflicts: conflicts.slice(0, mostExamples).map((each) => each.text) },
    );
    return 'refused';
  }

  async function check(
    visit: Visit,
    helpdesk: ServingHelpdesk,
    by: Agent,
    sent: Sent,
    draft: Draft,
    isOutdated = false,
  ): Promise<Outcome> {
    const { language } = visit.voice;
    const say = translators[language];
    const checked = await teaching.check(helpdesk, draft);
    if (checked.conflicts.length > 0) return tellConflicts(visit, sent, checked);
    const lines = [await now(helpdesk, draft.phrase, draft.language, visit)];
    if (checked.replaces) lines.push(replacesLine(checked.replaces, { language, say }));
    const notice: Notice = isOutdated
      ? { tone: 'warning', text: say('teach.look-again') }
      : { tone: 'good', text: say('teach.no-conflict', { count: parts.knownCount }) };
    const seen = { seal: sealOf(by, draft), replaces: checked.replaces?.id };
    await again(visit, sent, notice, { lines, checked: seen });
    return isOutdated ? 'refused' : 'noted';
  }

  /** The lesson is kept already: a question that stays on the list is no reason to say that it is not. */
  async function settle(helpdesk: ServingHelpdesk, question: string): Promise<void> {
    await questionLog
      .settle(helpdesk, question, 'taught')
      .catch((error) => parts.log.error({ err: error }, 'a question that was taught stays on the list'));
  }

  async function save(
    visit: Visit,
    helpdesk: ServingHelpdesk,
    by: Agent,
    sent: Sent,
    draft: Draft,
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    // Whoever saves has seen what they save: the button may be on a colleague's card, or the text changed since.
    if (sent.seal !== sealOf(by, draft)) return check(visit, helpdesk, by, sent, draft, true);
    const outcome = await teaching.save(helpdesk, by, draft, sent.replaces);
    switch (outcome.kind) {
      case 'outdated':
        return check(visit, helpdesk, by, sent, draft, true);
      case 'conflict':
        return tellConflicts(visit, sent, outcome.check);
      case 'full':
        await again(
          visit,
          sent,
          { tone: 'attention', text: say('teach.full') },
          { checked: { seal: sealOf(by, draft) } },
        );
        return 'refused';
      case 'saved':
        if (sent.question !== undefined) await settle(helpdesk, sent.question);
        await parts.showTaught(visit, helpdesk, 0, { tone: 'good', text: say('teach.saved') });
        return 'noted';
    }
  }

  /** A form that was sent, read first: what cannot be taken is told at its field. */
  function form(
    take: (visit: Visit, helpdesk: ServingHelpdesk, by: Agent, sent: Sent, draft: Draft) => Promise<Outcome>,
  ) {
    return press(sentPress, (visit, { language, ...sent }) =>
      asAgent(visit, language, async (helpdesk, by) => {
        const say = translators[visit.voice.language];
        const read = readTeachFields(sent.fields, say, parts.fold);
        if (read.ok) return take(visit, helpdesk, by, sent, read.draft);
        const notice: Notice = { tone: 'attention', text: say('panel.check-fields') };
        await again(visit, sent, notice, { errors: read.errors });
        return 'refused';
      }),
    );
  }

  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) => asAgent(visit, commandLanguages[word], () => openEmpty(visit, 0)),
    verbs: {
      'teach-open': press(openPress, (visit, { language, page }) =>
        asAgent(visit, language, () => openEmpty(visit, page)),
      ),
      'question-open': press(questionPress, (visit, { language, id, page }) =>
        asAgent(visit, language, async (helpdesk) => {
          const question = (await questionLog.open(helpdesk)).find((each) => each.id === id);
          if (question) return openQuestion(visit, helpdesk, question, page);
          const text = translators[visit.voice.language]('questions.gone');
          await parts.showQuestions(visit, helpdesk, page, { tone: 'attention', text });
          return 'refused';
        }),
      ),
      'teach-check': form(check),
      'teach-save': form(save),
    },
  };
}
