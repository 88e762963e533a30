import type { Person } from '../benefits/person.ts';
import { withShownCard } from '../store/shown-cards.ts';
import type { Store } from '../store/store.ts';
import type { Turn } from './turn.ts';

/** Notes which message shows the activation in a conversation, so that it can be kept up to date. */
export async function keepShownCard(
  store: Store,
  { tenantId, id }: Person,
  { address, scope }: Turn,
  activityId: string | undefined,
): Promise<void> {
  if (activityId === undefined) return;
  const known = (await store.read(tenantId))?.cards ?? [];
  if (known.some((card) => card.activityId === activityId)) return;
  const person = scope === 'personal' ? { person: id } : {};
  await store.update(tenantId, (record) => withShownCard(record, { activityId, address, ...person }));
}
