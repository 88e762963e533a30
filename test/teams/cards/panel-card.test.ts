import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Activity } from 'botbuilder';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import { languages } from '../../../src/rules/question.ts';
import { createPanelRenderer } from '../../../src/teams/cards/renderer.ts';
import { textWidth } from '../../../src/teams/cards/width.ts';
import { activationPanel } from '../../../src/teams/panels/activation-panel.ts';
import { historyPanel } from '../../../src/teams/panels/history-panel.ts';
import { type CardReader, readerOf } from '../../support/card-reader.ts';
import { insightPanelsIn } from '../../support/insight-panels.ts';
import { activations, panelsIn, record, sight } from '../../support/panels.ts';
import { parseCard, seenInCard } from '../../support/parsed-card.ts';
import { ticketPanelsIn } from '../../support/ticket-panels.ts';

const render = createPanelRenderer({
  folder: fileURLToPath(new URL('../../../cards/', import.meta.url)),
  translators: createTranslators(),
});

/** Reads a rendered panel as a client does; what a client would find fault with fails. */
function read(panel: Parameters<typeof render>[0]): CardReader {
  return readerOf({ attachments: [render(panel).attachment] } as Activity, 'card');
}

/** A link shows its title, and opens its address. */
const withoutAddresses = (text: string) => text.replace(/: https:\S+/g, '');
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('the card of a panel', () => {
  for (const language of languages)
    for (const { name, panel } of [
      ...panelsIn(language),
      ...ticketPanelsIn(language),
      ...insightPanelsIn(language),
    ]) {
      it(`says the same as its plain text: ${name}, in ${language}`, () => {
        const card = letters(read(panel).text);
        for (const line of withoutAddresses(render(panel).text).split(/\n+/)) {
          // A step of the way and its mark are two elements of the card.
          const said = line.replace(/[✓●○]/gu, '\n').split('\n');
          for (const part of said) assert.ok(card.includes(letters(part)), part);
        }
      });

      it(`has a title of its own for every button, no longer than a phone shows: ${name}, in ${language}`, () => {
        const titles = panel.actions.map((action) =>
          action.kind === 'press' ? action.button.title : action.form.title,
        );
        assert.equal(new Set(titles).size, titles.length, titles.join());
        for (const title of titles) assert.ok(textWidth(title) <= 34, title);
      });
    }

  it('shows what people wrote and how they are called as it was written, whatever it is', () => {
    const nasty = fc.constantFrom(
      '**bold**',
      '[a](http://example.com)',
      '<at>everybody</at>',
      '$\u007b$root.language}',
      '{{DATE(2021-08-10T09:00:00Z)}}',
      '# heading',
      '\u202eright to left',
      '🙂'.repeat(30),
      'x'.repeat(300),
    );
    fc.assert(
      fc.property(nasty, nasty, fc.constantFrom(...languages), (name, reason, language) => {
        const people = { ...record.people, grace: { name, language: 'en' as const } };
        const closed = { how: 'declined' as const, by: 'grace', at: '2021-08-10T09:00:00.000Z', reason };
        const declined = sight(language, {
          record: { ...record, people, activation: { stage: 'none', closed } },
        });
        const { card } = parseCard(render(activationPanel(declined)).attachment.content);
        const texts = seenInCard(card).join('\n');
        for (const said of [name, reason]) assert.ok(letters(texts).includes(letters(said)), said);
        assert.doesNotMatch(texts, /<a |<strong|<h1/);
      }),
    );
  });

  it('has no sentence for a change that a newer version wrote, and shows it all the same', () => {
    const history = [{ at: '2021-08-10T09:00:00.000Z', by: 'grace', what: 'something-new' }];
    const card = read(historyPanel(sight('en', { record: { ...record, history } })));
    assert.match(card.text, /Grace Novak changed something/);
  });

  it('never holds an ID where others read along', () => {
    for (const activation of Object.values(activations)) {
      const shared = sight('en', {
        record: { ...record, activation },
        viewer: { id: 'everybody', role: 'partner-administrator' },
        private: false,
      });
      const json = JSON.stringify(render(activationPanel(shared)).attachment.content);
      assert.doesNotMatch(json, /0012345678|99887766|accessId/);
    }
  });
});
