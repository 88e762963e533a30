import assert from 'node:assert/strict';
import { type Chat, cardsOf, readCard } from './chat.ts';
import { keepPicture, setStage } from './stage.ts';

describe('in two browser tabs, two people', function () {
  this.timeout(120_000);
  const stage = setStage(['emre', 'grace']);

  it('talk to one bot, and each sees only their own chat', async () => {
    const emre = await stage.openAs('emre');
    const grace = await stage.openAs('grace');
    try {
      await emre.page.getByText('Emre Kaya').first().waitFor();
      await grace.page.getByText('Grace Novak').first().waitFor();

      const onGold = 'How many on-premises incidents does Gold give?';
      const onSilver = 'How many on-premises incidents does Silver give?';
      assert.match(await readCard(await emre.ask(onGold)), /\b20\b/);
      assert.match(await readCard(await grace.ask(onSilver)), /\b15\b/);
      // By the time of this answer, the others have arrived wherever they go.
      await emre.ask('help');

      assert.deepEqual(await seen(emre, onGold, onSilver), { cards: 3, texts: [true, false] });
      assert.deepEqual(await seen(grace, onGold, onSilver), { cards: 2, texts: [false, true] });
    } finally {
      await keepPicture(emre.page, 'two-people-emre');
      await keepPicture(grace.page, 'two-people-grace');
      await emre.close();
      await grace.close();
    }
  });

  it('play the activation, from the request of one to the IDs of both', async () => {
    const emre = await stage.openAs('emre');
    const grace = await stage.openAs('grace');
    const picture = (chat: Chat, name: string) => keepPicture(chat.page, `activation-${name}`);
    try {
      const own = await emre.ask('activate');
      const request = await grace.nextCard(() => emre.pressHere(own, 'Ask for activation', /on its way/));
      assert.match(await readCard(request), /Emre Kaya asks you to activate/);
      await picture(grace, 'request');

      const approved = await emre.nextCard(() => grace.pressHere(request, 'Approve', /You approved/));
      assert.match(await readCard(approved), /Grace Novak approved your request/);
      // The card Emre asked on shows it as well, and can do nothing any more.
      await own.getByText(/Grace Novak approved the request/).waitFor();
      await emre.nextCard(() => grace.pressHere(request, 'I submitted it', /Noted: you submitted it/));

      await request.getByRole('button', { name: 'Record the IDs' }).click();
      await request.getByLabel('Access ID').fill('12_34');
      await request.getByLabel('Contract ID').fill('CN-998877');
      await grace.pressHere(request, 'Save', /Only letters, digits and hyphens/);
      await picture(grace, 'errors');
      await request.getByLabel('Access ID').fill('0012345678');
      const news = await emre.nextCard(() => grace.pressHere(request, 'Save', /The benefit is activated/));
      await picture(grace, 'recorded');

      const shown = await emre.press(news, 'Show the IDs');
      assert.match(await readCard(shown), /0012345678[\s\S]*CN-998877/);
      await emre.pressHere(shown, 'I linked it: Azure', /You linked it in the Azure portal/);
      await picture(emre, 'ids');
      const atGraces = await grace.ask('ids');
      assert.match(await readCard(atGraces), /0012345678/);
    } finally {
      await picture(emre, 'emre-last');
      await picture(grace, 'grace-last');
      await emre.close();
      await grace.close();
    }
  });
});

/** How many cards are in a chat, the greeting among them, and which of the texts. */
async function seen({ page }: Chat, ...texts: string[]) {
  const counts = await Promise.all(texts.map((text) => page.getByText(text).count()));
  return { cards: await cardsOf(page).count(), texts: counts.map((count) => count > 0) };
}
