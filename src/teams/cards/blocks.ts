import type { Block } from '../../answers/answer.ts';
import type { Translate } from '../../locales/translate.ts';
import { escapeText } from './escape.ts';
import { tableElement } from './table.ts';
import type { Json, Templates } from './templates.ts';

/** The elements that show a block. */
export function blockElements(templates: Templates, translate: Translate, block: Block): Json[] {
  switch (block.kind) {
    case 'headline':
    case 'paragraph':
      return [templates.part(block.kind, { text: escapeText(block.text) })];
    case 'steps':
      return [templates.part('steps', { steps: block.steps.map(numbered) })];
    case 'points':
      return [templates.part('points', { points: block.points.map((text) => ({ text: escapeText(text) })) })];
    case 'table':
      return [tableElement(templates, block)];
    case 'links':
      return block.links.map(({ title, url }) =>
        templates.part('link', {
          title: escapeText(title),
          url,
          open: translate('cards.open', { title }),
        }),
      );
  }
}

function numbered(text: string, index: number): Json {
  return { number: `${index + 1}`, text: escapeText(text) };
}
