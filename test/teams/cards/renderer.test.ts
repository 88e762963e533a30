import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Block, QuickReply, Reply } from '../../../src/answers/answer.ts';
import { createTranslators } from '../../../src/locales/translate.ts';
import { languages } from '../../../src/rules/question.ts';
import { createReplyRenderer } from '../../../src/teams/cards/renderer.ts';
import { messageRepliesIn } from '../../support/message-replies.ts';
import {
  actionsWithin,
  type ParsedAction,
  parseCard,
  seenInCard,
  withinElement,
} from '../../support/parsed-card.ts';
import { samples, samplesIn } from '../../support/replies.ts';

const folder = fileURLToPath(new URL('../../../cards/', import.meta.url));
const translators = createTranslators();
/** What a template would fill in. */
const expression = '$\u007b$root.language}';
const renderReply = createReplyRenderer({ folder, translators });

/** The card as a client reads it; the test fails where the client finds fault with it. */
function readCard(reply: Reply) {
  const { card, faults } = parseCard(renderReply(reply).attachment.content);
  assert.deepEqual(faults, []);
  return card;
}

function answerOf(blocks: readonly Block[], quickReplies: readonly QuickReply[] = []): Reply {
  const answer = { topic: 'entitlement', facts: ['F-ENT-1'], blocks, quickReplies } as const;
  return { language: 'en', summary: 'An answer', kind: 'answers', answers: [answer] };
}

function sample(name: string): Reply {
  const found = samples.find((each) => each.name === name);
  assert.ok(found, name);
  return found.reply;
}

