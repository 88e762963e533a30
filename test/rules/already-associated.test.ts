import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { verdictOnAlreadyAssociated } from '../../src/rules/already-associated.ts';
import type { Partner } from '../../src/rules/partner.ts';
import { type ContractState, type Level, levels } from '../../src/rules/question.ts';

const today = '2026-11-21';
const nobody: Partner = { offers: [] };
const gold: Partner = { offers: [{ level: 'gold', competency: 'Data Analytics' }] };

describe('"This Access ID is already associated to an account" (F-ERR-1)', () => {
  const said: [string, { levels: readonly Level[]; contract?: ContractState }, string][] = [
    ['nothing', { levels: [] }, 'open'],
    ['Gold', { levels: ['gold'] }, 'open'],
    ['a valid contract', { levels: [], contract: 'valid' }, 'already-linked'],
    ['an expired contract', { levels: ['gold'], contract: 'expired' }, 'no-longer-valid'],
    ['a used-up pack', { levels: [], contract: 'used-up' }, 'no-longer-valid'],
    ['Action Pack', { levels: ['action-pack'] }, 'cloud-not-included'],
    ['Action Pack, expired', { levels: ['action-pack'], contract: 'expired' }, 'cloud-not-included'],
    [
      'Action Pack and Silver, valid',
      { levels: ['action-pack', 'silver'], contract: 'valid' },
      'already-linked',
    ],
  ];
  for (const [what, words, verdict] of said) {
    it(`is "${verdict}" where the question says ${what}`, () => {
      assert.equal(verdictOnAlreadyAssociated(words, nobody, today).verdict, verdict);
    });
  }

  const recorded: [string, Partner, string][] = [
    [
      'a contract that still runs with incidents left',
      { ...gold, contract: { endsOn: '2026-12-31', cloudLeft: 3 } },
      'already-linked',
    ],
    [
      'unlimited incidents',
      { ...gold, contract: { endsOn: today, cloudLeft: 'unlimited' } },
      'already-linked',
    ],
    [
      'a contract that ended yesterday',
      { ...gold, contract: { endsOn: '2026-11-20', cloudLeft: 3 } },
      'no-longer-valid',
    ],
    [
      'no cloud incidents left',
      { ...gold, contract: { endsOn: '2026-12-31', cloudLeft: 0 } },
      'no-longer-valid',
    ],
    ['a contract without an end', { ...gold, contract: { cloudLeft: 3 } }, 'open'],
    ['no contract', gold, 'open'],
    ['Action Pack only', { offers: [{ level: 'action-pack' }] }, 'cloud-not-included'],
  ];
  for (const [what, partner, verdict] of recorded) {
    it(`is "${verdict}" where the record has ${what}`, () => {
      assert.equal(verdictOnAlreadyAssociated({ levels: [] }, partner, today).verdict, verdict);
    });
  }

  it('believes what the question says more than the record', () => {
    const partner: Partner = { ...gold, contract: { endsOn: '2026-12-31', cloudLeft: 3 } };
    assert.equal(
      verdictOnAlreadyAssociated({ levels: [], contract: 'used-up' }, partner, today).verdict,
      'no-longer-valid',
    );
  });

  it('always rests on F-ERR-1 first', () => {
    const states = fc.option(fc.constantFrom<ContractState>('valid', 'expired', 'used-up'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...levels)), states, (named, contract) => {
        assert.equal(
          verdictOnAlreadyAssociated({ levels: named, contract }, nobody, today).facts[0],
          'F-ERR-1',
        );
      }),
    );
  });
});
