import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Person, peopleOf } from '../../src/playground/data.ts';
import { readPlaygroundData } from '../../src/playground/open.ts';
import { peopleNamed } from '../../src/playground/people-named.ts';

const people = peopleOf(await readPlaygroundData());
const named = (...names: string[]) => peopleNamed(names, people).map(({ name }) => name);

describe('a person is found', () => {
  const names: [string, string, string][] = [
    ['given name', 'grace', 'Grace Novak'],
    ['full name', 'Emre KAYA', 'Emre Kaya'],
    ['full name, run together', 'gracenovak', 'Grace Novak'],
    ['sign-in name', 'selin.demir', 'Selin Demir'],
    ['given name in Latin letters', 'yating', '林雅婷'],
    ['given name in Chinese letters', '志明', '陳志明'],
    ['full name in Chinese letters', '林雅婷', '林雅婷'],
    ['last part of the ID', 'mpn-partner-administrator', '林雅婷'],
    ['last part of the ID, with spaces', 'Helpdesk Agent', 'Selin Demir'],
    ['beginning that fits nobody else', 'ol', 'Oliver Brandt'],
    ['whole name, though another begins with it', 'partner', 'Emre Kaya'],
  ];
  for (const [kind, name, expected] of names)
    it(`by the ${kind}: ${name}`, () => assert.deepEqual(named(name), [expected]));

  it('with or without Turkish letters, in any case', () => {
    const ışıl: Person = {
      id: '29:turkish',
      name: 'Işıl Çağrı Özgür',
      givenName: 'Işıl Çağrı',
      userPrincipleName: 'x@y.example',
      aadObjectId: '1',
    };
    for (const name of ['ışıl çağrı', 'isil cagri', 'ISIL CAGRI', 'IŞIL ÇAĞRI ÖZGÜR', 'isil-cagri-ozgur'])
      assert.deepEqual(peopleNamed([name], [...people, ışıl]), [ışıl], name);
  });

  it('once, in the order of the first naming, however often they are named', () => {
    assert.deepEqual(named('grace', 'emre', 'Grace Novak'), ['Grace Novak', 'Emre Kaya']);
  });
});

describe('nobody is guessed', () => {
  it('where a name fits nobody: the message lists everybody', () => {
    assert.throws(() => named('bob'), {
      name: 'ConfigError',
      message:
        '--as "bob" is nobody in the Playground. Give one of Emre Kaya (partner), ' +
        'Grace Novak (global-administrator), 林雅婷 (mpn-partner-administrator), ' +
        'Selin Demir (helpdesk-agent), Oliver Brandt (admin-agent), 陳志明 (second-partner).',
    });
  });

  it('where a name fits several people: the message lists these', () => {
    const twin = { ...people[1], id: '29:twin', name: 'Gracia Lee', givenName: 'Gracia' } as Person;
    assert.throws(() => peopleNamed(['grac'], [...people, twin]), {
      name: 'ConfigError',
      message:
        '--as "grac" fits several people. Give more of the name of one of ' +
        'Grace Novak (global-administrator), Gracia Lee (twin).',
    });
  });

  it('and each wrong name is told at once', () => {
    assert.throws(() => named('bob', 'grace', ''), { message: /^--as "bob".*\n--as "" fits several.*$/ });
  });
});
