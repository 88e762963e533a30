import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, it } from 'mocha';
import { z } from 'zod';
import { command } from '../../src/commands/ask.ts';
import { CatalogueError } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { factIds } from '../../src/rules/facts.ts';
import { topics } from '../../src/rules/question.ts';

interface Run {
  args: readonly string[];
  input?: string;
  environment?: Record<string, string>;
}

async function ask({ args, input = '', environment = {} }: Run): Promise<string> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const status = await command(args, { environment, in: Readable.from([input]), out, err });
  assert.equal(status, 0);
  return String(out.read() ?? '');
}

async function askLines(lines: readonly unknown[], environment?: Record<string, string>) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const said = await ask({ args: ['--jsonl'], input, ...(environment ? { environment } : {}) });
  return said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The contract of a line out, with nothing beside it. */
const lineOut = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  locale: z.string(),
  topic: z.enum([...topics, 'unknown']),
  facts: z.array(z.enum(factIds)),
  reply: z.string().min(1),
  confidence: z.number().min(0).max(1),
});

describe('mpn-support-bot ask', () => {
  it('prints the reply to a question in the language it is asked in', async () => {
    const said = await ask({ args: ['--locale', 'tr', 'Gold ile kaç şirket içi olay?'] });
    assert.match(said, /20 olay/);
    assert.match(said, /F-ENT-1/);
  });

  it('reads the question from the standard input where none is given', async () => {
    assert.match(await ask({ args: [], input: 'how many on-prem incidents with silver?' }), /\b15\b/);
  });

  it('states a fact to whoever writes its id', async () => {
    assert.match(await ask({ args: ['f-ent-4'] }), /Action Pack[\s\S]*F-ENT-4/);
  });

  it('states it in the language of the locale, for an id has none', async () => {
    assert.match(await ask({ args: ['--locale', 'zh-TW', 'F-ENT-4'] }), /行動套件/);
  });
});

describe('mpn-support-bot ask --jsonl', () => {
  it('answers one line a line, in order, in the form of the contract', async () => {
    const texts = [
      'who can activate?',
      '誰可以啟用？',
      'kim etkinleştirebilir?',
      'weather tomorrow?',
      'thanks!',
      '🙂',
      '',
    ];
    const lines = await askLines(texts.map((text, index) => ({ id: `q-${index}`, locale: 'en-US', text })));
    for (const line of lines) lineOut.parse(line);
    assert.deepEqual(
      lines.map(({ id }) => id),
      texts.map((_, index) => `q-${index}`),
    );
  });

  it('names the locale it was asked in where the reply is in its language, else the language of the reply', async () => {
    const lines = await askLines([
      { id: 1, locale: 'tr-TR', text: 'Gold ile kaç şirket içi olay hakkımız var?' },
      { id: 2, locale: 'en-US', text: '金級有幾個內部部署事件？' },
    ]);
    assert.deepEqual(
      lines.map(({ locale }) => locale),
      ['tr-TR', 'zh-TW'],
    );
  });

  it('says of what nobody knows that the topic is unknown, and cites nothing', async () => {
    const [line] = await askLines([{ id: 'a', locale: 'en', text: 'what is the weather tomorrow' }]);
    assert.deepEqual([line.topic, line.facts], ['unknown', []]);
    assert.match(line.reply, /don’t know/);
  });

  it('gives an error for a line it cannot read, with its id where it has one, and goes on', async () => {
    const lines = await askLines([
      '{"id": "broken", "text": ',
      { id: 'no text', locale: 'en' },
      { id: 'text is a number', text: 5 },
      '[]',
      'null',
      { id: 'partner is wrong', text: 'hi', partner: { offers: [{ level: 'platinum' }] } },
      { id: 'good', text: 'who can activate the benefit?' },
    ]);
    assert.deepEqual(
      lines.map(({ id }) => id),
      [undefined, 'no text', 'text is a number', undefined, undefined, 'partner is wrong', 'good'],
    );
    assert.deepEqual(
      lines.map((line) => 'error' in line),
      [true, true, true, true, true, true, false],
    );
    assert.match(lines[5].error, /partner\.offers\.0\.level/);
  });

  it('reads lines with a byte order mark and Windows line ends', async () => {
    const lines = await askLines([
      '\uFEFF{"id":1,"text":"who can activate?"}\r',
      '{"id":2,"text":"who can activate?"}\r',
    ]);
    assert.deepEqual(
      lines.map(({ id }) => id),
      [1, 2],
    );
  });

  it('uses what is known of the partner', async () => {
    const text = 'How many cloud incidents do we have per year?';
    const [known, unknown] = await askLines([
      { id: 1, text, partner: { offers: [{ level: 'gold', competency: 'Data Analytics' }] } },
      { id: 2, text },
    ]);
    assert.match(known.reply, /\b10 incidents/);
    assert.doesNotMatch(known.reply, /\b5 incidents/);
    assert.match(unknown.reply, /\b5 incidents/);
  });

  it('never says the IDs of a contract', async () => {
    const contract = {
      accessId: '0001234567',
      contractId: '9876543',
      endsOn: '2999-01-01',
      cloudLeft: 3,
      onPremisesLeft: 4,
    };
    const partner = { offers: [{ level: 'gold' }], activation: 'activated', contract };
    const texts = [
      'what is our access id?',
      'how many incidents are left',
      'already associated to an account',
      'contract id?',
    ];
    for (const { reply } of await askLines(texts.map((text) => ({ text, partner })))) {
      assert.doesNotMatch(reply, /0001234567|9876543/);
    }
  });

  it('answers by an edition of an organisation', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'edition-'));
    try {
      const path = join(folder, 'contoso.json');
      const silver = { onPremises: 17, cloud: { cloudCompetency: 'unlimited', otherCompetency: 7 } };
      const edition = {
        ...mpn2021,
        edition: 'contoso-2022',
        entitlements: { ...mpn2021.entitlements, silver },
      };
      writeFileSync(path, JSON.stringify(edition));
      const [line] = await askLines([{ text: 'how many on-prem incidents with silver?' }], {
        CATALOGUE: path,
      });
      assert.match(line.reply, /\b17 incidents/);
      writeFileSync(path, '{');
      await assert.rejects(askLines([{ text: 'hi' }], { CATALOGUE: path }), CatalogueError);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
