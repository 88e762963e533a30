import type { Translate } from '../locales/translate.ts';
import type { FactId } from '../rules/facts.ts';
import type { Answer, Block, Reply } from './answer.ts';

/** The plain text of a reply: what its card says, in the same order, without what can only be pressed. */
export function toText(reply: Reply, translate: Translate): string {
  switch (reply.kind) {
    case 'answers':
      return reply.answers.map((answer) => answerText(answer, translate)).join('\n\n\n');
    case 'choice':
      // Here the choices are what is said; elsewhere a quick reply only offers to go on.
      return [reply.prompt, ...reply.quickReplies.map(({ title }) => point(title))].join('\n');
    case 'unknown':
    case 'talk':
      return blocksText(reply.blocks, translate);
  }
}

/** The line that names what an answer rests on, as card and text show it. */
export function sourceLine(facts: readonly FactId[], translate: Translate): string {
  return translate('cards.source', { facts: facts.join(', ') });
}

function answerText({ blocks, facts }: Answer, translate: Translate): string {
  return `${blocksText(blocks, translate)}\n\n${sourceLine(facts, translate)}`;
}

function blocksText(blocks: readonly Block[], translate: Translate): string {
  return blocks.map((block) => blockText(block, translate)).join('\n\n');
}

/** One block in plain text. */
export function blockText(block: Block, translate: Translate): string {
  switch (block.kind) {
    case 'headline':
    case 'paragraph':
      return block.text;
    case 'steps':
      return block.steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
    case 'points':
      return block.points.map(point).join('\n');
    case 'table':
      return tableText(block, translate);
    case 'links':
      return block.links.map(({ title, url }) => `${title}: ${url}`).join('\n');
  }
}

function point(text: string): string {
  return `• ${text}`;
}

/** A paragraph a row: its first cell, then each other cell with the name of its column. */
function tableText({ columns, rows }: Extract<Block, { kind: 'table' }>, translate: Translate): string {
  const named = (cell: string, column: number) => {
    const name = columns[column];
    return name ? translate('cards.named', { name, value: cell }) : cell;
  };
  return rows
    .map((row) => [
      named(row[0] ?? '', 0),
      ...row.slice(1).map((cell, index) => point(named(cell, index + 1))),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n');
}
