import type { ShownCard, TenantRecord } from './tenant-record.ts';

/** Cards kept up to date, a record; the oldest give way. */
const mostCards = 50;

/** Remembers a card that shows the activation: the newest of each conversation. */
export function withShownCard(record: TenantRecord, shown: ShownCard): TenantRecord {
  const { conversationId } = shown.address;
  const others = (record.cards ?? []).filter(({ address }) => address.conversationId !== conversationId);
  return { ...record, cards: [...others, shown].slice(-mostCards) };
}
