import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addressOf } from '../../src/outbox/address-of.ts';
import { agendaOf } from '../../src/outbox/agenda.ts';
import type { Delivery } from '../../src/store/tenant-record.ts';
import { delivery, record, refresh, toChannel } from './records.ts';

const now = new Date('2021-08-02T08:00:00.000Z');
const soon = '2021-08-02T08:00:09.000Z';
const later = '2021-08-30T08:00:00.000Z';

describe('the agenda of an outbox', () => {
  const agenda = (...outbox: Parameters<typeof record>[0]) => {
    const whole = record(outbox);
    const conversationOf = (each: Delivery) => addressOf(whole, each)?.conversationId;
    const found = agendaOf(whole.outbox ?? [], now, conversationOf);
    return found.kind === 'deliver' ? found.delivery.id : found.untilMs;
  };

  it('is the first delivery that is due, in the order of the outbox', () => {
    assert.equal(agenda(delivery('first', 'ada'), delivery('second', 'grace')), 'first');
  });

  it('holds back what comes after a failure to the same recipient, and nothing to others', () => {
    const failed = delivery('failed', 'ada', { attempts: 1, notBefore: soon });
    assert.equal(agenda(failed, delivery('after', 'ada'), delivery('other', 'grace')), 'other');
    assert.equal(agenda(failed, delivery('after', 'ada')), Date.parse(soon));
  });

  it('holds nothing back for what is planned for a later day', () => {
    const planned = delivery('planned', 'ada', { notBefore: later });
    assert.equal(agenda(planned, delivery('news', 'ada')), 'news');
  });

  it('takes cards of other conversations for other recipients, whoever they are kept for', () => {
    const failed = { ...refresh('failed', 'card-1', '19:group'), attempts: 1, notBefore: soon };
    assert.equal(agenda(failed, toChannel('news')), 'news');
    assert.equal(agenda(failed, refresh('same', 'card-2', '19:group')), Date.parse(soon));
  });

  it('does not hold back what has nowhere to go', () => {
    assert.equal(
      agenda(delivery('one', 'zoe', { attempts: 1, notBefore: soon }), delivery('two', 'zoe')),
      'two',
    );
  });

  it('reads instants with and without parts of a second', () => {
    assert.equal(agenda(delivery('due', 'ada', { notBefore: '2021-08-02T08:00:00Z' })), 'due');
  });

  it('is empty for ever where nothing waits', () => {
    assert.equal(agenda(), Number.POSITIVE_INFINITY);
  });
});
