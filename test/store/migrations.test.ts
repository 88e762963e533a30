import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { isNewer, recordOf } from '../../src/store/migrations.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const writtenAt = new Date('2021-08-01T10:00:00.000Z');
const ids = { accessId: 'A-1', contractId: 'C-1', endsOn: '2022-08-01', onPremisesLeft: 3 };

/** What a document of schema 1 becomes, without what every record has. */
function migrated(document: object): object {
  const { schema, tenantId: same, ...others } = recordOf({ schema: 1, tenantId, ...document }, writtenAt);
  assert.deepEqual([schema, same], [2, tenantId]);
  return others;
}

describe('a document of schema 1', () => {
  it('that only names its tenant becomes an empty record', () => assert.deepEqual(migrated({}), {}));

  it('keeps its offers, and who recorded them becomes a line of the history', () => {
    const document = {
      partner: { offers: [{ level: 'gold', competency: 'Security' }], mpnAssociated: true },
      offersRecordedBy: 'ada',
      offersRecordedAt: '2021-07-01T10:00:00.000Z',
    };
    assert.deepEqual(migrated(document), {
      offers: [{ level: 'gold', competency: 'Security' }],
      mpnAssociated: true,
      history: [{ at: '2021-07-01T10:00:00.000Z', by: 'ada', what: 'offer-remembered' }],
    });
  });

  it('whose offers were forgotten says so in the history; whoever was not noted is unknown', () => {
    const document = { partner: { offers: [] }, offersRecordedAt: '2021-07-01T10:00:00.000Z' };
    assert.deepEqual(migrated(document), {
      history: [{ at: '2021-07-01T10:00:00.000Z', by: 'unknown', what: 'offers-forgotten' }],
    });
  });

  it('does not say when offers were recorded: then they were by the time it was written', () => {
    const document = { partner: { offers: [{ level: 'gold' }] }, offersRecordedBy: 'ada' };
    assert.deepEqual(migrated(document), {
      offers: [{ level: 'gold' }],
      history: [{ at: '2021-08-01T10:00:00.000Z', by: 'ada', what: 'offer-remembered' }],
    });
  });

  for (const [partner, activation] of [
    [{ activation: 'none' }, { stage: 'none' }],
    [{ activation: 'requested' }, { stage: 'requested', requesters: ['unknown'] }],
    [
      { activation: 'requested', contract: ids },
      { stage: 'requested', requesters: ['unknown'], before: ids },
    ],
    [
      { activation: 'submitted' },
      {
        stage: 'submitted',
        requesters: [],
        submitted: { by: 'unknown', at: '2021-08-01T10:00:00.000Z' },
        checkOn: '2021-08-04',
      },
    ],
    [{ activation: 'activated' }, { stage: 'activated', requesters: [], contract: {} }],
    [
      { activation: 'activated', contract: ids },
      { stage: 'activated', requesters: [], contract: ids },
    ],
    [{ contract: ids }, { stage: 'activated', requesters: [], contract: ids }],
  ] as const) {
    it(`with ${JSON.stringify(partner)} has the activation ${activation.stage}`, () =>
      assert.deepEqual(migrated({ partner: { offers: [], ...partner } }), { activation }));
  }

  it('keeps what has no place: who linked was not noted, and fields of other versions are not known', () => {
    const document = {
      partner: { offers: [{ level: 'gold', since: 2020 }], linked: true, rating: 5 },
      tickets: [{ id: 1 }],
    };
    assert.deepEqual(migrated(document), {
      offers: [{ level: 'gold', since: 2020 }],
      partner: { linked: true, rating: 5 },
      tickets: [{ id: 1 }],
    });
  });
});

describe('a stored document', () => {
  it('of this schema stays as it is, with fields it does not know', () => {
    const document = {
      schema: 2,
      tenantId,
      activation: { stage: 'activated', requesters: [], contract: { accessId: 'A-1', note: 'x' } },
      tickets: [1],
    };
    assert.deepEqual(recordOf(document, writtenAt), document);
  });

  it('of a later schema is told apart, and is no record of this version', () => {
    assert.equal(isNewer({ schema: 3, tenantId }), true);
    assert.equal(isNewer({ schema: 2, tenantId }), false);
    assert.throws(() => recordOf({ schema: 3, tenantId }, writtenAt));
  });

  it('of any other content is refused', () => {
    const notOfOurs = fc.oneof(
      fc.anything(),
      fc.record({ schema: fc.constantFrom(0, 1, 2, -1, 1.5, '1'), partner: fc.anything() }),
    );
    fc.assert(
      fc.property(notOfOurs, (document) => {
        assert.equal(isNewer(document), false);
        assert.throws(() => recordOf(document, writtenAt));
      }),
    );
  });
});
