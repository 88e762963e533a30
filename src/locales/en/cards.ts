/** What cards say besides the answer itself. */
export const cards = {
  'cards.source': 'Source: {facts} · Partner Center, Technical support benefits, 2021',
  'cards.named': '{name}: {value}',
  'cards.open': 'Open “{title}” in the browser',
  'cards.remember': 'Remember our level',
  'cards.missing': 'Please fill in “{label}”.',
} as const;
