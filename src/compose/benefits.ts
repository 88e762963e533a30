import { randomUUID } from 'node:crypto';
import type { Activations } from '../benefits/activations.ts';
import { createLinks } from '../benefits/links.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Roles } from '../benefits/roles.ts';
import { createShownCards } from '../benefits/shown-cards.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Language } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import { createActivationConversation } from '../teams/activation.ts';
import { createAdministratorsChannel } from '../teams/administrators-channel.ts';
import type { Conversation } from '../teams/conversation.ts';
import { createHistoryConversation } from '../teams/history.ts';
import { createIdsConversation } from '../teams/ids.ts';
import { createRemainingConversation } from '../teams/remaining.ts';
import { createRolesConversation } from '../teams/roles.ts';
import type { Sights } from '../teams/sights.ts';

/** What can be done about the benefit, put together. */
export function composeBenefits(parts: {
  store: Store;
  roles: Roles;
  sights: Sights;
  activations: Activations;
  partnerRecords: PartnerRecords;
  translators: Record<Language, Translate>;
  outbox: Outbox;
  now: () => Date;
  log: Log;
}): Conversation[] {
  const { store, roles, sights, activations, partnerRecords, translators, outbox, now, log } = parts;
  const { wake } = outbox;
  return [
    createActivationConversation({
      activations,
      partnerRecords,
      sights,
      store,
      shownCards: createShownCards({ store, now, newId: randomUUID, wake, log }),
      translators,
      log,
    }),
    createIdsConversation({
      links: createLinks(store, now),
      sights,
      store,
      translators,
      newId: randomUUID,
      now,
      wake,
    }),
    createRemainingConversation({ activations, sights, translators }),
    createRolesConversation({ roles, activations, sights, translators, wake }),
    createHistoryConversation(sights),
    createAdministratorsChannel({ store, roles, now }),
  ];
}
