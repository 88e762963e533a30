import type { ActivationEffect } from '../rules/activation.ts';
import type { Delivery, Notice, Recipient, TenantRecord } from '../store/tenant-record.ts';

/** What is needed to turn the effects of an action into deliveries. */
export interface Dispatch {
  /** Who acted: nobody is told what they did themselves. */
  actor: string;
  /** People who may activate the benefit, as far as they were met. */
  administrators: readonly string[];
  /** The card the action was done on; in a chat of one's own it is shown anew at once. */
  pressedCard: string | undefined;
  now: Date;
  newId: () => string;
}

/** Reminders are given in the morning, in UTC. */
const remindAt = 'T08:00:00.000Z';

/** What has to reach others after an action: every card that shows the activation, then the news and the reminders. */
export function deliveriesOf(
  record: TenantRecord,
  effects: readonly ActivationEffect[],
  dispatch: Dispatch,
): Delivery[] {
  const { actor, now, newId } = dispatch;
  const make = (to: Recipient, notice: Notice, notBefore = now.toISOString()): Delivery => ({
    id: newId(),
    to,
    notice,
    notBefore,
    attempts: 0,
  });
  const told = effects.flatMap((effect): Delivery[] => {
    if (effect.kind === 'forget-links') return [];
    const [notice, notBefore] = noticeOf(effect, actor);
    const except = effect.kind === 'tell' ? actor : undefined;
    return recipientsOf(record, effect.whom, dispatch, except).map((to) => make(to, notice, notBefore));
  });
  const news = told
    .filter(({ notice }) => notice.kind === 'activation-news')
    .map(({ to }) => JSON.stringify(to));
  const refreshes = (record.cards ?? [])
    .filter(({ activityId, person }) => person === undefined || activityId !== dispatch.pressedCard)
    .map(({ activityId, address, person }) => {
      const to: Recipient = person === undefined ? channel : { kind: 'person', id: person };
      const superseded = news.includes(JSON.stringify(to)) ? { superseded: true } : {};
      return make(to, { kind: 'refresh', activityId, address, ...superseded });
    });
  return [...refreshes, ...told];
}

function noticeOf(
  effect: Exclude<ActivationEffect, { kind: 'forget-links' }>,
  by: string,
): [Notice, notBefore?: string] {
  return effect.kind === 'tell'
    ? [{ kind: 'activation-news', news: effect.news, by }]
    : [{ kind: 'activation-reminder', reminder: effect.of, about: effect.on }, effect.on + remindAt];
}

const channel: Recipient = { kind: 'administrators-channel' };

/** Administrators are reached in their own chats, and in the channel registered for them where none has one. */
function recipientsOf(
  record: TenantRecord,
  whom: 'administrators' | readonly string[],
  { administrators }: Dispatch,
  except?: string,
): Recipient[] {
  const ids = (whom === 'administrators' ? administrators : whom).filter((id) => id !== except);
  const reached = ids
    .filter((id) => record.people?.[id]?.chat)
    .map((id) => ({ kind: 'person' as const, id }));
  if (whom === 'administrators' && reached.length === 0 && record.administratorsChannel) return [channel];
  return reached;
}

/** Adds to an outbox; what says the same later, such as a reminder of another day, takes the place of what waits. */
export function withDeliveries(waiting: readonly Delivery[], added: readonly Delivery[]): Delivery[] {
  const subjects = new Set(added.map(subjectOf));
  return [...waiting.filter((delivery) => !subjects.has(subjectOf(delivery))), ...added];
}

/** Two deliveries of one subject to one recipient replace each other; news never do. */
function subjectOf({ id, to, notice }: Delivery): string {
  if (notice.kind === 'refresh') return JSON.stringify([notice.kind, notice.activityId]);
  return JSON.stringify(notice.kind === 'activation-reminder' ? [to, notice.kind, notice.reminder] : [id]);
}
