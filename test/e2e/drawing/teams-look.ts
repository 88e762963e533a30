/** How Teams draws cards: its host configuration and the little style sheet its buttons need. */
export interface Look {
  name: 'light' | 'dark' | 'contrast';
  hostConfig: Record<string, unknown>;
  css: string;
}

interface Colours {
  page: string;
  card: string;
  emphasis: string;
  text: string;
  subtle: string;
  accent: string;
  line: string;
  button: string;
  good: string;
  goodCard: string;
  attention: string;
  attentionCard: string;
  warningCard: string;
  accentCard: string;
}

const font = {
  fontFamily: "'Segoe UI', 'DejaVu Sans Condensed', 'Noto Sans CJK TC', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

export const looks: readonly Look[] = [
  look('light', {
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    line: '#e0e0e0',
    button: '#d1d1d1',
    good: '#237b4b',
    goodCard: '#e7f2da',
    attention: '#c4314b',
    attentionCard: '#fcf4f6',
    warningCard: '#fbf6d9',
    accentCard: '#e9eaf6',
  }),
  look('dark', {
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#3d3d3d',
    text: '#ffffff',
    subtle: '#adadad',
    accent: '#9ea2ff',
    line: '#525252',
    button: '#666666',
    good: '#92c353',
    goodCard: '#0d2e0d',
    attention: '#f9526b',
    attentionCard: '#3e1f25',
    warningCard: '#463100',
    accentCard: '#2f2f4a',
  }),
  look('contrast', {
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    line: '#ffffff',
    button: '#ffffff',
    good: '#3ff23f',
    goodCard: '#000000',
    attention: '#ffff01',
    attentionCard: '#000000',
    warningCard: '#000000',
    accentCard: '#000000',
  }),
];

function look(name: Look['name'], colours: Colours): Look {
  return { name, hostConfig: hostConfig(colours), css: css(colours) };
}

function hostConfig(colours: Colours): Record<string, unknown> {
  const { card, emphasis, text, subtle, accent, line, good, attention } = colours;
  const foregroundColors = {
    default: { default: text, subtle },
    accent: { default: accent, subtle: accent },
    good: { default: good, subtle: good },
    attention: { default: attention, subtle: attention },
  };
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    fontTypes: {
      default: font,
      monospace: { ...font, fontFamily: "Consolas, 'DejaVu Sans Mono', monospace" },
    },
    containerStyles: {
      default: { backgroundColor: card, foregroundColors, borderColor: line },
      emphasis: { backgroundColor: emphasis, foregroundColors, borderColor: line },
      good: { backgroundColor: colours.goodCard, foregroundColors, borderColor: line },
      attention: { backgroundColor: colours.attentionCard, foregroundColors, borderColor: line },
      warning: { backgroundColor: colours.warningCard, foregroundColors, borderColor: line },
      accent: { backgroundColor: colours.accentCard, foregroundColors, borderColor: line },
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
      allowButtonsToWrap: true,
    },
    factSet: {
      title: { size: 'Default', weight: 'Bolder', wrap: true, maxWidth: 150 },
      value: { size: 'Default', wrap: true },
      spacing: 16,
    },
  };
}

function css({ page, card, text, accent, line, button, attention }: Colours): string {
  return `
    body { margin: 0; background: ${page}; font: 14px 'Segoe UI', sans-serif; }
    figure { margin: 0 0 16px; break-inside: avoid; }
    figcaption { color: ${text}; opacity: 0.6; font-size: 11px; margin-bottom: 4px; }
    .card { background: ${card}; border: 1px solid ${line}; border-radius: 4px; overflow: hidden; }
    .ac-textBlock p { margin: 0; }
    .ac-textBlock p + p { margin-top: 8px; }
    .ac-textBlock, .ac-richTextBlock { line-height: 20px !important; }
    .ac-pushButton { font: 600 14px 'Segoe UI', 'DejaVu Sans Condensed', 'Noto Sans CJK TC', sans-serif; color: ${text}; background: transparent;
      border: 1px solid ${button}; border-radius: 4px; padding: 5px 12px; min-width: 0; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; cursor: pointer; }
    .ac-pushButton.expanded { border-color: ${accent}; color: ${accent}; }
    .ac-pushButton.style-positive { background: ${accent}; border-color: ${accent}; color: ${card}; }
    .ac-pushButton.style-destructive { border-color: ${attention}; color: ${attention}; }
    .ac-selectable { cursor: pointer; }
  `;
}
