import type { Answer, Reply } from '../../answers/answer.ts';
import { sourceLine } from '../../answers/text.ts';
import { messageForm } from '../panels/message-form.ts';
import { blockElements } from './blocks.ts';
import { quickReplyRows, rememberRows } from './buttons.ts';
import { escapeText } from './escape.ts';
import { openForm } from './forms.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

type Answers = Extract<Reply, { kind: 'answers' }>;

/**
 * One section an answer, each with the facts it rests on; then what is asked back, the quick replies of all, and what can
 * be remembered.
 */
export function answerCard(tools: Tools, reply: Answers): Json {
  const { templates, translate } = tools;
  const { answers, language } = reply;
  return templates.card('answer', {
    ...cardShell(reply, translate),
    sections: answers.map((answer, index) => section(tools, answer, index > 0)),
    asks: askElements(tools, reply),
    ...quickReplyRows(
      templates,
      language,
      answers.flatMap(({ quickReplies }) => quickReplies),
      answers.flatMap(({ opens }) => opens ?? []),
    ),
    remember: rememberElements(tools, reply),
  });
}

function section({ templates, translate }: Tools, { blocks, facts }: Answer, separator: boolean): Json {
  return templates.part('section', {
    separator,
    items: [
      ...blocks.flatMap((block) => blockElements(templates, translate, block)),
      templates.part('source', { text: escapeText(sourceLine(facts, translate)) }),
    ],
  });
}

/** What would close an open case. */
function askElements(tools: Tools, { answers, language }: Answers): Json[] {
  return answers.flatMap(({ topic, asks }) =>
    asks ? [openForm(tools, messageForm(topic, asks, language, tools.translate))] : [],
  );
}

/** Two answers that depend on the partner's level ask for it once. */
function rememberElements({ templates, translate }: Tools, { answers, language }: Answers): Json[] {
  const [first, ...others] = answers.flatMap(({ remember }) => remember ?? []);
  if (first === undefined) return [];
  const choices = [first, ...others].flatMap((remember) => remember.choices);
  return [
    templates.part('remember', {
      label: translate('cards.remember'),
      title: escapeText(first.title),
      ...rememberRows(templates, language, choices),
    }),
  ];
}
