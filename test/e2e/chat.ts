import type { Browser, Locator, Page } from 'playwright-core';

const answerMs = 15_000;

/** A person's chat with the bot, in the Playground. */
export interface Chat {
  page: Page;
  /** Types the text, sends it, and gives the card that answers it. */
  ask(text: string): Promise<Locator>;
  /** Presses the button with this title on the card, and gives the card that answers it. */
  press(card: Locator, title: string): Promise<Locator>;
  /** Presses the button with this title, and waits until the card says so in its own place. */
  pressHere(card: Locator, title: string, says: RegExp): Promise<void>;
  /** Does something, here or elsewhere, that makes a card arrive in this chat, and gives that card. */
  nextCard(act: () => Promise<unknown>): Promise<Locator>;
  close(): Promise<void>;
}

export async function openChat(browser: Browser, address: string): Promise<Chat> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
  await page.goto(address);
  const box = page.getByRole('textbox').first();
  // The Playground says so in its log; only then has the bot greeted, where it greets.
  await page.getByText('conversationUpdate 200').waitFor();
  await page.getByText('installationUpdate 200').waitFor();
  const cards = cardsOf(page);

  async function nextCard(act: () => Promise<unknown>): Promise<Locator> {
    const before = await cards.count();
    await act();
    const next = cards.nth(before);
    await next.waitFor({ timeout: answerMs });
    return next;
  }

  return {
    page,
    ask: (text) =>
      nextCard(async () => {
        await box.click();
        await page.keyboard.insertText(text);
        await page.keyboard.press('Enter');
      }),
    press: (card, title) => nextCard(() => card.getByRole('button', { name: title, exact: true }).click()),
    async pressHere(card, title, says) {
      await card.getByRole('button', { name: title, exact: true }).click();
      await card.getByText(says).first().waitFor({ timeout: answerMs });
    },
    nextCard,
    close: () => page.close(),
  };
}

/** All cards, from the oldest to the newest. */
export const cardsOf = (page: Page): Locator => page.locator('.ac-adaptiveCard');

/** Titles of the card's buttons, from top to bottom. */
export const buttonsOf = (card: Locator): Promise<string[]> => card.getByRole('button').allInnerTexts();

/** What a person reads on the card. */
export const readCard = async (card: Locator): Promise<string> => (await card.allInnerTexts()).join('\n');
