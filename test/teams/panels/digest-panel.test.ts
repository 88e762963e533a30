import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { TicketSummary } from '../../../src/helpdesk/ticket-index.ts';
import { digestPanel } from '../../../src/teams/panels/digest-panel.ts';
import { translators } from '../../support/answering.ts';
import { contoso, operator } from '../../support/ticket-records.ts';

const now = new Date('2021-08-10T06:00:00.000Z');
const summary = (own: Partial<TicketSummary> = {}): TicketSummary => ({
  reference: 'K7QM-2XPD',
  tenantId: contoso,
  helpdesk: { tenantId: operator, id: 'desk' },
  stage: 'new',
  requesters: ['ada'],
  people: ['ada'],
  question: 'Who signs?',
  raisedAt: '2021-08-09T06:00:00.000Z',
  changedAt: '2021-08-09T06:00:00.000Z',
  ...own,
});
function valuesOf(...open: TicketSummary[]): string[] {
  const block = digestPanel(open, now, 'en', translators.en)?.blocks[0];
  assert.ok(block?.kind === 'details');
  return block.details.map(({ value }) => value);
}

describe('the digest of a helpdesk', () => {
  it('counts what is open by where it stands', () => {
    const stages = ['new', 'new', 'new', 'assigned', 'assigned', 'waiting'] as const;
    assert.deepEqual(valuesOf(...stages.map((stage) => summary({ stage }))).slice(0, 3), ['3', '2', '1']);
  });

  it('names what was raised first, whatever was changed since, and for how many whole days it has been open', () => {
    const oldest = summary({
      reference: 'AAAA-BBBB',
      raisedAt: '2021-08-07T06:00:00.001Z',
      changedAt: '2021-08-09T20:00:00.000Z',
      stage: 'waiting',
    });
    assert.match(valuesOf(summary(), oldest, summary())[3] ?? '', /^AAAA-BBBB, for 2 days: Who signs\?$/);
    assert.match(valuesOf({ ...oldest, raisedAt: '2021-08-07T06:00:00.000Z' })[3] ?? '', /for 3 days/);
  });

  it('has room for the beginning of a question, in one line', () => {
    assert.match(valuesOf(summary({ question: `Who\n${'x'.repeat(200)}` }))[3] ?? '', /: Who x{115}…$/);
  });

  it('is none where nothing is open', () => {
    assert.equal(digestPanel([], now, 'en', translators.en), undefined);
  });
});
