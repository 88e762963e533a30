import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type ContractState, type Level, languages, type Topic, topics } from '../../src/rules/question.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

const topicsOf = (text: string, locale?: string): readonly Topic[] => {
  const { meaning } = trainedUnderstanding()({ text, locale });
  return meaning.kind === 'asked' ? meaning.questions.map(({ topic }) => topic) : [];
};
const kindOf = (text: string) => trainedUnderstanding()({ text }).meaning.kind;

describe('understand', () => {
  const asked: [string, Topic][] = [
    ['Who may activate our technical support benefit?', 'who-can-activate'],
    ['Teknik destek avantajını kimler etkinleştirebilir?', 'who-can-activate'],
    ['誰可以啟用技術支援權益？', 'who-can-activate'],
    ['How many on-premises incidents come with Gold?', 'entitlement'],
    ['altin ile kac olay hakkimiz var', 'entitlement'],
    ['銀級一年有幾個事件', 'entitlement'],
    ['"You are not authorized for this action" in Partner Center??', 'message-not-authorized'],
    ['Bu eylem için yetkiniz yok diyor', 'message-not-authorized'],
    ['跳出您未獲授權此動作', 'message-not-authorized'],
  ];
  for (const [text, topic] of asked) {
    it(`takes "${text}" for ${topic}`, () =>
      assert.ok(topicsOf(text).includes(topic), topicsOf(text).join(' ')));
  }

  it('answers each of several questions, in the order they were asked', () => {
    const found = topicsOf(
      'How long does activation take? And how many on-prem incidents do Silver partners get?',
    );
    assert.deepEqual(found, ['activation-time', 'entitlement']);
  });

  it('answers each of several questions in one sentence, where each is clear by itself', () => {
    assert.deepEqual(
      topicsOf('How many incidents does Gold get, how do I activate, and how long does it take?'),
      ['entitlement', 'how-to-activate', 'activation-time'],
    );
    assert.equal(kindOf('how much is premier, and what is the phone number?'), 'unknown');
  });

  describe('takes what is told around a pasted message for its story, no question of its own', () => {
    const pasted = 'This Access ID 0012345678 is already associated to an account';
    const stories: [string, ContractState | undefined, readonly Level[]][] = [
      [`We are Silver. ${pasted}.`, undefined, ['silver']],
      [`We are a Gold partner. Azure says: ${pasted}. What now?`, undefined, ['gold']],
      [`Our contract expired last month. In Azure I get “${pasted}”.`, 'expired', []],
      [
        `Hi team,\n\nI tried to link our contract.\n11:40:03 POST /link accessId=0012345678\n11:40:04 ERROR 409 ${pasted}.\n11:40:05 INFO closed\n\nCan you help?`,
        undefined,
        [],
      ],
      [`我們是銀級。Azure 顯示 ${pasted}。怎麼辦？`, undefined, ['silver']],
      [`Merhaba, Gümüş iş ortağıyız. Azure “${pasted}” diyor. Ne yapalım?`, undefined, ['silver']],
      [`Sözleşmemizin süresi geçen ay doldu. ${pasted}.`, 'expired', []],
    ];
    for (const [text, contract, levels] of stories)
      it(text.replace(/\n/g, ' '), () => {
        const { meaning } = trainedUnderstanding()({ text });
        assert.ok(meaning.kind === 'asked');
        assert.deepEqual(
          meaning.questions.map(({ topic }) => topic),
          ['message-already-associated'],
        );
        const [{ details }] = meaning.questions;
        assert.equal(details.contract, contract);
        assert.deepEqual(details.levels, levels);
      });
  });

  it('answers what is asked beside a pasted message', () => {
    const found = topicsOf(
      'Tell me how many incidents Gold includes. Azure also says this access id is already associated to an account.',
    );
    assert.deepEqual(found, ['entitlement', 'message-already-associated']);
  });

  it('gives each of several questions its own details', () => {
    const { meaning } = trainedUnderstanding()({
      text: 'How many on-prem incidents does Silver get? How many cloud incidents does Gold with a cloud competency get?',
    });
    assert.ok(meaning.kind === 'asked');
  });

  it('takes a pressed topic as it is and reads only the details', () => {
    const { meaning } = trainedUnderstanding()({ text: 'Silver?', topic: 'signature-packs' });
    assert.ok(meaning.kind === 'asked');
    assert.equal(meaning.questions[0].topic, 'signature-packs');
    assert.deepEqual(meaning.questions[0].details.levels, ['silver']);
  });

  for (const text of ['', '   ', '🙂🙂🙂', '\u200b\u200f', '?!…']) {
    it(`knows nothing of ${JSON.stringify(text)}`, () => assert.equal(kindOf(text), 'unknown'));
  }

  for (const text of [
    'Hi!',
    'merhaba',
    '你好',
    'thanks a lot!',
    'Teşekkürler 🙏',
    '謝謝',
    'teşekkürler çok yardımcı oldun',
    'günaydın hocam',
    'ok, thanks for your help, bye',
    '了解，謝謝你',
    'ok',
    'no thanks',
    'What is this bot for?',
    'bu bot ne yapar?',
    '請問你是誰',
  ]) {
    it(`takes "${text}" for a courtesy`, () => assert.equal(kindOf(text), 'courtesy'));
  }

  it('does not answer a question that only goes on from one beyond the sheet', () => {
    assert.equal(kindOf('What does Gold cost? Where can I look that up?'), 'unknown');
    assert.equal(kindOf('What is our MPN ID? Where is it shown?'), 'unknown');
  });

  it('does not take a greeting before a question for a courtesy', () => {
    assert.equal(kindOf('Hi! How many incidents do we get with Gold?'), 'asked');
  });

  for (const text of [
    'what is the weather tomorrow',
    'bugün hava nasıl',
    '明天會下雨嗎',
    'price of gold today per ounce',
  ]) {
    it(`does not know "${text}"`, () => assert.equal(kindOf(text), 'unknown'));
  }

  it('survives any text, in any locale, and always names one of its languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string(), (text, locale) => {
        const { language, confidence } = trainedUnderstanding()({ text, locale });
        assert.ok(languages.includes(language));
        assert.ok(confidence >= 0 && confidence <= 1);
      }),
    );
  });

  it('names only topics there are', () => {
    for (const text of ['access id', 'gold', 'azure', 'activate', '合約', 'sözleşme']) {
      for (const topic of topicsOf(text)) assert.ok(topics.includes(topic));
    }
  });
});

