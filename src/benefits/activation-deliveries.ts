import type { Activation, ActivationEffect, ActivationNews } from '../rules/activation.ts';
import { isOfRenewal } from '../rules/activation-standing.ts';
import { dayOf } from '../rules/days.ts';
import { newDelivery } from '../store/new-delivery.ts';
import type { Delivery, Notice, Recipient, ShownCard, TenantRecord } from '../store/tenant-record.ts';
import { activationOf } from './activation-of.ts';

/** What is needed to turn the effects of an action into deliveries. */
export interface Dispatch {
  /** Where the activation stood before. */
  before: Activation;
  /** Who acted: nobody is told what they did themselves. */
  actor: string;
  /** The card the action was done on; in a chat of one's own it is shown anew at once. */
  pressedCard: string | undefined;
  /** Whether what cards showed before is out of date; else they are left alone, because somebody may be typing there. */
  isOutOfDate: boolean;
  now: Date;
  newId: () => string;
}

/** Reminders are given in the morning, in UTC. */
const remindAt = 'T08:00:00.000Z';

/** What has to reach others after an action: every card that is out of date, then the news and the reminders. */
export function deliveriesOf(
  record: TenantRecord,
  effects: readonly ActivationEffect[],
  dispatch: Dispatch,
): Delivery[] {
  const { before, actor, pressedCard, isOutOfDate, now, newId } = dispatch;
  const at = now.toISOString();
  const told = effects.flatMap((effect): Delivery[] => {
    if (effect.kind === 'forget-links') return [];
    if (effect.kind === 'tell') {
      const notice = newsOf(before, effect.news, actor);
      return recipientsOf(effect.whom, actor).map((to) => newDelivery(newId(), to, notice, at));
    }
    const isDue = effect.on <= dayOf(now);
    const notice: Notice = {
      kind: 'activation-reminder',
      reminder: effect.of,
      about: effect.on,
      ...(isDue ? { by: actor } : {}),
    };
    return [newDelivery(newId(), administrators, notice, isDue ? at : effect.on + remindAt)];
  });
  const news = told.map(({ to }) => JSON.stringify(to));
  const refreshes = (record.cards ?? [])
    // Whoever acted can do other things now, on their own card elsewhere as well.
    .filter(({ person }) => isOutOfDate || person === actor)
    .filter(({ activityId, person }) => person === undefined || activityId !== pressedCard)
    // Whoever gets news gets a newer card with them, and the old one is put to rest then.
    .filter((card) => !news.includes(JSON.stringify(readerOf(card))))
    .map((card) => refreshOf(newId(), card, at, false));
  return [...refreshes, ...told];
}

/**
 * Of a renewal it is noted at once that it is one: once it is done, it looks like any activation.
 *
 * @param before where the activation stood before what is told was done, or stands while it waits
 */
export function newsOf(before: Activation, news: ActivationNews, by: string): ActivationNotice {
  const renewal = isOfRenewal(news, before);
  return { kind: 'activation-news', news, by, ...(renewal ? { renewal } : {}) };
}

type ActivationNotice = Extract<Notice, { kind: 'activation-news' }>;

/** @param superseded a newer card comes to the same place */
export function refreshOf(id: string, card: ShownCard, at: string, superseded: boolean): Delivery {
  const { activityId, address, calledUp } = card;
  const notice: Notice = {
    kind: 'refresh',
    activityId,
    address,
    ...(superseded ? { superseded } : {}),
    ...(calledUp ? { calledUp } : {}),
  };
  return newDelivery(id, readerOf(card), notice, at);
}

const administrators: Recipient = { kind: 'administrators' };

function readerOf({ person, language = 'en' }: ShownCard): Recipient {
  return person === undefined ? { kind: 'conversation', language } : { kind: 'person', id: person };
}

/** Whoever has no chat with the bot yet is told once they have. */
function recipientsOf(whom: 'administrators' | readonly string[], except: string): Recipient[] {
  if (whom === 'administrators') return [administrators];
  return whom.filter((id) => id !== except).map((id) => ({ kind: 'person' as const, id }));
}

/**
 * Who of the administrators gets a notice: each in their own chat, else the channel registered for them. Whoever did
 * what it tells is left out; whether the IDs show is asked of whoever submitted, where they can be reached.
 */
export function administratorsReached(
  record: TenantRecord,
  ids: readonly string[],
  notice: Notice,
): Recipient[] {
  const isTold = notice.kind === 'activation-news' || notice.kind === 'activation-reminder';
  const doer = isTold ? notice.by : undefined;
  const reached = ids.filter((id) => id !== doer && record.people?.[id]?.chat);
  const activation = activationOf(record);
  const submitter = activation.stage === 'submitted' ? activation.submitted.by : undefined;
  const isTheirs = notice.kind === 'activation-reminder' && notice.reminder === 'check-back';
  if (isTheirs && submitter !== undefined && reached.includes(submitter))
    return [{ kind: 'person', id: submitter }];
  if (reached.length > 0) return reached.map((id) => ({ kind: 'person', id }));
  return record.administratorsChannel ? [{ kind: 'administrators-channel' }] : [];
}

/** Adds to an outbox; what says the same later, such as a reminder of another day, takes the place of what waits. */
export function withDeliveries(waiting: readonly Delivery[], added: readonly Delivery[]): Delivery[] {
  const subjects = new Set(added.map(subjectOf));
  return [...waiting.filter((delivery) => !subjects.has(subjectOf(delivery))), ...added];
}

/** Two deliveries of one subject to one recipient replace each other; news never do. */
function subjectOf({ id, to, notice }: Delivery): string {
  switch (notice.kind) {
    case 'refresh':
      return JSON.stringify([notice.kind, notice.activityId]);
    case 'activation-reminder':
      return JSON.stringify([notice.kind, notice.reminder, to]);
    case 'ids':
    case 'named-administrator':
    case 'helpdesk-digest':
      return JSON.stringify([notice.kind, to]);
    case 'helpdesk-unreachable':
      return JSON.stringify([notice.kind, notice.helpdesk]);
    case 'activation-news':
      return id;
  }
}
