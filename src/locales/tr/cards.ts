import type { cards as english } from '../en/cards.ts';
import type { Sentences } from '../sentences.ts';

export const cards: Sentences<typeof english> = {
  'cards.source': 'Kaynak: {facts} · İş Ortağı Merkezi, Teknik destek avantajları, 2021',
  'cards.named': '{name}: {value}',
  'cards.open': '“{title}” sayfasını tarayıcıda aç',
  'cards.remember': 'Düzeyimizi hatırla',
  'cards.missing': 'Lütfen “{label}” alanını doldurun.',
};
