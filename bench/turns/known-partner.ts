import { createPartnerRecords } from '../../src/benefits/partner-records.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { knownTenant } from './activities.ts';

/** Tells the bot's store of an organisation, so that answers to its people are made with what it has. */
export async function keepKnownPartner(folder: string): Promise<void> {
  const records = createPartnerRecords(createFileStore(folder), () => new Date());
  const person = { tenantId: knownTenant, id: 'somebody', name: 'Somebody' };
  await records.rememberOffer(person, { level: 'gold', competency: 'Cloud Platform' });
}
