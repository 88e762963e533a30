import type { Store } from '../store/store.ts';
import { activationOf } from './activation-of.ts';
import type { Activations } from './activations.ts';
import { type DeletedOfPerson, withoutPerson } from './forgotten-person.ts';
import type { Person } from './person.ts';

/** Deletes what is kept of a person in their organisation's record, and says what that was. A request that waits is withdrawn. */
export type ForgetPerson = (person: Person) => Promise<DeletedOfPerson>;

export function createForgetPerson(parts: { store: Store; activations: Activations }): ForgetPerson {
  const { store, activations } = parts;
  const nothing: DeletedOfPerson = { contact: false, links: 0, role: false, historyLines: 0 };
  return async (person) => {
    const present = await store.read(person.tenantId);
    if (!present) return nothing;
    const activation = activationOf(present);
    if (activation.stage === 'requested' && activation.requesters.includes(person.id))
      await activations.act(person, { kind: 'withdraw' });
    const deleted: DeletedOfPerson[] = [];
    await store.update(person.tenantId, (record) => {
      const without = withoutPerson(record, person.id);
      deleted.push(without.deleted);
      return without.record;
    });
    return deleted.at(-1) ?? nothing;
  };
}
