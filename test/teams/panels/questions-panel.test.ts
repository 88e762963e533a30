import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import { languages } from '../../../src/rules/question.ts';
import { createPanelRenderer } from '../../../src/teams/cards/renderer.ts';
import { pageOf } from '../../../src/teams/panels/desk.ts';
import { questionsPanel } from '../../../src/teams/panels/questions-panel.ts';
import { taughtPanel } from '../../../src/teams/panels/taught-panel.ts';
import { askedOf, taughtOf } from '../../support/teaching-records.ts';

const translators = createTranslators();
const render = createPanelRenderer({
  folder: fileURLToPath(new URL('../../../cards/', import.meta.url)),
  translators,
});

/** Teams takes cards of 28 KB. */
const largestCard = 28_000;

describe('a list of the helpdesk', () => {
  it('fits into a card where everything in it is as long as it can be', () => {
    const longest = '權'.repeat(500);
    const questions = Array.from({ length: 30 }, (_, index) =>
      askedOf({ id: `${index}`, text: longest, unanswered: 9999, disliked: 9999 }),
    );
    const taught = Array.from({ length: 30 }, (_, index) =>
      taughtOf({
        id: `${index}`.padStart(36, '0'),
        phrase: longest.slice(0, 300),
        lesson: { kind: 'words', text: longest.repeat(4) },
        by: { id: 'grace', name: longest.slice(0, 100) },
      }),
    );
    for (const language of languages) {
      const desk = { language, say: translators[language] };
      for (const panel of [questionsPanel(questions, 1, desk), taughtPanel(taught, 1, desk)]) {
        const size = Buffer.byteLength(JSON.stringify(render(panel).attachment.content));
        assert.ok(size <= largestCard, `${size} bytes in ${language}`);
      }
    }
  });

  it('shows its last page to whoever asks for one behind it', () => {
    const items = Array.from({ length: 21 }, (_, index) => index);
    assert.deepEqual(pageOf(items, 0), { items: items.slice(0, 10), page: 0, first: 0, count: 21 });
    assert.deepEqual(pageOf(items, 2), { items: [20], page: 2, first: 20, count: 21 });
    assert.deepEqual(pageOf(items, 99), { items: [20], page: 2, first: 20, count: 21 });
    assert.deepEqual(pageOf([], 3), { items: [], page: 0, first: 0, count: 0 });
  });
});
