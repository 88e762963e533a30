import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createPeople, type Member, nameOf, withPerson } from '../../src/benefits/people.ts';
import type { Person } from '../../src/benefits/person.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import { emptyRecord, type TenantRecord } from '../../src/store/tenant-record.ts';

const contoso = '11111111-1111-4111-8111-111111111111';
const chat = {
  serviceUrl: 'https://example.com/',
  channelId: 'msteams',
  conversationId: 'a:emre',
  botId: '28:bot',
};
const emre: Person = {
  tenantId: contoso,
  id: 'emre',
  directoryId: 'emre',
  name: 'Emre Kaya',
  language: 'tr',
  chat,
};
const known = { name: 'Emre Kaya', language: 'tr', chat, seenOn: '2021-08-10' } as const;
const record: TenantRecord = { ...emptyRecord(contoso), people: { emre: known } };

/** People over a store that counts what is written, and a channel that counts what it is asked. */
function peopleOf(initial: readonly TenantRecord[], member: Member = {}) {
  const kept = createMemoryStore(initial);
  const counted = { writes: 0, questions: 0 };
  const clock = { now: new Date('2021-08-10T09:00:00Z') };
  const people = createPeople(
    {
      ...kept,
      update: (tenantId, change) =>
        kept.update(tenantId, (present) => {
          const next = change(present);
          if (next !== present) counted.writes += 1;
          return next;
        }),
    },
    () => clock.now,
  );
  const ask = async () => {
    counted.questions += 1;
    return member;
  };
  return { people, counted, clock, ask, emreNow: async () => (await kept.read(contoso))?.people?.['emre'] };
}

describe('a person who is met', () => {
  it('is noted with name, language and chat', async () => {
    const { people, emreNow } = peopleOf([]);
    await people.meet(emre);
    assert.deepEqual(await emreNow(), known);
  });

  it('is not written again where nothing is new', async () => {
    const { people, counted } = peopleOf([record]);
    await people.meet(emre);
    await people.meet({ ...emre, name: undefined, chat: undefined });
    assert.equal(counted.writes, 0);
  });

  it('is noted as heard of again after a week, and not sooner', async () => {
    const { people, counted, clock, emreNow } = peopleOf([record]);
    clock.now = new Date('2021-08-16T23:00:00Z');
    await people.meet(emre);
    assert.equal(counted.writes, 0);
    clock.now = new Date('2021-08-17T01:00:00Z');
    await people.meet(emre);
    assert.equal((await emreNow())?.seenOn, '2021-08-17');
  });

  const news: [string, Partial<Person>][] = [
    ['another name', { name: 'Emre Yıldız' }],
    ['another language', { language: 'en' }],
    ['another chat', { chat: { ...chat, conversationId: 'a:other' } }],
    ['a chat that moved to another service', { chat: { ...chat, serviceUrl: 'https://other.example/' } }],
  ];
  for (const [what, changed] of news)
    it(`is written again with ${what}`, async () => {
      const { people, emreNow } = peopleOf([record]);
      await people.meet({ ...emre, ...changed });
      assert.deepEqual(await emreNow(), { ...known, ...changed });
    });

  it('keeps what this turn does not tell', () => {
    const silent = { ...emre, name: undefined, chat: undefined, language: 'en' as const };
    assert.deepEqual(withPerson(record, silent).people, { emre: { ...known, language: 'en' } });
  });

  it('takes the place of whoever changed longest ago, beyond 5000', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`person-${index}`, { language: 'en' as const }]),
    );
    const ids = (next: TenantRecord) => Object.keys(next.people ?? {});
    const joined = ids(withPerson({ ...record, people: crowd }, emre));
    assert.equal(joined.length, 5000);
    assert.deepEqual([joined[0], joined.at(-1)], ['person-1', 'emre']);
    // Somebody known already takes nobody's place.
    const again = ids(withPerson({ ...record, people: crowd }, { ...emre, id: 'person-0' }));
    assert.equal(again.length, 5000);
    assert.equal(again.at(-1), 'person-0');
  });

  it('is called by the name known, or by none', () => {
    assert.equal(nameOf(record, 'emre'), 'Emre Kaya');
    assert.equal(nameOf(record, 'olga'), undefined);
    assert.equal(nameOf(emptyRecord(contoso), 'emre'), undefined);
  });
});

describe('what the channel is asked about a person', () => {
  const nameless: TenantRecord = { ...record, people: { emre: { language: 'tr', chat } } };

  it('is the name where it lacks, and the sign-in name comes along in lower case', async () => {
    const { people, ask, emreNow } = peopleOf([nameless], {
      name: 'Emre Kaya',
      signInName: 'Emre@Partner.example',
    });
    await people.complete(emre, { needsSignInName: false }, ask);
    const { seenOn: _, ...asked } = known;
    assert.deepEqual(await emreNow(), { ...asked, signInName: 'emre@partner.example' });
  });

  it('is nothing where nothing lacks', async () => {
    const { people, ask, counted } = peopleOf([record]);
    await people.complete(emre, { needsSignInName: false }, ask);
    assert.deepEqual(counted, { writes: 0, questions: 0 });
  });

  it('is the sign-in name only where administrators are configured by it, and the name known stays', async () => {
    const { people, ask, emreNow } = peopleOf([record], {
      name: 'EMRE',
      signInName: 'emre@partner.example',
    });
    await people.complete(emre, { needsSignInName: true }, ask);
    assert.deepEqual(await emreNow(), { ...known, signInName: 'emre@partner.example' });
  });

  it('is asked once, also where the channel does not tell', async () => {
    const { people, ask, counted, emreNow } = peopleOf([nameless]);
    for (const _turn of [1, 2, 3]) await people.complete(emre, { needsSignInName: true }, ask);
    assert.equal(counted.questions, 1);
    assert.deepEqual(await emreNow(), nameless.people?.['emre']);
  });

  it('is asked again where the question failed', async () => {
    const { people, counted, ask } = peopleOf([nameless]);
    const fails = async () => {
      await ask();
      throw new Error('The channel was told to fail.');
    };
    await assert.rejects(people.complete(emre, { needsSignInName: true }, fails), /told to fail/);
    await assert.rejects(people.complete(emre, { needsSignInName: true }, fails), /told to fail/);
    assert.equal(counted.questions, 2);
  });

  it('is asked for each person and each organisation', async () => {
    const fabrikam = '22222222-2222-4222-8222-222222222222';
    const olga = { language: 'en' as const };
    const { people, ask, counted } = peopleOf([
      { ...nameless, people: { ...nameless.people, olga } },
      { ...nameless, tenantId: fabrikam },
    ]);
    for (const person of [emre, { ...emre, id: 'olga' }, { ...emre, tenantId: fabrikam }])
      await people.complete(person, { needsSignInName: false }, ask);
    assert.equal(counted.questions, 3);
  });

  it('is nothing of somebody who was never met', async () => {
    const { people, ask, counted } = peopleOf([]);
    await people.complete(emre, { needsSignInName: true }, ask);
    assert.deepEqual(counted, { writes: 0, questions: 0 });
  });
});
