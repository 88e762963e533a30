import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { findingLine } from '../../src/doctor/finding.ts';
import { checkManifest, checkPackage } from '../../src/doctor/manifest.ts';
import { checkNodeVersion } from '../../src/doctor/node-version.ts';
import { checkCards, checkCatalogue } from '../../src/doctor/parts.ts';
import { checkPort } from '../../src/doctor/port.ts';
import { checkStore } from '../../src/doctor/store.ts';
import { createFileStore } from '../../src/store/file/file-store.ts';
import { startBotUnderTest } from '../support/bot-under-test.ts';
import { patientMs } from '../support/patience.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const appId = '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70';
const tenantId = '0a1b2c3d-4e5f-4061-8293-a4b5c6d7e8f9';

describe('the doctor on what the settings point to', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doctor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('knows which Node.js runs the bot', () => {
    const states = ['18.20.4', '20.18.1', '20.19.0', '22.1.0', '24.0.0'].map(
      (version) => checkNodeVersion(version).state,
    );
    assert.deepEqual(states, ['wrong', 'wrong', 'ok', 'ok', 'ok']);
  });

  describe('a store', () => {
    it('that is not there yet is well, and is not made by looking', async () => {
      const finding = await checkStore({ folder: join(folder, 'a', 'b') });
      assert.match(findingLine(finding), /^ok .*not there yet/);
      assert.equal(existsSync(join(folder, 'a')), false);
    });

    it('that holds records is well, and is left as it was', async () => {
      await createFileStore(folder).update(tenantId, (record) => ({ ...record, offers: [] }));
      const before = readdirSync(folder, { recursive: true });
      assert.match(findingLine(await checkStore({ folder })), /^ok .*records: 1/);
      assert.deepEqual(readdirSync(folder, { recursive: true }), before);
    });

    it('with a damaged record is wrong, and the record is named', async () => {
      mkdirSync(join(folder, 'tenants'));
      writeFileSync(join(folder, 'tenants', `${tenantId}.json`), '{"schema":');
      assert.match(
        findingLine(await checkStore({ folder })),
        new RegExp(`^wrong .*1 of 1 records.*${tenantId}`),
      );
    });

    it('with a record of a newer version is wrong, and says which version to run', async () => {
      mkdirSync(join(folder, 'tenants'));
      writeFileSync(join(folder, 'tenants', `${tenantId}.json`), '{"schema":3}');
      const line = findingLine(await checkStore({ folder }));
      assert.match(line, new RegExp(`^wrong .*1 of 1 records.*later version.*${tenantId}.*Run that version`));
      assert.doesNotMatch(line, /Repair/);
    });

    it('tells damaged records from those of a newer version', async () => {
      mkdirSync(join(folder, 'tenants'));
      writeFileSync(join(folder, 'tenants', 'damaged.json'), '{');
      writeFileSync(join(folder, 'tenants', 'newer.json'), '{"schema":3}');
      assert.match(
        findingLine(await checkStore({ folder })),
        /cannot be read: \S+damaged\.json; 1 of 2 .*later version\D*: \S+newer\.json\. Repair .* Run that version/,
      );
    });

    it('that cannot be written is wrong', async () => {
      // A file where the folder should be: refused to every account.
      writeFileSync(join(folder, 'file'), '');
      assert.match(
        findingLine(await checkStore({ folder: join(folder, 'file') })),
        /^wrong .*cannot be written/,
      );
      assert.match(
        findingLine(await checkStore({ folder: join(folder, 'file', 'in') })),
        /^wrong .*cannot be written/,
      );
    });
  });

  describe('a port', () => {
    const look = (port: number) => checkPort(port, { fetch, timeoutMs: patientMs });

    it('is well when it is free, and wrong when another program has it', async () => {
      const other = createServer((socket) => socket.destroy());
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as { port: number };
      assert.match(findingLine(await look(port)), /^wrong .*another program uses\. Set PORT to a free one/);
      await new Promise((resolve) => other.close(resolve));
      assert.match(findingLine(await look(port)), /^ok .*is free/);
    });

    it('is well when the bot itself has it', async () => {
      const bot = await startBotUnderTest();
      try {
        assert.match(findingLine(await look(Number(new URL(bot.url).port))), /^ok .*used by the bot/);
      } finally {
        await bot.stop();
      }
    });
  });

  describe('an edition', () => {
    it('of its own is well', () => {
      assert.match(findingLine(checkCatalogue(undefined)), /^ok .*mpn-2021/);
    });

    it('that is missing, no JSON or incomplete is wrong, and the place is named', () => {
      const file = join(folder, 'edition.json');
      assert.match(findingLine(checkCatalogue(file)), /^wrong {4}CATALOGUE .*cannot be read/);
      writeFileSync(file, '{');
      assert.match(findingLine(checkCatalogue(file)), /^wrong .*cannot be read as JSON/);
      writeFileSync(file, '{"edition":"own"}');
      assert.match(findingLine(checkCatalogue(file)), /^wrong .*entitlements/);
    });
  });

  it('names the card template that is missing', () => {
    assert.equal(checkCards(join(root, 'cards')).state, 'ok');
    assert.match(findingLine(checkCards(folder)), /^wrong .*answer\.json/);
  });

  describe('the manifest', () => {
    it('is well as it comes, with or without a bot', () => {
      assert.equal(checkManifest(join(root, 'manifest'), {}).state, 'ok');
      assert.match(findingLine(checkManifest(folder, {})), /^wrong .*manifest\.json cannot be read/);
    });

    it('does not point to a package that cannot be made yet', () => {
      assert.doesNotMatch(findingLine(checkPackage('app.zip', undefined, undefined)), /npm run package/);
      assert.match(findingLine(checkPackage('app.zip', undefined, appId)), /npm run package/);
    });

    it('of the package made last has to be for this bot', () => {
      const made = (botId: string) =>
        zipSync({ 'manifest.json': new TextEncoder().encode(JSON.stringify({ bots: [{ botId }] })) });
      assert.equal(checkPackage('app.zip', made(appId), appId).state, 'ok');
      assert.match(
        findingLine(checkPackage('app.zip', made(tenantId), appId)),
        /^wrong .*is for the bot 0a1b/,
      );
      assert.equal(checkPackage('app.zip', undefined, appId).state, 'skipped');
      assert.equal(checkPackage('app.zip', new Uint8Array(4), appId).state, 'wrong');
    });
  });
});
