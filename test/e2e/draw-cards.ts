// Draws every sample reply and panel as Teams does, to test/e2e/pictures/: three themes, wide and narrow, each language.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createTranslators } from '../../src/locales/translate.ts';
import { languages } from '../../src/rules/question.ts';
import { createPanelRenderer, createReplyRenderer } from '../../src/teams/cards/renderer.ts';
import { insightPanelsIn } from '../support/insight-panels.ts';
import { messageRepliesIn } from '../support/message-replies.ts';
import { panelsIn } from '../support/panels.ts';
import { samplesIn } from '../support/replies.ts';
import { ticketPanelsIn } from '../support/ticket-panels.ts';
import { chromiumFlags, findChromium } from './drawing/chromium.ts';
import { drawSheet } from './drawing/sheet.ts';
import { looks } from './drawing/teams-look.ts';

/** Pixels: a chat on a desktop, a phone held upright. */
const widths = [700, 320];
const folder = fileURLToPath(new URL('pictures/', import.meta.url));

const executablePath = findChromium(process.env);
if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
const options = {
  folder: fileURLToPath(new URL('../../cards/', import.meta.url)),
  translators: createTranslators(),
};
const renderReply = createReplyRenderer(options);
const renderPanel = createPanelRenderer(options);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  for (const language of languages) {
    const sheets = {
      replies: samplesIn(language).map(({ name, reply }) => ({
        name,
        card: renderReply(reply, 'How many incidents do we get?').attachment.content,
      })),
      tickets: ticketPanelsIn(language).map(({ name, panel }) => ({
        name,
        card: renderPanel(panel).attachment.content,
      })),
      messages: messageRepliesIn(language).map(({ name, reply }) => ({
        name,
        card: renderReply(reply).attachment.content,
      })),
      insight: insightPanelsIn(language).map(({ name, panel }) => ({
        name,
        card: renderPanel(panel).attachment.content,
      })),
      panels: panelsIn(language).map(({ name, panel }) => ({
        name,
        card: renderPanel(panel).attachment.content,
      })),
    };
    for (const look of looks) {
      for (const width of widths) {
        for (const [name, cards] of Object.entries(sheets)) {
          const file = `${folder}${name}-${language}-${look.name}-${width}.png`;
          await drawSheet(browser, { look, width, cards, file });
        }
      }
    }
  }
} finally {
  await browser.close();
}
process.stdout.write(`Pictures are in ${folder}\n`);
