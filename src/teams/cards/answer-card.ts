import type { Answer, Reply } from '../../answers/answer.ts';
import { sourceLine } from '../../answers/text.ts';
import { blockElements } from './blocks.ts';
import { quickReplyRows, rememberRows } from './buttons.ts';
import { escapeText } from './escape.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

/** One section an answer, each with the facts it rests on; then the quick replies of all, then what can be remembered. */
export function answerCard(tools: Tools, reply: Extract<Reply, { kind: 'answers' }>): Json {
  const { templates, translate } = tools;
  const { answers } = reply;
  return templates.card('answer', {
    ...cardShell(reply, translate),
    sections: answers.map((answer, index) => section(tools, answer, index > 0)),
    ...quickReplyRows(
      templates,
      answers.flatMap(({ quickReplies }) => quickReplies),
    ),
    remember: rememberElements(tools, answers),
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

/** Two answers that depend on the partner's level ask for it once. */
function rememberElements({ templates, translate }: Tools, answers: readonly Answer[]): Json[] {
  const [first, ...others] = answers.flatMap(({ remember }) => remember ?? []);
  if (first === undefined) return [];
  const choices = [first, ...others].flatMap((remember) => remember.choices);
  return [
    templates.part('remember', {
      label: translate('cards.remember'),
      title: escapeText(first.title),
      ...rememberRows(templates, choices),
    }),
  ];
}
