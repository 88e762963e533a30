import assert from 'node:assert/strict';
import type { Answer, Reply } from '../../src/answers/answer.ts';
import { toText } from '../../src/answers/text.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import { samples } from '../support/replies.ts';

const translators = createTranslators();

const answer: Answer = {
  topic: 'link-in-azure',
  blocks: [
    { kind: 'headline', text: 'Link it once.' },
    { kind: 'paragraph', text: 'You need both IDs.' },
    { kind: 'steps', steps: ['Open Help + support.', 'Enter the IDs.'] },
    { kind: 'points', points: ['Azure', 'Dynamics 365'] },
    {
      kind: 'table',
      columns: ['', 'Silver', 'Gold'],
      rows: [
        ['On-premises', '15', '20'],
        ['Cloud', '5', '10'],
      ],
    },
    { kind: 'links', links: [{ title: 'Azure portal', url: 'https://portal.azure.com' }] },
  ],
  facts: ['F-CLD-5', 'F-CLD-2'],
  quickReplies: [{ title: 'And Gold?', text: 'And Gold?' }],
  remember: { title: 'Which level?', choices: [{ title: 'Gold', level: 'gold' }] },
};

function replyOf(...answers: [Answer, ...Answer[]]): Reply {
  return { language: 'en', summary: 'Linking', kind: 'answers', answers };
}

describe('toText', () => {
  it('says every block in reading order, then the facts, without what can only be pressed', () => {
    assert.equal(
      toText(replyOf(answer), translators.en),
      [
        'Link it once.',
        '',
        'You need both IDs.',
        '',
        '1. Open Help + support.',
        '2. Enter the IDs.',
        '',
        '• Azure',
        '• Dynamics 365',
        '',
        'On-premises',
        '• Silver: 15',
        '• Gold: 20',
        'Cloud',
        '• Silver: 5',
        '• Gold: 10',
        '',
        'Azure portal: https://portal.azure.com',
        '',
        'Source: F-CLD-5, F-CLD-2 · Partner Center, Technical support benefits, 2021',
      ].join('\n'),
    );
  });

  it('gives each of two answers its own facts', () => {
    const [first, second] = toText(replyOf(answer, { ...answer, facts: ['F-ENT-1'] }), translators.en).split(
      '\n\n\n',
    );
    assert.match(first ?? '', /Source: F-CLD-5, F-CLD-2 ·.*$/);
    assert.match(second ?? '', /Source: F-ENT-1 ·.*$/);
  });

  it('lists what can be chosen when it asks back', () => {
    const quickReplies = [
      { title: 'Activation', text: 'How do I activate?' },
      { title: 'Incidents', text: 'How many?' },
    ];
    const reply: Reply = { language: 'en', summary: '', kind: 'choice', prompt: 'Which one?', quickReplies };
    assert.equal(toText(reply, translators.en), 'Which one?\n• Activation\n• Incidents');
  });

  it('names the facts in the same form in every language', () => {
    for (const { name, reply } of samples.filter(({ name }) => name.startsWith('gold'))) {
      assert.match(toText(reply, translators[reply.language]), /F-ENT-1, F-ENT-2 · /, name);
    }
  });

  it('says no more than its blocks where nothing is known or asked', () => {
    const talk: Reply = {
      language: 'tr',
      summary: '',
      kind: 'talk',
      talk: 'thanks',
      blocks: [{ kind: 'paragraph', text: 'Rica ederim.' }],
      quickReplies: [{ title: 'Yardım', text: 'yardım' }],
    };
    assert.equal(toText(talk, translators.tr), 'Rica ederim.');
  });
});
