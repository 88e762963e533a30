import type { Translate } from '../../locales/translate.ts';
import { languages, type Topic, topics } from '../../rules/question.ts';
import { longestLink, longestOwnAnswer, longestPhrase } from '../../store/taught-record.ts';
import type { Desk } from './desk.ts';
import { fieldId, form, type Input, type Panel, type PanelAction, paragraph, press } from './panel.ts';

/** The fields of the form; each is the name of what is sent. */
export const teachFields = ['phrase', 'language', 'lesson', 'words', 'link'] as const;
export type TeachField = (typeof teachFields)[number];

/** What was written into the form. */
export type TeachValues = Readonly<Partial<Record<TeachField, string | undefined>>>;

/** What the button that saves sends along. */
export interface CheckedDraft {
  /** Tells apart what was checked, and for whom. */
  seal: string;
  /** ID of what was said to be replaced. */
  replaces?: string | undefined;
}

export interface TeachState {
  /** The listed question it is about, where there is one, and the page of the list it stands on. */
  question?: string | undefined;
  page: number;
  /** What the card says above the form. */
  lines: readonly string[];
  /** Examples of what saving would change. */
  conflicts?: readonly string[];
  values: TeachValues;
  errors?: Readonly<Partial<Record<TeachField, string>>>;
  /** Present where it was checked as it stands, so that it can be saved. */
  checked?: CheckedDraft | undefined;
}

/** Where an agent writes a question and what it is to be answered with: first it is checked, then it can be saved. */
export function teachPanel(state: TeachState, desk: Desk): Panel {
  const { language, say, notice } = desk;
  const { lines, conflicts = [], question, page, checked } = state;
  const data = { page, language, ...(question === undefined ? {} : { question }) };
  return {
    language,
    title: say('teach.title'),
    notice,
    blocks: [
      ...lines.map(paragraph),
      ...(conflicts.length > 0 ? [{ kind: 'points' as const, points: conflicts }] : []),
    ],
    facts: [],
    actions: [
      form({
        title: say('teach.form'),
        open: true,
        inputs: teachInputs(state, say),
        submit: {
          title: say(checked ? 'teach.save' : 'teach.check'),
          verb: checked ? 'teach-save' : 'teach-check',
          data: {
            ...data,
            ...(checked ? { seal: checked.seal } : {}),
            ...(checked?.replaces === undefined ? {} : { replaces: checked.replaces }),
          },
          tone: 'positive',
        },
      }),
      ...(question === undefined ? [] : [dismiss(question, page, desk)]),
      press({ title: say('questions.back'), verb: 'questions-page', data: { page, language } }),
    ],
  };
}

function dismiss(id: string, page: number, { say, language }: Desk): PanelAction {
  return press({ title: say('questions.dismiss'), verb: 'question-dismiss', data: { id, page, language } });
}

function teachInputs({ values, errors = {} }: TeachState, say: Translate): Input[] {
  const common = (field: TeachField) => ({
    id: fieldId('teach', field),
    value: values[field],
    error: errors[field],
  });
  return [
    {
      ...common('phrase'),
      kind: 'text',
      label: say('teach.phrase'),
      required: true,
      maxLength: longestPhrase,
      multiline: true,
    },
    {
      ...common('language'),
      kind: 'choice',
      label: say('teach.language'),
      required: true,
      choices: languages.map((each) => ({ title: say(`language.${each}`), value: each })),
    },
    {
      ...common('lesson'),
      kind: 'choice',
      label: say('teach.lesson'),
      required: true,
      choices: [
        { title: say('teach.lesson-words'), value: 'words' },
        { title: say('teach.lesson-none'), value: 'none' },
        ...topics.map((topic: Topic) => ({ title: say(`topic.${topic}`), value: topic })),
      ],
    },
    {
      ...common('words'),
      kind: 'text',
      label: say('teach.words'),
      required: false,
      maxLength: longestOwnAnswer,
      multiline: true,
      placeholder: say('teach.words-hint'),
    },
    {
      ...common('link'),
      kind: 'text',
      label: say('teach.link'),
      required: false,
      maxLength: longestLink,
      placeholder: 'https://',
    },
  ];
}
