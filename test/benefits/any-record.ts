import fc from 'fast-check';
import { contractStates, levels } from '../../src/rules/question.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';

/** Records as a store may hold them, for properties. */

const lowest = new Date('2020-01-01');
const highest = new Date('2030-01-01');
const instant = fc.date({ min: lowest, max: highest, noInvalidDate: true }).map((date) => date.toISOString());
const day = instant.map((each) => each.slice(0, 10));
const person = fc.constantFrom('ada', 'grace', 'zoe');
const deed = { by: person, at: instant };
const incidents = fc.oneof(fc.nat(20), fc.constant('unlimited' as const));

/** A field that no version knows yet. */
const unknown = { later: fc.jsonValue() };

/** Some of the fields, or all. */
function some<Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) {
  return fc.record(fields, { requiredKeys: [] });
}

/** The pair of IDs or none, and an end after the start. */
const contract = fc
  .tuple(
    fc.constantFrom({}, { accessId: 'A-1', contractId: 'C-1' }, { accessId: ' Ä<b>', contractId: '_*' }),
    some({ startsOn: day, endsOn: day.map((each) => each.replace(/^20/, '21')) }),
    some({ onPremisesLeft: incidents, cloudLeft: incidents, leftRecordedOn: day, ...unknown }),
  )
  .map(([ids, days, others]) => ({ ...ids, ...days, ...others }));

const requesters = fc.array(person, { minLength: 1, maxLength: 3 });
const closed = fc.record({ how: fc.constant('declined'), reason: fc.string(), ...deed });
const activation = fc.oneof(
  fc.record({ stage: fc.constant('none'), closed }, { requiredKeys: ['stage'] }),
  fc.record(
    { stage: fc.constant('requested'), requesters, approved: fc.record(deed), before: contract },
    { requiredKeys: ['stage', 'requesters'] },
  ),
  fc.record(
    {
      stage: fc.constant('submitted'),
      requesters,
      submitted: fc.record(deed),
      checkOn: day,
      before: contract,
    },
    { requiredKeys: ['stage', 'requesters', 'submitted', 'checkOn'] },
  ),
  fc.record(
    { stage: fc.constant('activated'), requesters, contract, closed, ...unknown },
    { requiredKeys: ['stage', 'requesters', 'contract'] },
  ),
);

const offer = fc.record(
  { level: fc.constantFrom(...levels), competency: fc.stringMatching(/^\w{1,20}$/) },
  { requiredKeys: ['level'] },
);
const delivery = fc.record({
  id: fc.string(),
  to: fc.record({ kind: fc.constant('person'), id: person }),
  notice: fc.record({ kind: fc.constant('activation-news'), news: fc.constant('approved'), by: person }),
  notBefore: instant,
  attempts: fc.nat(),
});

/** An empty list of offers says as little as none, and is not among them. */
export const record: fc.Arbitrary<TenantRecord> = fc
  .record(
    {
      schema: fc.constant(2),
      tenantId: fc.uuid(),
      offers: fc.array(offer, { minLength: 1, maxLength: 3 }),
      mpnAssociated: fc.boolean(),
      activation,
      contractSaid: fc.record(
        {
          state: fc.constantFrom(...contractStates),
          support: fc.constantFrom('on-premises', 'cloud'),
          ...deed,
          ...unknown,
        },
        { requiredKeys: ['state', 'by', 'at'] },
      ),
      revision: fc.nat(),
      links: fc.dictionary(person, some({ onPremises: day, azure: day })),
      people: fc.dictionary(person, fc.record({ language: fc.constantFrom('en', 'tr') })),
      outbox: fc.array(delivery, { maxLength: 2 }),
      history: fc.array(fc.record({ ...deed, what: fc.string() }), { maxLength: 2 }),
      ...unknown,
    },
    { requiredKeys: ['schema', 'tenantId'] },
  )
  // As it comes out of a file.
  .map((each) => JSON.parse(JSON.stringify(each)));
