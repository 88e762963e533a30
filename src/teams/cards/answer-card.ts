import type { Answer, Reply } from '../../answers/answer.ts';
import { sourceLine } from '../../answers/text.ts';
import { messageForm } from '../panels/message-form.ts';
import { ratedText } from '../rated-text.ts';
import { blockElements } from './blocks.ts';
import { quickReplyRows, rememberRows, thumbs } from './buttons.ts';
import { escapeText } from './escape.ts';
import { openForm } from './forms.ts';
import type { Button } from './rows.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

type Answers = Extract<Reply, { kind: 'answers' }>;

/**
 * One section an answer, each with the facts it rests on; then what is asked back, the quick replies of all, what can be
 * remembered and whether it helped.
 *
 * @param question what was asked, as it may be shown to others; without it nobody is asked whether the answer helped
 */
export function answerCard(tools: Tools, reply: Answers, question?: string): Json {
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
      {
        opens: answers.flatMap(({ opens }) => opens ?? []),
        last: [...rememberButton(tools, reply), ...thumbButtons(tools, reply, question)],
      },
    ),
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
function rememberButton({ templates, translate }: Tools, { answers, language }: Answers): Button[] {
  const [first, ...others] = answers.flatMap(({ remember }) => remember ?? []);
  if (first === undefined) return [];
  const choices = [first, ...others].flatMap((remember) => remember.choices);
  const label = translate('cards.remember');
  const rows = rememberRows(templates, language, choices);
  return [
    {
      title: label,
      action: templates.part('remember', { label, title: escapeText(first.title), ...rows }),
    },
  ];
}

function thumbButtons(
  { templates, translate }: Tools,
  reply: Answers,
  question: string | undefined,
): Button[] {
  if (question === undefined) return [];
  const { answers, language, summary } = reply;
  const topics = [...new Set(answers.map(({ topic }) => topic))];
  // What a colon announces does not go along.
  const answer = ratedText(summary.replace(/[:：]$/, '…'));
  return thumbs(templates, translate, language, { question, topics, answer });
}
