import type { Language } from '../rules/question.ts';
import type { TicketEffect } from '../rules/ticket.ts';
import type {
  TicketCard,
  TicketDelivery,
  TicketNotice,
  TicketRecipient,
  TicketRecord,
} from '../store/ticket-record.ts';

/** What is needed to turn what was done with a ticket into deliveries. */
export interface TicketDispatch {
  /** The entry that tells what was done. */
  entry: string;
  now: Date;
  newId: () => string;
  /** The card it was done on, shown anew at once to whoever pressed. */
  pressedCard: string | undefined;
  /** After how many milliseconds a ticket that nobody has is brought up again. */
  bringUpAfterMs: number;
}

const helpdesk: TicketRecipient = { kind: 'helpdesk' };

/** What has to reach people after something was done: the cards that show the ticket, then the news. */
export function ticketDeliveriesOf(
  record: TicketRecord,
  effects: readonly TicketEffect[],
  dispatch: TicketDispatch,
): TicketDelivery[] {
  const { entry, now, newId, pressedCard, bringUpAfterMs } = dispatch;
  const at = now.toISOString();
  const tellsRequesters = effects.some(({ kind }) => kind === 'tell-requesters');
  const cards = Object.entries(record.requesterCards ?? {})
    // Whoever is told gets a newer card with it, and the old one is put to rest then.
    .filter(([, { activityId }]) => !tellsRequesters && activityId !== pressedCard)
    .map(([id, card]) => refreshOf(newId(), { kind: 'requester', id }, card, at));
  // Of the helpdesk's card also where it was pressed: the answer to a press changes it for one person only.
  const own = record.helpdeskCard ? [refreshOf(newId(), helpdesk, record.helpdeskCard, at)] : [];
  const news: TicketNotice = { kind: 'ticket-news', entry };
  const told = effects.flatMap((effect) => {
    if (effect.kind === 'tell-helpdesk') return [newTicketDelivery(newId(), helpdesk, news, at)];
    if (effect.kind === 'bring-up-later') {
      const later = new Date(now.getTime() + bringUpAfterMs).toISOString();
      return [newTicketDelivery(newId(), helpdesk, { kind: 'ticket-waits' }, later)];
    }
    const { requesters = [] } = record.ticket ?? {};
    return requesters.map(({ id }) => newTicketDelivery(newId(), { kind: 'requester', id }, news, at));
  });
  return [...own, ...cards, ...told];
}

export function newTicketDelivery(
  id: string,
  to: TicketRecipient,
  notice: TicketNotice,
  notBefore: string,
): TicketDelivery {
  return { id, to, notice, notBefore, attempts: 0 };
}

export function refreshOf(
  id: string,
  to: TicketRecipient,
  { activityId, address, language }: TicketCard,
  at: string,
  superseded = false,
): TicketDelivery {
  const notice: TicketNotice = {
    kind: 'ticket-refresh',
    activityId,
    address,
    ...(superseded ? { superseded } : {}),
    ...(language === undefined ? {} : { language }),
  };
  return newTicketDelivery(id, to, notice, at);
}

/** A card of somebody who asks no more in a ticket, in their language, tells nothing of it any more. */
export function farewellOf(
  id: string,
  personId: string,
  card: TicketCard,
  at: string,
  language: Language | undefined,
): TicketDelivery {
  const { notice, ...delivery } = refreshOf(id, { kind: 'requester', id: personId }, card, at, true);
  return { ...delivery, notice: language === undefined ? notice : { ...notice, language } };
}

/** Older cards of some who asked, which are to be put to rest a while later, with whose they are. */
export function cardsToRest(
  outbox: readonly TicketDelivery[],
  isTheirs: (personId: string) => boolean,
): [string, TicketCard][] {
  return outbox.flatMap(({ to, notice }): [string, TicketCard][] => {
    if (to.kind !== 'requester' || notice.kind !== 'ticket-refresh' || !notice.superseded) return [];
    const { activityId, address } = notice;
    return isTheirs(to.id) ? [[to.id, { activityId, address }]] : [];
  });
}

/** Adds to an outbox; what says the same later takes the place of what waits. */
export function withTicketDeliveries(
  waiting: readonly TicketDelivery[],
  added: readonly TicketDelivery[],
): TicketDelivery[] {
  const subjects = new Set(added.map(subjectOf));
  return [...waiting.filter((delivery) => !subjects.has(subjectOf(delivery))), ...added];
}

/** Two deliveries of one subject replace each other; news never do. */
function subjectOf({ id, notice }: TicketDelivery): string {
  switch (notice.kind) {
    case 'ticket-refresh':
      return JSON.stringify([notice.kind, notice.activityId]);
    case 'ticket-opened':
    case 'ticket-alert':
    case 'ticket-waits':
    case 'ticket-join':
      return notice.kind;
    case 'ticket-news':
      return id;
  }
}
