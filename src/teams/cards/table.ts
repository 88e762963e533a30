import type { Block } from '../../answers/answer.ts';
import { escapeText } from './escape.ts';
import type { Json, Templates } from './templates.ts';
import { textWidth } from './width.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** Columns and length of a cell, in Latin characters, that a phone 320 pixels wide shows without breaking words. */
const mostColumns = 3;
const longestCell = 28;

/**
 * A table where it stays readable on a phone, otherwise one list a row. Columns are equally wide: Teams on phones
 * leaves a table out whose columns are not (microsoft/AdaptiveCards#8853, MicrosoftDocs/msteams-docs#13108).
 */
export function tableElement(templates: Templates, table: Table): Json {
  return fitsPhone(table) ? asTable(templates, table) : asList(templates, table);
}

/** Whether a table can be shown with columns side by side. */
export function fitsPhone({ columns, rows }: Table): boolean {
  return (
    columns.length <= mostColumns && [columns, ...rows].flat().every((cell) => textWidth(cell) <= longestCell)
  );
}

function asTable(templates: Templates, { columns, rows }: Table): Json {
  return templates.part('entitlement-table', {
    columns: columns.map(() => ({ width: 1 })),
    rows: [columns, ...rows].map((cells) => ({ cells: cells.map((text) => ({ text: escapeText(text) })) })),
  });
}

function asList(templates: Templates, { columns, rows }: Table): Json {
  return templates.part('entitlement-list', {
    rows: rows.map(([title = '', ...cells]) => ({
      title: escapeText(title),
      cells: cells.map((cell, index) => ({
        name: escapeText(columns[index + 1] ?? ''),
        value: escapeText(cell),
      })),
    })),
  });
}
