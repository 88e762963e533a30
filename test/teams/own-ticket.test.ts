import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Visit } from '../../src/teams/conversation.ts';
import { createOwnTicket } from '../../src/teams/own-ticket.ts';
import { adaChat, ticketRecordOf } from '../support/ticket-records.ts';
import { ticketSightOf } from './panels/ticket-sight-of.ts';

/** Shows a ticket where others read along. @returns whose card is kept up to date from then on */
async function keptFor(reader: string): Promise<string[]> {
  const kept: string[] = [];
  const own = createOwnTicket({
    tickets: {
      keepCard: async (_reference, whose) => void kept.push(whose.kind === 'helpdesk' ? '' : whose.id),
    },
    chatOf: async () => adaChat,
    ownChat: { post: async (chat) => ({ activityId: 'sent', address: chat }), write: async () => true },
  });
  const voice = { showTo: async () => ({ kind: 'others-read-along' }), show: async () => 'pressed' };
  const visit = { turn: { input: { kind: 'press', card: 'pressed' } }, voice } as unknown as Visit;
  await own.show(visit, { ...ticketSightOf(ticketRecordOf()), reader }, true);
  return kept;
}

describe('the card of a ticket that is brought to somebody’s own chat', () => {
  it('is kept up to date for whoever asked in it', async () =>
    assert.deepEqual(await keptFor('ada'), ['ada']));

  it('is not for whoever left it', async () => assert.deepEqual(await keptFor('bob'), []));
});
