import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator } from 'playwright-core';
import { type Chat, openChat, readCard } from './chat.ts';
import { chromiumFlags, findChromium } from './drawing/chromium.ts';
import { startWholeBot, type WholeBot } from './whole-bot.ts';

const pictures = fileURLToPath(new URL('pictures/', import.meta.url));

/** The Playground reads no manifest, so that the commands are named by hand there. */
describe('in a browser, where messages are written and read, a person', function () {
  this.timeout(120_000);
  let bot: WholeBot;
  let browser: Browser;
  let chat: Chat;

  before(async function () {
    const executablePath = findChromium(process.env);
    if (!executablePath) {
      if (process.env['CI'] === 'true')
        throw new Error('No Chromium is installed, and CI does not do without it.');
      this.skip();
    }
    mkdirSync(pictures, { recursive: true });
    bot = await startWholeBot();
    browser = await chromium.launch({ executablePath, args: chromiumFlags });
  });
  beforeEach(async () => {
    chat = await openChat(browser, bot.playground);
  });
  afterEach(async function () {
    const name = this.currentTest?.title.replace(/\W+/g, '-') ?? 'extension';
    await chat.page.screenshot({ path: `${pictures}extension-${name}.png` });
    await chat.close();
  });
  after(async () => {
    await browser?.close();
    if (bot) assert.equal(await bot.stop(), 0);
  });

  const choose = async (menu: Locator, command: string) => {
    await menu.click();
    await chat.page.getByRole('menuitem', { name: command }).click();
  };
  const compose = () => chat.page.getByRole('button', { name: 'Trigger Message Extension App' });

  it('looks for a fact, and puts its card into a message', async () => {
    const { page } = chat;
    await choose(compose(), 'Search Command');
    await page.getByText('Specify Command ID or Parameter').click();
    await page.getByPlaceholder('Command ID').fill('facts');
    await page.getByPlaceholder('Parameter name').fill('words');
    await page.getByPlaceholder('Enter a search term').fill('greyed activat');
    await page.getByText('F-ERR-4').click();
    const card = page.getByRole('textbox').locator('.ac-adaptiveCard');
    await card.waitFor();
    assert.match(await readCard(card), /^Source: F-ERR-4/m);
  });

  it('has a message explained, and asks on in the dialog', async () => {
    const { page } = chat;
    await chat.ask('This Access ID is already associated to an account.');
    // Each message has a menu; the last one is that of the answer, before it is the person's own.
    const menus = page.getByRole('button', { name: 'Show more information' });
    await choose(menus.nth((await menus.count()) - 2), 'Action Command');
    await page.getByRole('button', { name: 'Create' }).click();
    const card = page.getByRole('dialog').locator('.ac-adaptiveCard');
    await card.waitFor();
    const explained = await readCard(card);
    assert.match(explained, /^Message: This Access ID is already associated to an account\.$/m);
    assert.match(explained, /^Source: .*F-ERR-1/m);
    await card.getByText('Gold', { exact: true }).click();
    await card.getByText('Expired', { exact: true }).click();
    await card.getByRole('button', { name: 'What should I do?' }).click();
    await card.getByText(/^Message: /).waitFor({ state: 'detached' });
    assert.match(await readCard(card), /^Source: .*F-ERR-1b/m);
  });

  it('pastes a link, and sees what its page is for', async () => {
    const { page } = chat;
    await choose(compose(), 'Link Unfurling');
    const link = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
    await page.getByRole('textbox', { name: 'Enter an URL' }).fill(link);
    const card = page.getByRole('dialog').locator('.ac-adaptiveCard');
    await card.waitFor();
    assert.match(await readCard(card), /^Source: F-ONP-1/m);
  });
});
