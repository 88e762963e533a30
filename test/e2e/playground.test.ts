import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { buttonsOf, cardsOf, openChat, readCard } from './chat.ts';
import { chromiumFlags, findChromium } from './drawing/chromium.ts';
import { startWholeBot, type WholeBot } from './whole-bot.ts';

const pictures = fileURLToPath(new URL('pictures/', import.meta.url));

interface Dialogue {
  language: string;
  question: string;
  /** In the card that answers. */
  answer: RegExp;
  /** Before the facts an answer rests on. */
  source: RegExp;
}

const dialogues: readonly Dialogue[] = [
  {
    language: 'en',
    question: 'How many on-premises incidents do we get with Gold?',
    answer: /\b20\b/,
    source: /^Source: .*F-ENT-1/m,
  },
  {
    language: 'zh-TW',
    question: '金級專長認證每年有幾個內部部署支援事件？',
    answer: /20/,
    source: /^來源：.*F-ENT-1/m,
  },
  {
    language: 'tr',
    question: 'Gold yetkinlikle yılda kaç şirket içi olay hakkımız var?',
    answer: /\b20\b/,
    source: /^Kaynak: .*F-ENT-1/m,
  },
];

describe('in a browser, a person', function () {
  this.timeout(120_000);
  let bot: WholeBot;
  let browser: Browser;

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
    mkdirSync(pictures, { recursive: true });
    bot = await startWholeBot();
    browser = await chromium.launch({ executablePath, args: chromiumFlags });
  });

  after(async () => {
    await browser?.close();
    if (bot) assert.equal(await bot.stop(), 0);
  });

  it('is greeted, and shown what to ask', async () => {
    const ownBot = await startWholeBot();
    const chat = await openChat(browser, ownBot.playground);
    try {
      const [greeting, ...others] = await cardsOf(chat.page).all();
      assert.ok(greeting && others.length === 0, 'there is one card');
      assert.ok((await buttonsOf(greeting)).length > 1);
    } finally {
      await chat.page.screenshot({ path: `${pictures}playground-greeting.png` });
      await chat.close();
      await ownBot.stop();
    }
  });

  for (const { language, question, answer, source } of dialogues)
    it(`asks in ${language}, reads the answer, presses a quick reply and reads the next`, async () => {
      const chat = await openChat(browser, bot.playground);
      try {
        const card = await chat.ask(question);
        const read = await readCard(card);
        assert.match(read, answer);
        assert.match(read, source);

        const [title] = await buttonsOf(card);
        assert.ok(title, 'the answer offers what to ask next');
        const next = await chat.press(card, title);
        const readNext = await readCard(next);
        assert.notEqual(readNext, read);
        assert.match(readNext, new RegExp(source.source.replace('F-ENT-1', 'F-'), 'm'));
      } finally {
        await chat.page.screenshot({ path: `${pictures}playground-${language}.png` });
        await chat.close();
      }
    });
});
