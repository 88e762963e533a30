import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { type Chat, readCard } from './chat.ts';
import { keepPicture, setStage } from './stage.ts';

/** The Playground reads no manifest, so that the commands are named by hand there. */
describe('in a browser, where messages are written and read, a person', function () {
  this.timeout(120_000);
  const stage = setStage();
  let chat: Chat;

  beforeEach(async () => {
    chat = await stage.open();
  });
  afterEach(async function () {
    const name = this.currentTest?.title.replace(/\W+/g, '-') ?? 'extension';
    await keepPicture(chat.page, `extension-${name}`);
    await chat.close();
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
