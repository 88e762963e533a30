import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { cardsOf, readCard } from './chat.ts';
import { keepPicture, setStage } from './stage.ts';

const question = 'Who in our company signs the invoice for the annual office party?';

/** The newest card of a page that says so. */
const cardWith = (page: Page, text: string | RegExp): Locator =>
  cardsOf(page).filter({ hasText: text }).first();

describe('in a browser, a partner, a group and a helpdesk', function () {
  this.timeout(180_000);
  const stage = setStage(['emre', 'selin']);

  it('bring a question from a chat and from a group to the channel, and the answers back', async () => {
    const emre = await stage.openAs('emre');
    const selin = await stage.openAs('selin');
    const channel = selin.page;
    const press = async (card: Locator, title: string) =>
      card.getByRole('button', { name: title, exact: true }).click();
    try {
      // Selin owns the team: she makes its channel the helpdesk, and goes on duty.
      await goTo(channel, 'Helpdesk');
      await mention(channel, 'helpdesk');
      const settings = cardWith(channel, 'This channel isn’t a helpdesk yet');
      await press(settings, 'Make it the helpdesk');
      await settings.getByRole('button', { name: 'Make it the helpdesk' }).last().click();
      const registered = cardWith(channel, 'This channel is the helpdesk now');
      await registered.waitFor();
      await press(registered, 'I’m on duty');
      await cardWith(channel, 'You are on duty').waitFor();

      const unknown = await emre.ask(question);
      const draft = await emre.press(unknown, 'Ask the helpdesk');
      await draft.getByLabel('What else should they know?').fill('It is due on Friday.');
      await keepPicture(emre.page, 'helpdesk-draft');
      await emre.pressHere(draft, 'Send to the helpdesk', /Sent\./);

      const ticket = cardWith(channel, question);
      await ticket.getByText('It is due on Friday').waitFor();
      await keepPicture(channel, 'helpdesk-ticket');
      const looking = await emre.nextCard(() => press(ticket, 'Take it'));
      assert.match(await readCard(looking), /Selin Demir of the helpdesk is looking into your question/);
      await ticket.getByText('With Selin Demir').waitFor();

      await press(ticket, 'Ask for details');
      await ticket.getByLabel('What do you need to know?').fill('Which office?');
      const details = await emre.nextCard(() => press(ticket, 'Ask the partner'));
      assert.match(await readCard(details), /“Which office\?”/);
      await press(details, 'Write to the helpdesk');
      await details.getByLabel('Your message').fill('The one in İzmir.');
      await emre.pressHere(details, 'Send', /on its way to the helpdesk/);
      await channel.getByText('The one in İzmir.').first().waitFor();

      await press(ticket, 'Resolve');
      await ticket.getByLabel('In your own words, if no fact answers it').fill('The office manager does.');
      const settled = await emre.nextCard(() => press(ticket, 'Mark as resolved'));
      assert.match(await readCard(settled), /The office manager does\./);
      await keepPicture(emre.page, 'helpdesk-settled');
      await keepPicture(channel, 'helpdesk-resolved');

      // The same from a group: others read along, the answer comes to Emre's own chat.
      const group = emre.page;
      await goTo(group, 'Azure migration');
      await mention(group, 'Who waters the plants in the office kitchen?');
      const inGroup = cardWith(group, /I can hand your question to the helpdesk/);
      await press(inGroup, 'Ask the helpdesk');
      const groupDraft = cardWith(group, 'Who waters the plants');
      await press(groupDraft, 'Send to the helpdesk');
      const second = cardWith(channel, 'Who waters the plants');
      await second.waitFor();
      await press(second, 'Take it');
      await goTo(group, 'Personal Chat');
      await group.getByText('Who waters the plants').first().waitFor();
    } finally {
      await keepPicture(emre.page, 'helpdesk-emre');
      await keepPicture(selin.page, 'helpdesk-selin');
      await emre.close();
      await selin.close();
    }
  });
});

/** In a group or channel the bot hears only what mentions it. */
async function mention(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox').first();
  await box.click();
  await page.keyboard.type('@');
  await page.getByRole('menuitem', { name: 'MPN Support' }).click();
  await page.keyboard.insertText(text);
  const post = page.getByRole('button', { name: 'Post', exact: true });
  if ((await post.count()) > 0) await post.click();
  else await page.keyboard.press('Enter');
}

/** Not with the mouse: the list of chats may be scrolled out of sight. */
async function goTo(page: Page, conversation: string): Promise<void> {
  await page
    .getByText(conversation, { exact: true })
    .first()
    .evaluate((element) => {
      (element as unknown as { click(): void }).click();
    });
}
