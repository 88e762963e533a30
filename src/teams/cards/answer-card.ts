import type { Answer, Reply } from '../../answers/answer.ts';
import { sourceLine } from '../../answers/text.ts';
import { blockElements } from './blocks.ts';
import { quickReplyRows, rememberRows } from './buttons.ts';
import { escapeText } from './escape.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

/** One section an answer, each with the facts it rests on; then the quick replies of all. */
export function answerCard(tools: Tools, reply: Extract<Reply, { kind: 'answers' }>): Json {
  const { templates, translate } = tools;
  return templates.card('answer', {
    ...cardShell(reply, translate),
    sections: reply.answers.map((answer, index) => section(tools, answer, index > 0)),
    ...quickReplyRows(
      templates,
      reply.answers.flatMap(({ quickReplies }) => quickReplies),
    ),
  });
}

function section({ templates, translate }: Tools, answer: Answer, separator: boolean): Json {
  const { blocks, facts, remember } = answer;
  return templates.part('section', {
    separator,
    items: [
      ...blocks.flatMap((block) => blockElements(templates, translate, block)),
      ...(remember === undefined
        ? []
        : [
            templates.part('remember', {
              label: translate('cards.remember'),
              title: escapeText(remember.title),
              ...rememberRows(templates, remember),
            }),
          ]),
      templates.part('source', { text: escapeText(sourceLine(facts, translate)) }),
    ],
  });
}
