import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { mentioning } from '../../src/teams/mentions.ts';

const selin = { id: 'selin', name: 'Selin Demir', account: '29:selin' };
const oliver = { id: 'oliver', name: 'Oliver Brandt', account: '29:oliver' };

describe('mentioning people in a line', () => {
  it('names them in front of it, each with what makes Teams alert them', () => {
    assert.deepEqual(mentioning([selin, oliver], 'A new question.'), {
      text: '<at>Selin Demir</at> <at>Oliver Brandt</at> A new question.',
      entities: [
        {
          type: 'mention',
          text: '<at>Selin Demir</at>',
          mentioned: { id: '29:selin', name: 'Selin Demir' },
        },
        {
          type: 'mention',
          text: '<at>Oliver Brandt</at>',
          mentioned: { id: '29:oliver', name: 'Oliver Brandt' },
        },
      ],
    });
  });

  it('is the line alone where nobody is, and the mentions alone without a line', () => {
    assert.deepEqual(mentioning([], 'A new question.'), { text: 'A new question.' });
    assert.equal(mentioning([selin], '').text, '<at>Selin Demir</at>');
  });

  it('only names whom the channel does not know, as they are written', () => {
    const unknown = { id: 'hans', name: 'Hans *H*' };
    assert.deepEqual(mentioning([unknown, { id: 'nameless', account: '29:x' }], 'A question.'), {
      text: 'Hans \\*H\\* A question.',
    });
  });

  it('mentions nobody by a name that is nothing but marks', () => {
    assert.deepEqual(mentioning([{ ...selin, name: '<>&' }], 'A question.'), { text: 'A question.' });
  });

  const part = fc.oneof(
    fc.constantFrom('<at>', '</at>', '<at id="0">', '&lt;at&gt;', '<', '>', '&', '<at>Grace</at>', '*', '\n'),
    fc.string({ maxLength: 6 }),
  );
  const written = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));
  const person = fc.record(
    { id: fc.constant('x'), name: written, account: fc.constant('29:x') },
    { requiredKeys: ['id'] },
  );

  it('opens no other mention, whatever is in a name or in the line', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 3 }), written, (people, line) => {
        const { text = '', entities = [] } = mentioning(people, line);
        const tags = text.match(/<\/?at\b[^>]*>/g) ?? [];
        assert.equal(tags.length, entities.length * 2, text);
        // The mentions stand in front, in order, as their entities say.
        const mentions = entities.map((entity) => entity['text']);
        for (const mention of mentions) assert.match(mention, /^<at>[^<>&]+<\/at>$/);
        const places = mentions.reduce<number>((from, mention) => {
          const at = text.indexOf(mention, from);
          assert.ok(at >= from, text);
          return at + mention.length;
        }, 0);
        assert.doesNotMatch(text.slice(places), /<\/?at/);
      }),
      { numRuns: 2000 },
    );
  });
});
