import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before } from 'mocha';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Chat, openChat } from './chat.ts';
import { chromiumFlags, findChromium } from './drawing/chromium.ts';
import { startWholeBot, type WholeBot } from './whole-bot.ts';

const pictures = fileURLToPath(new URL('pictures/', import.meta.url));

export interface Stage<Name extends string> {
  /** Opens the chat of the one person there is. */
  open(): Promise<Chat>;
  openAs(name: Name): Promise<Chat>;
  /** Opens the Playground of another bot than the stage's. */
  openAt(playground: string): Promise<Chat>;
}

/**
 * The built bot and a browser, for the tests of the `describe` that calls it: started before them, ended after them, which
 * is itself a test. Without Chromium these are skipped, except where `CI` is true.
 *
 * @param as who has a Playground each; for none, there is one
 */
export function setStage<const Name extends string = never>(as: readonly Name[] = []): Stage<Name> {
  let bot: WholeBot<Name> | undefined;
  let browser: Browser | undefined;

  before(async function () {
    const executablePath = findChromium(process.env);
    if (!executablePath) {
      if (process.env['CI'] === 'true')
        throw new Error('No Chromium is installed, and CI does not do without it.');
      process.stderr.write(
        'No Chromium is installed, so the browser tests are skipped. CHROMIUM_PATH names one.\n',
      );
      this.skip();
    }
    bot = await startWholeBot({ as });
    browser = await chromium.launch({ executablePath, args: chromiumFlags });
  });

  after(async () => {
    await browser?.close();
    if (bot) assert.equal(await bot.stop(), 0);
  });

  const running = () => {
    assert.ok(bot && browser, 'the stage is set');
    return { bot, browser };
  };
  return {
    open: () => openChat(running().browser, running().bot.playground),
    openAs: (name) => openChat(running().browser, running().bot.playgrounds[name]),
    openAt: (playground) => openChat(running().browser, playground),
  };
}

/** Keeps a picture of what a test saw, to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}${name}.png` });
}
