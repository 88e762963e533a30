import type { cards as english } from '../en/cards.ts';
import type { Sentences } from '../sentences.ts';

export const cards: Sentences<typeof english> = {
  'cards.source': '來源：{facts} · 合作夥伴中心，技術支援權益，2021 年版',
  'cards.named': '{name}：{value}',
  'cards.open': '在瀏覽器中開啟「{title}」',
  'cards.remember': '記住我們的等級',
  'cards.missing': '請填寫「{label}」。',
};
