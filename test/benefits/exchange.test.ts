import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readImport, tenantOf } from '../../src/benefits/exchange.ts';
import { partnerSchema } from '../../src/rules/partner.ts';
import { type TenantRecord, tenantRecordSchema } from '../../src/store/tenant-record.ts';
import { record } from './any-record.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const knownAt = new Date('2021-08-01T10:00:00.000Z');
const contract = { accessId: 'A-1', contractId: 'C-1', endsOn: '2022-08-01', onPremisesLeft: 3 };

const documentOf = (...tenants: unknown[]) => JSON.parse(JSON.stringify({ schema: 1, tenants }));

function recordsOf(...tenants: unknown[]): readonly TenantRecord[] {
  const read = readImport(documentOf(...tenants), knownAt);
  assert.ok(read.kind === 'records', JSON.stringify(read));
  return read.records;
}

function mistakesOf(document: unknown): readonly string[] {
  const read = readImport(document, knownAt);
  assert.ok(read.kind === 'mistakes', 'It was taken.');
  return read.mistakes;
}

describe('the export format', () => {
  it('says what everybody knows of the partner in the form of the contract, and all else beside it', () => {
    const people = { ada: { language: 'en' as const } };
    const activation = {
      stage: 'activated' as const,
      requesters: ['ada'],
      contract: { ...contract, leftRecordedOn: '2021-08-01' },
    };
    const exported = tenantOf({
      schema: 2,
      tenantId,
      offers: [{ level: 'gold' }],
      mpnAssociated: true,
      activation,
      people,
    });
    assert.deepEqual(exported, {
      tenantId,
      partner: { offers: [{ level: 'gold' }], mpnAssociated: true, activation: 'activated', contract },
      schema: 2,
      activation,
      people,
    });
  });

  it('has a partner for every tenant, also where nothing is known of it', () => {
    assert.deepEqual(tenantOf({ schema: 2, tenantId }).partner, { offers: [] });
  });

  it('gives the same records back when it is imported, fields it does not know included', () => {
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: (each) => each.tenantId, maxLength: 4 }), (records) => {
        for (const each of records) tenantRecordSchema.parse(each);
        const exported = records.map(tenantOf);
        for (const { partner } of exported) partnerSchema.strict().parse(partner);
        assert.deepEqual(recordsOf(...exported), records);
      }),
    );
  });
});

