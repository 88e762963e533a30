import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createMemoryStore } from '../src/store/memory.ts';
import type { TicketRecord } from '../src/store/ticket-record.ts';
import { extensionOf } from './support/extension-story.ts';
import { startHelpdeskStory } from './support/helpdesk-story.ts';
import { emre } from './support/story.ts';
import { ticketOf } from './support/ticket-records.ts';

/** A store of very many tickets, which tells how many of them were read. */
function storeOfMany() {
  const store = createMemoryStore();
  const read = { count: 0 };
  async function* all(): AsyncGenerator<TicketRecord> {
    for (;;) {
      read.count += 1;
      yield { schema: 1, reference: `AAAA-${read.count}`, ticket: ticketOf() };
    }
  }
  return { store: { ...store, tickets: { ...store.tickets, all } }, read };
}

describe('the bot with more tickets than it can read before the first turn', () => {
  it('answers all the same, asks for patience where they are looked for, and stops when asked', async () => {
    const { store, read } = storeOfMany();
    const story = await startHelpdeskStory({ store });
    try {
      assert.equal((await story.bot.get('/readyz')).status, 200);
      assert.match((await story.says(emre, 'How many with Gold?')).text, /F-ENT-1/);
      const { message } = await extensionOf(story.bot).search(emre, 'openTickets');
      assert.equal(message, 'I’m still reading the tickets. Please try again in a moment.');
    } finally {
      await story.ends();
    }
    const { count } = read;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(read.count <= count + 1, 'no more are read');
  });
});
