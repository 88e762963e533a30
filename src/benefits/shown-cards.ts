import type { Log } from '../log.ts';
import { withShownCard } from '../store/shown-cards.ts';
import type { Store } from '../store/store.ts';
import type { ShownCard } from '../store/tenant-record.ts';
import { refreshOf, withDeliveries } from './activation-deliveries.ts';

export interface ShownCards {
  /**
   * Keeps a card that shows the activation up to date from now on; the one before it in the same conversation is put to
   * rest. Never throws: a card that is not kept is only older one day.
   */
  keep(tenantId: string, card: ShownCard): Promise<void>;
}

export function createShownCards(parts: {
  store: Store;
  now: () => Date;
  newId: () => string;
  wake: (tenantId: string) => void;
  log: Log;
}): ShownCards {
  const { store, now, newId, wake, log } = parts;
  return {
    async keep(tenantId, card) {
      try {
        await store.update(tenantId, (record) => {
          const { conversationId } = card.address;
          const before = (record.cards ?? []).filter(
            ({ address }) => address.conversationId === conversationId,
          );
          const rests = before.map((old) => refreshOf(newId(), old, now().toISOString(), true));
          return { ...withShownCard(record, card), outbox: withDeliveries(record.outbox ?? [], rests) };
        });
        wake(tenantId);
      } catch (error) {
        log.error({ err: error }, 'a card could not be noted, and will not be kept up to date');
      }
    },
  };
}
