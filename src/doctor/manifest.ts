import { unzipSync } from 'fflate';
import { z } from 'zod';
import type { Environment } from '../config.ts';
import { ManifestError, readAppFiles } from '../manifest/app-package.ts';
import { manifestValues } from '../manifest/manifest-values.ts';
import { type Finding, ok, skipped, wrong } from './finding.ts';
import { exampleId } from './mistyped-id.ts';

const subject = 'manifest';

/** Whether an app package can be made that Teams takes. */
export function checkManifest(folder: string, environment: Environment): Finding {
  try {
    readAppFiles(folder, manifestValues({ ...environment, MicrosoftAppId: exampleId }, '1.0.0').values);
    return ok(subject, 'It and its icons are as Teams wants them.');
  } catch (error) {
    const remedy = error instanceof ManifestError ? 'Correct the folder manifest/.' : '';
    return wrong(subject, (error as Error).message.replaceAll('\n', ' '), remedy);
  }
}

const packaged = z.object({ bots: z.tuple([z.object({ botId: z.string() })]) });

/** Whether the package that was made last is for the bot that is configured: Teams would talk to another one. */
export function checkPackage(
  file: string,
  bytes: Uint8Array | undefined,
  appId: string | undefined,
): Finding {
  const again = 'Run "npm run package" again, and upload what it makes.';
  if (!appId) return skipped('app package', 'MicrosoftAppId is not set, and a package is for one bot.');
  if (!bytes) return skipped('app package', `There is no ${file}; "npm run package" makes it.`);
  let botId: string;
  try {
    const manifest = unzipSync(bytes)['manifest.json'];
    botId = packaged.parse(JSON.parse(new TextDecoder().decode(manifest))).bots[0].botId;
  } catch {
    return wrong('app package', `${file} is no app package.`, again);
  }
  if (botId.toLowerCase() !== appId)
    return wrong('app package', `${file} is for the bot ${botId}, and MicrosoftAppId is another.`, again);
  return ok('app package', `${file} is for this bot.`);
}