describe('createReplyRenderer', () => {
  for (const { name, reply } of samples) {
    it(`makes a card of version 1.5 without fault: ${name}`, () => {
      const card = readCard(reply);
      assert.equal(card.version.toString(), '1.5');
      assert.equal(card.lang, reply.language.slice(0, 2));
    });

    it(`says in the card exactly what the text says: ${name}`, () => {
      assertSame(seenInCard(readCard(reply)), renderReply(reply).text, titlesSaid(reply));
    });
  }

  it('asks whether an answer helped where the question is known, and says the same besides', () => {
    for (const { reply } of samples) {
      const rendered = renderReply(reply, 'How many?');
      const { card, faults } = parseCard(rendered.attachment.content);
      assert.deepEqual(faults, []);
      assertSame(seenInCard(card), rendered.text, titlesSaid(reply));
      const pressed = actionsWithin(card).filter(({ verb }) => verb === 'feedback');
      assert.deepEqual(
        pressed.map(({ title }) => title),
        reply.kind === 'answers' ? ['👍', '👎'] : [],
      );
    }
    assert.ok(!actionsWithin(readCard(sample('gold-en'))).some(({ verb }) => verb === 'feedback'));
  });

  it('sends along with a thumb the first line of the answer, and no colon that announces nothing', () => {
    const lineSent = (summary: string) => {
      const reply: Reply = { ...answerOf([{ kind: 'headline', text: summary }]), summary };
      const { card } = parseCard(renderReply(reply, 'How many?').attachment.content);
      return actionsWithin(card).find(({ verb }) => verb === 'feedback')?.data as { answer?: string };
    };
    assert.equal(lineSent('It depends on the competency:').answer, 'It depends on the competency…');
    assert.equal(lineSent('It is 20.').answer, 'It is 20.');
  });

  it('puts the thumbs into the last row, beside what can be remembered', () => {
    const content = renderReply(sample('gold-en'), 'How many?').attachment.content as {
      body: { actions?: { title: string }[] }[];
    };
    assert.deepEqual(
      content.body.at(-1)?.actions?.map(({ title }) => title),
      ['Remember our level', '👍', '👎'],
    );
  });

  for (const { name, reply } of languages.flatMap(messageRepliesIn)) {
    it(`asks for what is not known beside all that the text says: ${name}`, () => {
      const seen = seenInCard(readCard(reply)).join(' ');
      const said = renderReply(reply)
        .text.split('\n')
        .map((line) => line.replace(/^(?:•|\d+\.) /, ''));
      for (const line of said) assert.ok(seen.includes(line.replace(/: https:.*/, '')), line);
    });
  }

  const blocks: Record<string, Block> = {
    headline: { kind: 'headline', text: 'It is 20.' },
    paragraph: { kind: 'paragraph', text: 'First line\nsecond line, with *stars* and [a](b)' },
    steps: { kind: 'steps', steps: ['- Open Benefits', '2. Choose Activate', '# Wait'] },
    points: { kind: 'points', points: ['One', '* Two', 'https://three.example'] },
    'small table': {
      kind: 'table',
      columns: ['Level', 'Incidents'],
      rows: [
        ['Gold', '20 *'],
        ['Silver', '15'],
      ],
    },
    'wide table': {
      kind: 'table',
      columns: ['', 'Action Pack', 'Silver', 'Gold'],
      rows: [
        ['On-premises', '10', '15', '20'],
        ['Cloud', 'none', '5 or unlimited', '10 or unlimited'],
      ],
    },
    links: {
      kind: 'links',
      links: [{ title: 'Partner_Center_', url: 'https://partner.microsoft.com/a_b(c)' }],
    },
    'very long words': {
      kind: 'paragraph',
      text: `${'Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine'.repeat(20)}`,
    },
  };
  for (const [kind, block] of Object.entries(blocks)) {
    it(`says the same in card and text: ${kind}`, () => {
      const reply = answerOf([block]);
      assertSame(seenInCard(readCard(reply)), renderReply(reply).text, []);
    });
  }

  for (let count = 0; count <= 14; count++) {
    it(`shows each of ${count} quick replies once, at most six in a set`, () => {
      const quickReplies = Array.from({ length: count }, (_, index) => ({
        title: `Q${index}`,
        text: `Question ${index}`,
      }));
      const card = readCard(answerOf([], quickReplies));
      assert.deepEqual(
        actionsWithin(card)
          .map(({ title }) => title)
          .sort(),
        quickReplies.map(({ title }) => title).sort(),
      );
      const sets = withinElement(card).filter((element) => element.getJsonTypeName() === 'ActionSet');
      assert.ok(sets.every((set) => set.getActionCount() >= 1 && set.getActionCount() <= 6));
    });
  }

  it('offers a question once when two answers offer it', () => {
    const [first] = (sample('gold-en') as Extract<Reply, { kind: 'answers' }>).answers;
    const card = readCard({ language: 'en', summary: '', kind: 'answers', answers: [first, first] });
    const titles = actionsWithin(card).map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('sends what a quick reply asks, with its topic and the language of the card, whether a client executes or submits', () => {
    const quickReply: QuickReply = { title: 'Silver?', text: `And ${expression}?`, topic: 'entitlement' };
    const content = renderReply(answerOf([], [quickReply])).attachment.content as CardJson;
    const data = { verb: 'ask', text: `And ${expression}?`, topic: 'entitlement', language: 'en' };
    assert.deepEqual(content.body.at(-1)?.actions, [
      {
        type: 'Action.Execute',
        title: 'Silver?',
        verb: 'ask',
        data,
        fallback: { type: 'Action.Submit', title: 'Silver?', data },
      },
    ]);
  });

  it('keeps the offers that can be remembered behind one button', () => {
    const actions = actionsWithin(readCard(sample('gold-en')));
    const remembered = actions.filter(({ verb }) => verb === 'remember').map(({ data }) => data);
    assert.deepEqual(
      actions.filter(opensCard).map(({ title }) => title),
      ['Remember our level'],
    );
    assert.deepEqual(remembered, [
      { verb: 'remember', level: 'gold', competency: 'Cloud Platform', language: 'en' },
      { verb: 'remember', level: 'gold', language: 'en' },
      { verb: 'remember', level: 'silver', language: 'en' },
    ]);
  });

  it('opens a link at the address given', () => {
    const links = withinElement(readCard(sample('azure-tr'))).flatMap(
      ({ selectAction }) => selectAction ?? [],
    );
    assert.deepEqual(
      links.map(({ url }) => url),
      ['https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade'],
    );
    assert.equal(links[0]?.title, '“Azure portalında Yardım + destek sayfasını aç” sayfasını tarayıcıda aç');
  });

  it('keeps template expressions, mentions and markdown of a text as text', () => {
    const text = `${expression} <at>Everyone</at> **now** [here](https://evil.example)`;
    assert.equal(seenInCard(readCard(answerOf([{ kind: 'paragraph', text }])))[0], text);
  });

  it('leaves no expression of its own in a card', () => {
    for (const { reply } of samples) assert.doesNotMatch(JSON.stringify(renderReply(reply)), /\$\{/);
  });

  it('carries the text for clients that cannot draw it, and a line to be spoken', () => {
    const reply = { ...sample('thanks-en'), summary: 'R&D <soon>' };
    const content = renderReply(reply).attachment.content as CardJson;
    assert.equal(content.fallbackText, 'You are welcome.');
    assert.equal(content.speak, 'R&amp;D &lt;soon&gt;');
    assert.equal(renderReply(reply).summary, 'R&D <soon>');
  });

  it('names the template it cannot read', () => {
    const empty = mkdtempSync(join(tmpdir(), 'cards-'));
    assert.throws(() => createReplyRenderer({ folder: empty, translators }), /answer\.json/);
  });

  it('renders every kind of reply in every language', () => {
    const kinds = samplesIn('tr').map(({ reply }) => (reply.kind === 'talk' ? reply.talk : reply.kind));
    assert.deepEqual([...new Set(kinds)].sort(), [
      'answers',
      'choice',
      'help',
      'thanks',
      'unknown',
      'welcome',
    ]);
  });
});

interface CardJson {
  body: { actions?: unknown }[];
  fallbackText: string;
  speak: string;
}

function opensCard({ card }: ParsedAction): boolean {
  return card !== undefined;
}

/** A choice's buttons are what it says; elsewhere buttons only go on from what is said. */
function titlesSaid(reply: Reply): string[] {
  return reply.kind === 'choice' ? reply.quickReplies.map(({ title }) => title) : [];
}

/** All that is seen is in the text, and of the text nothing but numbering and punctuation is left without it. */
function assertSame(seen: readonly string[], text: string, buttons: readonly string[]): void {
  const said = text.replace(/\s+/g, ' ');
  const fragments = [...seen, ...buttons].filter((fragment) => !/^(?:•|\d+)$/.test(fragment));
  for (const fragment of fragments) assert.ok(said.includes(fragment), `not in the text: ${fragment}`);
  const longestFirst = fragments.toSorted((one, other) => other.length - one.length);
  const left = longestFirst.reduce((rest, fragment) => rest.replaceAll(fragment, ''), said);
  assert.match(left, /^[\s\d.•:：]*$/);
}
