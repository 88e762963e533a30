import { withHistoryLine } from '../store/history-lines.ts';
import { newDelivery } from '../store/new-delivery.ts';
import { withShownCard } from '../store/shown-cards.ts';
import type {
  ConversationAddress,
  Delivery,
  Notice,
  Recipient,
  ShownCard,
  TenantRecord,
} from '../store/tenant-record.ts';
import { hastenedWhere, taken } from './waiting.ts';

/**
 * What a record becomes after a try. Each gives back the very record where the delivery is not waiting in it any more,
 * so that doing it twice does no harm.
 */

/**
 * It got through, or was not wanted any more; `shown` is the card that keeps showing how things are. The card before it
 * in the same conversation is put to rest.
 */
export function delivered(
  record: TenantRecord,
  { id, to, notice }: Delivery,
  { now, shown, again }: { now: Date; shown?: ShownCard | undefined; again?: Date | undefined },
): TenantRecord {
  return taken(record, id, (rest) => {
    if (again) {
      const next = newDelivery(id, to, notice, again.toISOString());
      return { ...rest, outbox: [...(rest.outbox ?? []), next] };
    }
    if (!shown) return rest;
    const before = (rest.cards ?? []).filter(
      ({ activityId, address }) =>
        address.conversationId === shown.address.conversationId && activityId !== shown.activityId,
    );
    const rests = before.map(({ activityId, address }, index) => {
      const rest = { kind: 'refresh', activityId, address, superseded: true } as const;
      return newDelivery(`${id}/before/${index}`, to, rest, now.toISOString());
    });
    const next = withShownCard(informedOf(rest, to, notice), shown);
    return rests.length === 0 ? next : { ...next, outbox: [...(next.outbox ?? []), ...rests] };
  });
}

/** Who has been brought a request is not brought it again. */
function informedOf(record: TenantRecord, to: Recipient, notice: Notice): TenantRecord {
  if (notice.kind !== 'activation-news' || notice.news !== 'requested' || to.kind !== 'person') return record;
  return { ...record, informed: [...new Set([...(record.informed ?? []), to.id])] };
}

/** In its place one for each of these recipients. */
export function split(
  record: TenantRecord,
  { id, notice }: Delivery,
  into: readonly Recipient[],
  now: Date,
): TenantRecord {
  const each = into.map((to, index) => newDelivery(`${id}/${index}`, to, notice, now.toISOString()));
  return taken(record, id, (rest) => ({ ...rest, outbox: [...(rest.outbox ?? []), ...each] }));
}

/** What failed for this person is tried again from now on; what is planned for later stays so. */
export function hastened(record: TenantRecord, personId: string, now: Date): TenantRecord {
  return hastenedWhere(record, ({ to }: Delivery) => to.kind === 'person' && to.id === personId, now);
}

/**
 * It will not get through. Administrators find a line in the history; of a card that could not be made to show how things
 * are, only the card is forgotten.
 */
export function givenUp(
  record: TenantRecord,
  { id, to, notice }: Delivery,
  verdict: { reason: string; goneAddress?: ConversationAddress | undefined; now: Date },
): TenantRecord {
  const { reason, goneAddress, now } = verdict;
  return taken(record, id, (rest) => {
    if (notice.kind === 'refresh') return { ...rest, cards: withoutCard(rest.cards ?? [], notice) };
    // What cannot be sent is not tried again at every turn; whoever comes back is brought it anew.
    const reached = goneAddress ? withoutAddress(rest, to, goneAddress) : informedOf(rest, to, notice);
    return withHistoryLine(goneAddress ? toChannelInstead(reached, { id, to, notice }, now) : reached, {
      at: now.toISOString(),
      by: 'bot',
      what: 'not-delivered',
      ...(to.kind === 'person' ? { whom: to.id } : {}),
      detail: reason,
    });
  });
}

function withoutCard(
  cards: readonly ShownCard[],
  card: Pick<ShownCard, 'activityId' | 'address'>,
): ShownCard[] {
  return cards.filter(
    ({ activityId, address }) =>
      activityId !== card.activityId || address.conversationId !== card.address.conversationId,
  );
}

/** What an administrator can no longer be told is told in the channel registered for them. */
function toChannelInstead(
  record: TenantRecord,
  { id, to, notice }: Pick<Delivery, 'id' | 'to' | 'notice'>,
  now: Date,
): TenantRecord {
  const isForThem = notice.kind === 'activation-reminder' || isAdministratorsNews(notice);
  if (to.kind !== 'person' || !isForThem || !record.administratorsChannel) return record;
  const channel = { kind: 'administrators-channel' } as const;
  const instead = newDelivery(`${id}/channel`, channel, notice, now.toISOString());
  return { ...record, outbox: [...(record.outbox ?? []), instead] };
}

function isAdministratorsNews(notice: Notice): boolean {
  return notice.kind === 'activation-news' && ['requested', 'withdrawn', 'used-up'].includes(notice.news);
}

/** One that was learned meanwhile stays: the person came back. */
function withoutAddress(record: TenantRecord, to: Recipient, gone: ConversationAddress): TenantRecord {
  if (to.kind === 'administrators-channel') {
    const { administratorsChannel, ...others } = record;
    return isSame(administratorsChannel, gone) ? others : record;
  }
  if (to.kind !== 'person') return record;
  const known = record.people?.[to.id];
  if (!known || !isSame(known.chat, gone)) return record;
  const { chat: _, ...person } = known;
  // Should the person come back, they are shown anew how things stand.
  const cards = (record.cards ?? []).filter(({ address }) => !isSame(address, gone));
  return { ...record, cards, people: { ...record.people, [to.id]: person } };
}

function isSame(one: ConversationAddress | undefined, other: ConversationAddress): boolean {
  return one?.conversationId === other.conversationId && one.serviceUrl === other.serviceUrl;
}
