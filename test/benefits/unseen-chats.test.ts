import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutUnseenChats } from '../../src/benefits/unseen-chats.ts';
import type { PersonRecord, TenantRecord } from '../../src/store/tenant-record.ts';

const today = '2021-08-10';
const chat = { serviceUrl: 'x', conversationId: 'a:ada', botId: 'b', channelId: 'msteams' };
const of = (person: Partial<PersonRecord>): TenantRecord => ({
  schema: 2,
  tenantId: '11111111-1111-4111-8111-111111111111',
  people: { ada: { language: 'en', name: 'Ada', chat, ...person } },
});
const kept = (record: TenantRecord) => withoutUnseenChats(record, today, 30);

describe('the chat of a person who was not heard of', () => {
  it('is deleted after so many days, and their name stays', () => {
    const { people } = kept(of({ seenOn: '2021-07-10' }));
    assert.deepEqual(people, { ada: { language: 'en', name: 'Ada', seenOn: '2021-07-10' } });
  });

  it('stays on the last day', () => {
    const record = of({ seenOn: '2021-07-11' });
    assert.equal(kept(record), record);
  });

  it('begins to count today where nobody noted days before', () => {
    assert.equal(kept(of({})).people?.['ada']?.seenOn, today);
    assert.deepEqual(kept(of({})).people?.['ada']?.chat, chat);
  });
});
