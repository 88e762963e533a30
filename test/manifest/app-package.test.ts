import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { ManifestError, readAppFiles, zipAppFiles } from '../../src/manifest/app-package.ts';
import { manifestRules } from '../../src/manifest/manifest-rules.ts';
import { manifestValues } from '../../src/manifest/manifest-values.ts';

const folder = fileURLToPath(new URL('../../manifest/', import.meta.url));
const botId = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const { values } = manifestValues({ MicrosoftAppId: botId.toUpperCase() }, '1.2.3');
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the app package', () => {
  it('holds the manifest, a file for each other language and both icons, and nothing else', () => {
    const files = unzipSync(zipAppFiles(readAppFiles(folder, values)));
    const names = ['color.png', 'manifest.json', 'outline.png', 'tr.json', 'zh-TW.json'];
    assert.deepEqual(Object.keys(files), names);
  });

  it('carries the bot, the version and the three scopes, and no placeholder', () => {
    const manifest = text(readAppFiles(folder, values)['manifest.json']);
    assert.doesNotMatch(manifest, /\$\{\{|\}\}/);
    const { id, version, bots } = manifestRules.parse(JSON.parse(manifest));
    assert.deepEqual([id, bots[0].botId, version], [botId, botId, '1.2.3']);
    assert.deepEqual(bots[0].scopes, ['personal', 'team', 'groupChat']);
  });

  it('is the same to the byte each time it is made', () => {
    const again = () => Buffer.from(zipAppFiles(readAppFiles(folder, values)));
    assert.ok(again().equals(again()));
    const other = process.env['TZ'];
    try {
      process.env['TZ'] = 'Asia/Taipei';
      const there = again();
      process.env['TZ'] = 'America/Los_Angeles';
      assert.ok(there.equals(again()));
    } finally {
      if (other === undefined) delete process.env['TZ'];
      else process.env['TZ'] = other;
    }
  });
});

describe('a manifest Teams would refuse', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'manifest-'));
    cpSync(folder, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  const edit = (file: string, from: string, to: string) => {
    const before = readFileSync(join(copy, file), 'utf8');
    assert.ok(before.includes(from), `${file} holds ${from}`);
    writeFileSync(join(copy, file), before.replace(from, to));
  };
  const refuses = (problem: RegExp) =>
    assert.throws(
      () => readAppFiles(copy, values),
      (error) => error instanceof ManifestError && problem.test(error.message),
    );

  it('is refused for a short name over 30 characters', () => {
    edit('manifest.json', '"short": "MPN Support"', `"short": "${'M'.repeat(31)}"`);
    refuses(/manifest\.json: name\.short: /);
  });

  it('is refused for a command over 32 characters in one language', () => {
    edit('tr.json', '"Kaç olay hakkım kaldı?"', '"Bu üyelik yılında kaç olay hakkım kaldı acaba?"');
    refuses(/tr\.json: .*commands\[4\]\.title/);
  });

  it('is refused for a sentence that one language lacks', () => {
    edit(
      'zh-TW.json',
      '"bots[0].commandLists[0].commands[6].title"',
      '"bots[0].commandLists[0].commands[7].title"',
    );
    refuses(/zh-TW\.json/);
  });

  it('is refused for a placeholder nothing fills', () => {
    edit('manifest.json', `\${{DEVELOPER_NAME}}`, `\${{SOMEBODY}}`);
    assert.throws(() => readAppFiles(copy, values), /SOMEBODY/);
  });

  it('is refused for an icon of the wrong size', () => {
    cpSync(join(copy, 'color.png'), join(copy, 'outline.png'));
    refuses(/outline\.png has 192 × 192 pixels\. Teams takes 32 × 32/);
  });

  it('is refused for an icon that is no picture', () => {
    writeFileSync(join(copy, 'color.png'), 'GIF89a');
    refuses(/color\.png is not a PNG picture/);
  });

  it('is refused for a file that is missing', () => {
    rmSync(join(copy, 'tr.json'));
    refuses(/tr\.json cannot be read/);
  });
});
