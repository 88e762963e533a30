import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { plainText } from '../../src/teams/plain-text.ts';
import { bot } from '../support/activity.ts';

const mention = (mentioned: { id: string; name: string }, text: string) => ({
  type: 'mention',
  mentioned,
  text,
});
const read = (text: string, entities: object[] = []) =>
  plainText({ text, entities, recipient: bot } as unknown as Activity);

describe('plainText', () => {
  const examples: [string, string, string][] = [
    ['leaves plain text alone', 'How many, for 3 < 5 & "Gold"?', 'How many, for 3 < 5 & "Gold"?'],
    ['keeps what people write in angle brackets', 'I see <Access ID> and <a>', 'I see <Access ID> and'],
    ['takes out HTML, and keeps its lines', '<p>one<br/>two</p><p>three</p>', 'one\ntwo\nthree'],
    [
      'takes out scripts and styles with their content',
      'a<script>evil()</script>b<STYLE>x{}</STYLE >c',
      'a b c',
    ],
    ['takes out comments', 'gold<!-- > nothing -->silver', 'gold silver'],
    ['reads entities once', '&lt;b&gt; &amp;amp; &#71;&#x6f;ld&nbsp;&bogus;', '<b> &amp; Gold &bogus;'],
    ['takes an entity of no character for a space', 'a&#0;b&#xD800;c&#x110000;d', 'a b c d'],
    ['takes out marks without a shape', '\u200eGo\u200bld\ufeff\u202e\u2066\u00ad?', 'Gold?'],
    ['takes out control characters, keeps lines', 'a\u0007b\tc\r\nd', 'ab c\nd'],
    ['makes one space of many kinds', 'a\u00a0\u3000\u2003b', 'a b'],
    ['composes letters', 'Altı\u0307 c\u0327', 'Altı̇ ç'],
  ];
  for (const [what, text, expected] of examples) it(what, () => assert.equal(read(text), expected));

  it('takes out the mention of the bot, wherever it is', () => {
    const tag = `<at>${bot.name}</at>`;
    assert.equal(read(`${tag} hi ${tag}&nbsp;there`, [mention(bot, tag)]), 'hi there');
  });

  it('takes out a mention whose tag differs from the one told', () => {
    assert.equal(read(`<at id="0">${bot.name}</at> hi`, [mention(bot, `<at>${bot.name}</at>`)]), 'hi');
  });

  it('keeps the name of another who is mentioned', () => {
    const carol = { id: '29:carol', name: 'Carol' };
    assert.equal(read('ask <at>Carol</at> too', [mention(carol, '<at>Carol</at>')]), 'ask Carol too');
  });

  it('reads an empty mention as none', () => {
    assert.equal(read('gold?', [{ type: 'mention', mentioned: null, text: 'gold?' }]), 'gold?');
  });

  it('takes any number of mentions, quickly', () => {
    const beganMs = performance.now();
    const text = 'a'.repeat(400_000);
    for (const named of [() => 'Bot', (index: number) => `Bot ${index}`])
      read(
        text,
        Array.from({ length: 5000 }, (_, index) => mention({ id: bot.id, name: named(index) }, named(index))),
      );
    assert.ok(performance.now() - beganMs < 2000);
  });

  it('takes any text, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.doesNotMatch(read(text), /\p{Cf}|\t|^\s|\s$/u);
      }),
    );
    const beganMs = performance.now();
    for (const part of ['<', '<a ', '<script>', '<!--', '&#', '<at>', '</at><at ', ' \n'])
      read(part.repeat(20_000));
    assert.ok(performance.now() - beganMs < 2000);
  });
});
