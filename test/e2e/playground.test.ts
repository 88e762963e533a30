import assert from 'node:assert/strict';
import { buttonsOf, cardsOf, readCard } from './chat.ts';
import { keepPicture, setStage } from './stage.ts';
import { startWholeBot } from './whole-bot.ts';

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
  const stage = setStage();

  it('is greeted, and shown what to ask', async () => {
    const ownBot = await startWholeBot();
    const chat = await stage.openAt(ownBot.playground);
    try {
      const [greeting, ...others] = await cardsOf(chat.page).all();
      assert.ok(greeting && others.length === 0, 'there is one card');
      assert.ok((await buttonsOf(greeting)).length > 1);
    } finally {
      await keepPicture(chat.page, 'playground-greeting');
      await chat.close();
      await ownBot.stop();
    }
  });

  for (const { language, question, answer, source } of dialogues)
    it(`asks in ${language}, reads the answer, presses a quick reply and reads the next`, async () => {
      const chat = await stage.open();
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
        await keepPicture(chat.page, `playground-${language}`);
        await chat.close();
      }
    });
});
