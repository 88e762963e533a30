import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import type { FoundTicket } from '../../../src/helpdesk/ticket-views.ts';
import { createTranslators } from '../../../src/locales/translate.ts';
import { createPanelRenderer } from '../../../src/teams/cards/renderer.ts';
import type { ExtensionVisit } from '../../../src/teams/extension/extension.ts';
import { fitsInList, resultList } from '../../../src/teams/extension/results.ts';
import { createTicketResults } from '../../../src/teams/extension/ticket-results.ts';

const card = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: { text: 'x'.repeat(10_000) },
};
const results = Array.from({ length: 25 }, (_, number) => ({ title: `${number}`, text: 'y', card }));
const titlesOf = (body: ReturnType<typeof resultList>) =>
  body.composeExtension.attachments.map(({ preview }) => preview.content.title);

describe('a list of results', () => {
  it('has the first ones only where all of them are more than a message holds', () => {
    assert.deepEqual(titlesOf(resultList(results)), ['0', '1', '2', '3']);
    assert.ok(!fitsInList(results));
  });

  it('has all of them otherwise', () => {
    const few = results.slice(0, 4);
    assert.equal(titlesOf(resultList(few)).length, 4);
    assert.ok(fitsInList(few));
    assert.ok(fitsInList([]));
  });

  it('counts what is larger in UTF-8 than in UTF-16', () => {
    const han = { ...card, content: { text: '金'.repeat(10_000) } };
    assert.equal(titlesOf(resultList(results.map((each) => ({ ...each, card: han })))).length, 3);
  });
});

describe('a page of tickets', () => {
  const translators = createTranslators();
  const folder = fileURLToPath(new URL('../../../cards', import.meta.url));
  const page = async (question: string, count: number) => {
    const found = (number: number): FoundTicket => ({
      reference: `K7QM-2X${number + 10}`,
      tenantId: 'contoso',
      helpdesk: { tenantId: 'contoso', id: 'desk' },
      stage: 'assigned',
      agent: { id: 'selin', name: 'Selin Demir' },
      requesters: ['ada'],
      question,
    });
    const find = createTicketResults({
      search: { find: () => Array.from({ length: count }, (_, number) => found(number)) },
      findViewer: async () => ({
        viewer: { tenantId: 'contoso', personId: 'ada', helpdesks: [] },
        certain: true,
      }),
      filled: async () => {},
      patienceMs: 1_000,
      translators,
      renderPanel: createPanelRenderer({ folder, translators }),
    });
    const query = { commandId: 'openTickets', words: '', skip: 0, count } as const;
    const { body } = await find({ language: 'tr' } as ExtensionVisit, 'openTickets', query);
    const { attachments } = (body as ReturnType<typeof resultList>).composeExtension;
    return { count: attachments.length, json: JSON.stringify(body) };
  };

  it('shows less of long questions rather than fewer tickets', async () => {
    for (const text of ['"[_*<', '金', 'How? ']) {
      const { count, json } = await page(text.repeat(400), 25);
      assert.equal(count, 25, text);
      assert.ok(Math.max(json.length * 2, Buffer.byteLength(json)) < 102_400, text);
    }
  });

  it('shows as much of a question as a card has room for where there are few', async () => {
    assert.ok((await page('x'.repeat(2_000), 3)).json.includes('x'.repeat(399)));
  });
});
