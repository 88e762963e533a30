import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Whom each room may import from; what is not listed may import nobody. Files of `src` itself compose, and may all. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  locales: ['rules'],
  search: [],
  understanding: ['rules', 'locales'],
  // Of `understanding` only the type of what is being asked.
  answers: ['rules', 'locales', 'understanding'],
  store: ['rules'],
  directory: ['config.ts'],
  // Of `directory` only the port.
  benefits: ['rules', 'store', 'directory', 'log.ts'],
  outbox: ['rules', 'store', 'log.ts'],
  // Of `outbox` how anything is delivered, besides what is delivered about tenants.
  helpdesk: ['rules', 'search', 'store', 'understanding', 'outbox', 'log.ts'],
  insight: ['rules', 'store', 'log.ts'],
  // Of `outbox` the error of a message that did not get through.
  teams: [
    'rules',
    'locales',
    'understanding',
    'answers',
    'benefits',
    'helpdesk',
    'insight',
    'search',
    'store',
    'outbox',
    'directory',
    'log.ts',
  ],
  http: ['teams', 'log.ts'],
  manifest: ['config.ts'],
  playground: ['config.ts'],
  doctor: ['answering.ts', 'config.ts', 'directory', 'manifest', 'store', 'teams'],
};

/** Packages that only one room may touch. */
const onlyIn: Readonly<Record<string, string>> = {
  botbuilder: 'teams',
  'botframework-connector': 'teams',
  restify: 'http',
  'prom-client': 'http',
  lowdb: 'store',
  'adaptivecards-templating': 'teams',
  minisearch: 'search',
};

interface Import {
  file: string;
  room: string;
  target: string;
  typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(source, file), 'utf8').matchAll(
      /(?:^(import|export)( type)?[^'"]*?from |import\()'([^']+)'/gm,
    ),
  ].map(([, , typeOnly, specifier = '']) => ({
    file,
    room: roomOf(file),
    target: specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
    typeOnly: typeOnly !== undefined,
  })),
);

function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

const own = imports.filter(({ target }) => files.includes(target));

describe('the house', () => {
  it('has imports to check', () => assert.ok(own.length > 100));

  it('keeps its directions: each room knows only those it may', () => {
    const wrong = own.filter(({ room, target }) => {
      const known = mayKnow[room];
      return known !== undefined && roomOf(target) !== room && !known.includes(roomOf(target));
    });
    assert.deepEqual(wrong, []);
  });

  it('lets answers know of understanding only types', () => {
    const wrong = own.filter(
      ({ room, target, typeOnly }) => room === 'answers' && roomOf(target) === 'understanding' && !typeOnly,
    );
    assert.deepEqual(wrong, []);
  });

  it('lets benefits, the helpdesk, insight, the outbox and the door know of the store only its port and the shape of a record', () => {
    const wrong = own.filter(
      ({ room, target }) =>
        ['benefits', 'helpdesk', 'insight', 'outbox', 'teams'].includes(room) &&
        /^store\/(?!(?:store|tenant-record|question-record|taught-record|shown-cards|turns|history-lines|channel|new-delivery|ticket-record|counts-record)\.ts)/.test(
          target,
        ),
    );
    assert.deepEqual(wrong, []);
  });

  it('lets benefits and the door know of the directory only its port', () => {
    const wrong = own.filter(
      ({ room, target }) =>
        ['benefits', 'teams'].includes(room) && /^directory\/(?!directory\.ts)/.test(target),
    );
    assert.deepEqual(wrong, []);
  });

  for (const [name, room] of Object.entries(onlyIn)) {
    it(`touches ${name} only in ${room} and where the parts are put together`, () => {
      const wrong = imports.filter(
        (each) =>
          !each.typeOnly &&
          (each.target === name || each.target.startsWith(`${name}/`)) &&
          ![room, 'app.ts'].includes(each.room),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('reads the environment in one place', () => {
    const readers = files.filter((file) => readFileSync(join(source, file), 'utf8').includes('process.env'));
    assert.deepEqual(readers, ['config.ts']);
  });

  it('has no file above 350 lines', () => {
    const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 350);
    assert.deepEqual(long, []);
  });
});
