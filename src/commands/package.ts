import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ManifestError, readAppFiles, zipAppFiles } from '../manifest/app-package.ts';
import { manifestValues } from '../manifest/manifest-values.ts';
import type { Command } from './command.ts';

const manifestFolder = fileURLToPath(new URL('../../manifest/', import.meta.url));
const packageFile = new URL('../../package.json', import.meta.url);

/** `package`: the zip that is uploaded to Teams. */
export const command: Command = async (args, { environment, out, err }) => {
  const { values: options } = parseArgs({
    args: [...args],
    options: { out: { type: 'string', default: 'build/mpn-support-bot.zip' } },
  });
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile, 'utf8')));
  const { values, standIns } = manifestValues(environment, version);
  try {
    const files = readAppFiles(manifestFolder, values);
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, zipAppFiles(files));
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    err.write(
      `No package was made; Teams would refuse it. Correct the folder manifest/:\n${error.message}\n`,
    );
    return 1;
  }
  out.write(`${options.out}: version ${version} of the app, for the bot ${values['BOT_ID']}.\n`);
  if (standIns.length > 0)
    out.write(
      `It holds stand-ins for ${standIns.join(', ')}. Set them before people outside your team get it.\n`,
    );
  out.write('Upload it in Teams: Apps → Manage your apps → Upload an app.\n');
  return 0;
};