describe('an import', () => {
  it('of the partner alone gives the record it tells of', () => {
    const partner = {
      offers: [{ level: 'silver' }],
      mpnAssociated: false,
      activation: 'submitted',
      contract,
    };
    assert.deepEqual(recordsOf({ tenantId, partner }), [
      {
        schema: 2,
        tenantId,
        offers: [{ level: 'silver' }],
        mpnAssociated: false,
        activation: {
          stage: 'submitted',
          requesters: [],
          submitted: { by: 'unknown', at: '2021-08-01T10:00:00.000Z' },
          checkOn: '2021-08-04',
          before: contract,
        },
      },
    ]);
  });

  it('takes what the partner says of offers for right, whatever stands beside it', () => {
    const beside = { offers: [{ level: 'gold' }], mpnAssociated: true };
    assert.deepEqual(recordsOf({ tenantId, partner: { offers: [] }, ...beside }), [{ schema: 2, tenantId }]);
  });

  it('keeps an organisation that has linked the contract, though nobody knows who of it', () => {
    const partner = { offers: [], linked: true };
    const [kept] = recordsOf({ tenantId, partner });
    assert.deepEqual(kept && tenantOf(kept).partner, partner);
  });

  it('writes tenant IDs in lower case, and takes those of the local Playground', () => {
    const given = ['ABCDEF01-1111-4111-8111-111111111111', '00000000-0000-0000-0000-0000000000001'];
    assert.deepEqual(
      recordsOf(...given.map((each) => ({ tenantId: each, partner: { offers: [] } }))).map(
        (each) => each.tenantId,
      ),
      ['abcdef01-1111-4111-8111-111111111111', '00000000-0000-0000-0000-0000000000001'],
    );
  });

  it('refuses a second record of a tenant', () => {
    const upper = 'ABCDEF01-1111-4111-8111-111111111111';
    const tenants = [upper, tenantId, upper.toLowerCase()].map((each) => ({
      tenantId: each,
      partner: { offers: [] },
    }));
    assert.deepEqual(mistakesOf({ schema: 1, tenants }), [
      'tenants[2].tenantId: is that of tenants[0] as well.',
    ]);
  });

  it('refuses an activation that the partner contradicts: nobody could tell which was meant', () => {
    const activation = { stage: 'activated', requesters: [], contract };
    const corrected = { ...contract, endsOn: '2023-08-01' };
    const partner = { offers: [], activation: 'none', contract: corrected };
    assert.deepEqual(
      mistakesOf({ schema: 1, tenants: [{ tenantId, partner, activation }] }).map(
        (line) => line.split(':')[0],
      ),
      ['tenants[0].partner.activation', 'tenants[0].partner.contract'],
    );
  });

  for (const [what, document] of [
    ['a list', []],
    ['nothing', null],
    ['another schema', { schema: 3, tenants: [] }],
    ['no tenants', { schema: 1 }],
  ] as const) {
    it(`refuses ${what}`, () => assert.equal(mistakesOf(document).length, 1));
  }

  for (const [place, tenant] of [
    ['', 'text'],
    ['.tenantId', { tenantId: 'contoso.example', partner: { offers: [] } }],
    ['.partner', { tenantId }],
    [
      '.partner.offers[1].level',
      { tenantId, partner: { offers: [{ level: 'gold' }, { level: 'platinum' }] } },
    ],
    ['.partner.activation', { tenantId, partner: { offers: [], activation: 'ended' } }],
    ['.partner.contract.endsOn', { tenantId, partner: { offers: [], contract: { endsOn: '1.8.2022' } } }],
    ['.partner.contract.cloudLeft', { tenantId, partner: { offers: [], contract: { cloudLeft: 'many' } } }],
    ['.activation.stage', { tenantId, partner: { offers: [] }, activation: { stage: 'ended' } }],
    [
      '.outbox[0].notBefore',
      { tenantId, partner: { offers: [] }, outbox: [{ ...delivery(), notBefore: 'soon' }] },
    ],
    [
      '.links[1].azure',
      { tenantId, partner: { offers: [] }, links: { 'secret-1': {}, 'secret-2': { azure: 'x' } } },
    ],
    ['.people[0].language', { tenantId, partner: { offers: [] }, people: { 'secret-1': {} } }],
    ['.schema', { tenantId, partner: { offers: [] }, schema: 3 }],
  ] as const) {
    it(`names a mistake in tenants[…]${place} once, without any ID or value`, () => {
      const [line = '', ...more] = mistakesOf({
        schema: 1,
        tenants: [{ tenantId: tenantId.replace('1', '2'), partner: { offers: [] } }, tenant],
      });
      assert.equal(line.split(':')[0], `tenants[1]${place}`);
      assert.deepEqual(more, []);
      assert.doesNotMatch(line, /1111|contoso|platinum|1\.8\.2022|many|soon|secret|"ended"/);
    });
  }

  const faulty = {
    accessId: 'secret\n',
    contractId: 'C'.repeat(101),
    startsOn: '2021-08-01',
    endsOn: '2021-08-01',
  };
  const refused = ['accessId', 'contractId', 'endsOn'];
  for (const [said, fields, place] of [
    ['by the partner', { partner: { offers: [], contract: faulty } }, 'partner.contract'],
    [
      'beside the partner',
      {
        partner: { offers: [] },
        activation: { stage: 'activated', requesters: [], contract: faulty },
      },
      'activation.contract',
    ],
    [
      'of the contract before',
      { partner: { offers: [] }, activation: { stage: 'requested', requesters: ['ada'], before: faulty } },
      'activation.before',
    ],
  ] as const) {
    it(`refuses IDs nobody was given and days out of order, ${said}`, () => {
      const mistakes = mistakesOf({ schema: 1, tenants: [{ tenantId, ...fields }] });
      assert.deepEqual(
        mistakes.map((line) => line.split(':')[0]),
        refused.map((field) => `tenants[0].${place}.${field}`),
      );
      assert.doesNotMatch(mistakes.join(), /secret|CCC|2021/);
    });
  }

  it('takes one ID without the other: what is not known is left out', () => {
    for (const contract of [{ accessId: 'A-1' }, { contractId: 'C-1' }]) {
      const [record] = recordsOf({ tenantId, partner: { offers: [], contract } });
      assert.deepEqual(record?.activation, { stage: 'activated', requesters: [], contract });
    }
  });

  it('takes IDs of 100 characters, and days one after the other', () => {
    const longest = {
      accessId: 'A'.repeat(100),
      contractId: 'Ü-1 _*',
      startsOn: '2021-08-01',
      endsOn: '2021-08-02',
    };
    const [kept] = recordsOf({ tenantId, partner: { offers: [], contract: longest } });
    assert.deepEqual(kept && tenantOf(kept).partner.contract, longest);
  });

  it('names every mistake', () => {
    const wrong = { tenantId: 'x', partner: { offers: [{}], linked: 'yes' } };
    assert.deepEqual(
      mistakesOf({ schema: 1, tenants: [wrong, wrong] }).map((line) => line.split(':')[0]),
      [0, 1].flatMap((index) =>
        ['tenantId', 'partner.offers[0].level', 'partner.linked'].map(
          (field) => `tenants[${index}].${field}`,
        ),
      ),
    );
  });

  it('of anything at all is either taken or refused with the place of each mistake', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ schema: fc.constant(1), tenants: fc.array(fc.jsonValue()) }),
      fc.record({
        schema: fc.constant(1),
        tenants: fc.array(
          fc.record({ tenantId: fc.uuid(), partner: fc.jsonValue(), activation: fc.jsonValue() }),
        ),
      }),
    );
    fc.assert(
      fc.property(anything, (document) => {
        const read = readImport(document, knownAt);
        if (read.kind === 'mistakes') assert.ok(read.mistakes.every((line) => /^[^:]+: .+\.$/.test(line)));
      }),
    );
  });
});

function delivery(): object {
  return { id: 'd', to: { kind: 'administrators-channel' }, notice: { kind: 'ids' }, attempts: 0 };
}
