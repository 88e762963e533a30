import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createTranslators } from '../../src/locales/translate.ts';
import { contractSchema } from '../../src/rules/partner.ts';
import {
  type FieldsRead,
  readContractFields,
  readLeftFields,
  rejectedFields,
} from '../../src/teams/contract-fields.ts';

const ids = { accessId: '0012345678', contractId: 'CN-998877' };
const wrongIn = <Value>(read: FieldsRead<Value>) => (read.ok ? {} : read.errors);
const wrongId = (accessId: string) => wrongIn(readContractFields({ ...ids, accessId }))['accessId'];
const wrongDay = (startsOn: string) => wrongIn(readContractFields({ ...ids, startsOn }))['startsOn'];

const idCharacter = fc.constantFrom(...'ABCXYZabcxyz0189-');
const id = fc.array(idCharacter, { minLength: 1, maxLength: 40 }).map((each) => each.join(''));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('an ID that was written', () => {
  it('is read as it is meant, whatever space and invisible marks a copied text brings along', () => {
    const brought = fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      '\u00a0',
      '\u3000',
      '\u200b',
      '\u2060',
      '\ufeff',
      '\u202e',
    );
    const wrapped = fc
      .tuple(id, fc.array(brought, { minLength: 41, maxLength: 41 }))
      .map(([bare, marks]) => ({
        bare,
        written: [...bare].map((character, index) => marks[index] + character).join('') + marks[40],
      }));
    fc.assert(
      fc.property(wrapped, wrapped, (one, other) => {
        const read = readContractFields({ accessId: one.written, contractId: other.written });
        assert.deepEqual(read, { ok: true, value: { accessId: one.bare, contractId: other.bare } });
      }),
    );
  });

  it('is read from full-width digits and letters', () => {
    const read = readContractFields({ accessId: '００１２３４５６７８', contractId: 'ＣＮ－９９８８７７' });
    assert.deepEqual(read, { ok: true, value: ids });
  });

  it('has 40 characters at most, not counting what came along', () => {
    assert.equal(wrongId(` ${'7'.repeat(20)} ${'8'.repeat(20)} `), undefined);
    assert.equal(wrongId('7'.repeat(41)), 'panel.wrong.id');
    assert.equal(wrongId('x'.repeat(10_000)), 'panel.wrong.id');
  });

  it('holds letters, digits and hyphens only', () => {
    const other = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((each) => {
      const plain = each.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '');
      return /[^A-Za-z0-9-]/.test(plain);
    });
    fc.assert(
      fc.property(id, other, id, (before, between, after) => {
        fc.pre(before.length + after.length < 39);
        assert.equal(wrongId(before + between + after), 'panel.wrong.id');
      }),
    );
    for (const markup of ['<b>12</b>', '12_34', '12.34', '１２é', '12–34', '*12*'])
      assert.equal(wrongId(markup), 'panel.wrong.id', markup);
  });

  it('is missing where nothing is left of it', () => {
    for (const empty of ['', ' ', '\u3000', '\u200b\n'])
      assert.equal(wrongId(empty), 'panel.wrong.missing', JSON.stringify(empty));
    assert.deepEqual(readContractFields({}), {
      ok: false,
      errors: { accessId: 'panel.wrong.missing', contractId: 'panel.wrong.missing' },
    });
  });
});

describe('the days that were written', () => {
  it('are read, and one that is not written is left out', () => {
    fc.assert(
      fc.property(day, (endsOn) => {
        assert.deepEqual(readContractFields({ ...ids, startsOn: ' ', endsOn: ` ${endsOn}` }), {
          ok: true,
          value: { ...ids, endsOn },
        });
      }),
    );
  });

  it('are days of the calendar', () => {
    assert.equal(wrongDay('2020-02-29'), undefined);
    for (const impossible of [
      '2021-02-29',
      '2100-02-29',
      '2021-04-31',
      '2021-13-01',
      '2021-00-10',
      '2021-01-00',
    ])
      assert.equal(wrongDay(impossible), 'panel.wrong.date', impossible);
    for (const other of [
      '10.08.2021',
      '2021-8-1',
      '20210801',
      '2021-08-01T00:00:00Z',
      'tomorrow',
      '2021/08/01',
    ])
      assert.equal(wrongDay(other), 'panel.wrong.date', other);
  });

  it('end after the start: earlier and the same day are told at the end', () => {
    fc.assert(
      fc.property(day, day, (startsOn, endsOn) => {
        const read = readContractFields({ ...ids, startsOn, endsOn });
        const errors = { endsOn: 'panel.wrong.ends-before-it-starts' };
        assert.deepEqual(
          read,
          endsOn > startsOn ? { ok: true, value: { ...ids, startsOn, endsOn } } : { ok: false, errors },
        );
      }),
    );
    const same = readContractFields({ ...ids, startsOn: '2021-08-10', endsOn: '2021-08-10' });
    assert.equal(wrongIn(same)['endsOn'], 'panel.wrong.ends-before-it-starts');
  });
});