describe('the language of a reply', () => {
  const texts: [string, string | undefined, string][] = [
    ['How many incidents do we have?', 'tr-TR', 'en'],
    ['kac olay hakkimiz kaldi acaba', 'en-US', 'tr'],
    ['Erişim Kimliği nerede?', 'zh-TW', 'tr'],
    ['我们有几个案件可以开', 'en-US', 'zh-TW'],
    ['MAPS 有 cloud support 嗎', 'en-US', 'zh-TW'],
    ['Gold?', 'tr-TR', 'tr'],
    ['Azure', 'zh-TW', 'zh-TW'],
    ['Support for Business 呢', 'zh-TW', 'zh-TW'],
    ['Support for Business', 'tr-TR', 'tr'],
    ['🙂', 'tr-TR', 'tr'],
    ['merhaba', 'en-US', 'tr'],
    ['Selam!', 'zh-TW', 'tr'],
    ['tamam', 'en-US', 'tr'],
    ['hi', 'zh-TW', 'zh-TW'],
    ['tamam, how many incidents do we have?', 'en-US', 'en'],
    ['Azure', undefined, 'en'],
    ['Azure', 'xx-YY', 'en'],
    ['EMM 算 cloud competency ㄇ', 'en-US', 'zh-TW'],
    ['You are not authorized for this action', 'zh-TW', 'zh-TW'],
    ['It looks like you don’t have any benefits yet', 'tr-TR', 'tr'],
    ['Bu Erişim Kimliği bir hesapla zaten ilişkili.', 'en-US', 'en'],
    ['what does 您未獲授權此動作 mean', 'zh-TW', 'en'],
    ['"You are not authorized for this action" ne demek', 'en-US', 'tr'],
    ['「You are not authorized for this action」是什麼意思', 'en-US', 'zh-TW'],
    ['How many incidents does Gold get? Regards, Çağlar Işık', 'tr-TR', 'en'],
    ['How many incidents does Gold get? - 王小明', 'zh-TW', 'en'],
    ['Gold için kaç incident var? 王小明', 'zh-TW', 'tr'],
    ['Access ID nerede, Işıl', 'en-US', 'tr'],
  ];
  for (const [text, locale, language] of texts) {
    it(`to "${text}" from a client set to ${locale} is ${language}`, () => {
      assert.equal(trainedUnderstanding()({ text, locale }).language, language);
    });
  }
});
