// Draws every sample reply as Teams does, to test/e2e/pictures/: three themes, wide and narrow, each language.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createTranslators } from '../../src/locales/translate.ts';
import { languages } from '../../src/rules/question.ts';
import { createReplyRenderer } from '../../src/teams/cards/renderer.ts';
import { samplesIn } from '../support/replies.ts';
import { chromiumFlags, findChromium } from './drawing/chromium.ts';
import { drawSheet } from './drawing/sheet.ts';
import { looks } from './drawing/teams-look.ts';

/** Pixels: a chat on a desktop, a phone held upright. */
const widths = [700, 320];
const folder = fileURLToPath(new URL('pictures/', import.meta.url));

const executablePath = findChromium(process.env);
if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
const renderReply = createReplyRenderer({
  folder: fileURLToPath(new URL('../../cards/', import.meta.url)),
  translators: createTranslators(),
});
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  for (const language of languages) {
    for (const look of looks) {
      for (const width of widths) {
        const file = `${folder}${language}-${look.name}-${width}.png`;
        await drawSheet(browser, renderReply, { look, width, samples: samplesIn(language), file });
      }
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(`Pictures are in ${folder}\n`);
