import type { Store } from '../store/store.ts';
import { activationOf } from './activation-of.ts';
import type { Activations } from './activations.ts';
import { type DeletedOfPerson, withoutPerson } from './forgotten-person.ts';
import type { Person } from './person.ts';

/** What is kept of a person in their organisation's record. */
export interface PersonForgetting {
  /**
   * Every ID the record may know them by: the directory's, the channel's, and where a press tells only that one, the ID of
   * whoever is written to in this very chat, which is nobody else's.
   */
  idsOf(person: Person): Promise<readonly string[]>;
  /** Deletes it, and says what that was. A request that waits is withdrawn. @param ids all of the person's */
  forget(person: Person, ids: readonly string[]): Promise<DeletedOfPerson>;
}

export function createPersonForgetting(parts: { store: Store; activations: Activations }): PersonForgetting {
  const { store, activations } = parts;
  const nothing: DeletedOfPerson = { contact: false, links: 0, role: false, historyLines: 0 };
  return {
    async idsOf({ tenantId, id, account, directoryId, chat }) {
      if (directoryId !== undefined) return account === undefined ? [id] : [id, account];
      const { people = {} } = (await store.read(tenantId)) ?? {};
      const inChat = Object.entries(people).flatMap(([personId, known]) =>
        chat && known.chat?.conversationId === chat.conversationId ? [personId] : [],
      );
      return [...new Set([id, ...inChat])];
    },
    async forget(person, ids) {
      const present = await store.read(person.tenantId);
      if (!present) return nothing;
      const activation = activationOf(present);
      const requesters: readonly string[] = activation.stage === 'requested' ? activation.requesters : [];
      for (const id of ids)
        if (requesters.includes(id)) await activations.act({ ...person, id }, { kind: 'withdraw' });
      const deleted: DeletedOfPerson[] = [];
      await store.update(person.tenantId, (record) => {
        const without = withoutPerson(record, ids);
        deleted.push(without.deleted);
        return without.record;
      });
      return deleted.at(-1) ?? nothing;
    },
  };
}
