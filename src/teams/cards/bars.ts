import type { PanelBlock } from '../panels/panel.ts';
import { escapeText } from './escape.ts';
import type { Json, Templates } from './templates.ts';

/** Characters of a whole bar; as many fit beside the edges of a card on a phone 320 pixels wide. */
const barLength = 24;

/**
 * Bars are drawn with characters: they have the colour of text in every theme, also in high contrast, where coloured
 * columns are black on black; a picture would have one theme's colours, and `Chart.HorizontalBar` only new clients know.
 */
export function barsElement(
  templates: Templates,
  { title, bars }: Extract<PanelBlock, { kind: 'bars' }>,
): Json {
  return templates.part('bars', {
    title: escapeText(title),
    bars: bars.map(({ label, value, share }) => ({
      label: escapeText(label),
      value: escapeText(value),
      drawn: drawn(share),
    })),
  });
}

/** What there is any of has at least one character. */
export function drawn(share: number): string {
  const within = Math.min(1, Math.max(0, share));
  const filled = within === 0 ? 0 : Math.max(1, Math.round(within * barLength));
  return '█'.repeat(filled).padEnd(barLength, '░');
}
