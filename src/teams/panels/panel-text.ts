import { blockText, sourceLine } from '../../answers/text.ts';
import type { Translate } from '../../locales/translate.ts';
import type { PanelBlock, PanelContent, ProgressStep } from './panel.ts';

/** The plain text of a panel: what its card says, in the same order, without what can only be pressed or filled in. */
export function panelText(panel: PanelContent, say: Translate): string {
  const parts = [panel.title, panel.notice?.text, ...panel.blocks.map((block) => textOf(block, say))];
  const source = panel.facts.length > 0 ? sourceLine(panel.facts, say) : undefined;
  return [...parts, source].filter((part) => part !== undefined).join('\n\n');
}

function textOf(block: PanelBlock, say: Translate): string {
  switch (block.kind) {
    case 'progress':
      return block.steps.map(({ label, state }) => `${marks[state]} ${label}`).join('  ');
    case 'details':
      return block.details.map(({ name, value }) => say('cards.named', { name, value })).join('\n');
    case 'values':
      return block.values.map(({ name, value }) => say('cards.named', { name, value })).join('\n');
    case 'bars':
      return [
        block.title,
        ...block.bars.map(({ label, value }) => say('cards.named', { name: label, value })),
      ].join('\n');
    default:
      return blockText(block, say);
  }
}

/** Signs that tell the steps apart without their colours. */
export const marks: Readonly<Record<ProgressStep['state'], string>> = {
  done: '✓',
  now: '●',
  ahead: '○',
  over: '!',
};
