import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Log } from '../log.ts';
import type { Partner } from '../rules/partner.ts';
import { personOf } from './person-of.ts';
import type { Turn } from './turn.ts';

/** What is known of the organisation of whoever acts in a turn. Never throws. */
export function createPartnerOf(parts: {
  partnerRecords: PartnerRecords;
  log: Log;
}): (turn: Turn) => Promise<Partner | undefined> {
  const { partnerRecords, log } = parts;
  return async (turn) => {
    const person = personOf(turn, turn.language);
    if (!person) return undefined;
    try {
      return await partnerRecords.read(person);
    } catch (error) {
      // Without the record the answer is still right: it names each case instead of the one that applies.
      log.error({ err: error }, 'the partner record could not be read; answering without it');
      return undefined;
    }
  };
}