describe('the incidents that were written', () => {
  const count = (onPremisesLeft: string) => {
    const read = readLeftFields({ onPremisesLeft });
    return read.ok ? read.value.onPremisesLeft : read.errors['onPremisesLeft'];
  };

  it('are a whole number up to 100,000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (number) => {
        assert.equal(count(` ${number} `), number);
      }),
    );
    assert.equal(count('１４'), 14);
    for (const wrong of [
      '100001',
      '999999',
      '1000000',
      '-1',
      '1.5',
      '1,5',
      '1e3',
      '0x10',
      'some',
      '14 left',
      '٣',
    ])
      assert.equal(count(wrong), 'panel.wrong.incidents', wrong);
  });

  it('have no limit in the words of three languages, however they are written', () => {
    const words = ['unlimited', '∞', '無限', '無限制', '无限', '无限制', '不限', 'sınırsız', 'sinirsiz'];
    const around = fc.constantFrom('', ' ', '\u3000', '\u200b');
    const cased = fc
      .constantFrom(...words)
      .chain((word) =>
        fc.constantFrom(word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)),
      );
    fc.assert(
      fc.property(around, cased, around, (before, word, after) => {
        assert.equal(count(before + word + after), 'unlimited');
      }),
    );
    for (const wrong of ['not unlimited', 'unlimited incidents', '無限制的', 'sınırlı'])
      assert.equal(count(wrong), 'panel.wrong.incidents', wrong);
  });

  it('may be of one kind of support only, but not of none', () => {
    assert.deepEqual(readLeftFields({ onPremisesLeft: '0' }), { ok: true, value: { onPremisesLeft: 0 } });
    assert.deepEqual(readLeftFields({ cloudLeft: '3', onPremisesLeft: '' }), {
      ok: true,
      value: { cloudLeft: 3 },
    });
    assert.deepEqual(readLeftFields({ endsOn: '2022-07-31' }), {
      ok: false,
      errors: { onPremisesLeft: 'panel.wrong.missing' },
    });
  });

  it('are not called missing beside what is wrong', () => {
    assert.deepEqual(readLeftFields({ endsOn: 'soon' }), {
      ok: false,
      errors: { endsOn: 'panel.wrong.date' },
    });
    assert.deepEqual(readLeftFields({ cloudLeft: 'some' }), {
      ok: false,
      errors: { cloudLeft: 'panel.wrong.incidents' },
    });
  });
});

describe('whatever was written', () => {
  it('is refused with a reason at the field, or becomes a contract that can be kept', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      day,
      id,
      fc.constantFrom('unlimited', '9999-12-31', '0000-01-01', '__proto__'),
    );
    const names = ['accessId', 'contractId', 'startsOn', 'endsOn', 'onPremisesLeft', 'cloudLeft'] as const;
    const fields = fc.record(
      Object.fromEntries(names.map((name) => [name, text])) as Record<(typeof names)[number], typeof text>,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (sent) => {
        for (const read of [readContractFields(sent), readLeftFields(sent)]) {
          if (read.ok) assert.ok(contractSchema.safeParse(read.value).success);
          else
            assert.ok(Object.keys(read.errors).every((name) => (names as readonly string[]).includes(name)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is shown again, 300 characters of it at most, with what is wrong in the language of the card', () => {
    const fields = { accessId: 'x'.repeat(301), contractId: '<b>', startsOn: undefined };
    const shown = rejectedFields(fields, { contractId: 'panel.wrong.id' }, createTranslators().tr);
    assert.deepEqual(shown.values, { accessId: 'x'.repeat(300), contractId: '<b>', startsOn: '' });
    assert.deepEqual(shown.errors, { contractId: createTranslators().tr('panel.wrong.id') });
  });
});
