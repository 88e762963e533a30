import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { TicketState } from '../../../src/rules/ticket.ts';
import type { RaisedRecord, Ticket, TicketEntry } from '../../../src/store/ticket-record.ts';
import type { PanelContent } from '../../../src/teams/panels/panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import { helpdeskTicketPanel } from '../../../src/teams/panels/ticket-panel.ts';
import type { TicketSight } from '../../../src/teams/panels/ticket-sight.ts';
import { translators } from '../../support/answering.ts';
import { contoso, ticketRecordOf } from '../../support/ticket-records.ts';
import { sentBy, ticketSightOf } from './ticket-sight-of.ts';

const say = translators.en;
const selin = { id: 'selin', name: 'Selin Demir' };
const [raised] = ticketRecordOf().ticket.entries;
const [requester] = ticketRecordOf().ticket.requesters;
const replied = (number: number, text = `reply ${number}`): TicketEntry => ({
  id: `${number}`,
  at: '2021-08-02T09:15:00.000Z',
  by: { role: 'agent', ...selin },
  what: 'reply',
  text,
});

const states: Record<TicketState['stage'], TicketState> = {
  new: { stage: 'new' },
  assigned: { stage: 'assigned', agent: selin },
  waiting: { stage: 'waiting', agent: selin },
  resolved: { stage: 'resolved', agent: selin, resolution: { how: 'words', text: 'So.' } },
  merged: { stage: 'merged', into: 'AAAA-BBBB', agent: selin },
};
const panelOf = (own: Partial<Ticket> = {}, sight: Partial<TicketSight> = {}) =>
  helpdeskTicketPanel(ticketSightOf(ticketRecordOf(own), sight));
const textOf = (panel: PanelContent) => panelText(panel, say);
const offered = (panel: PanelContent) => panel.actions.map(sentBy);

const forms = [
  'ticket-reply (Reply)',
  'ticket-ask (Ask for details)',
  'ticket-resolve (Resolve)',
  'ticket-assign (Assign)',
  'ticket-merge (Merge)',
];
const whole = 'ticket-whole (Show all of it)';
const takeOver = 'ticket-take (Take over)';

describe('what agents can do with a ticket on its card', () => {
  const table: Record<TicketState['stage'], string[]> = {
    new: ['ticket-take (Take it)', ...forms],
    assigned: [...forms, takeOver],
    waiting: [...forms, takeOver],
    resolved: ['ticket-reopen (Reopen)'],
    merged: [],
  };
  for (const [stage, state] of Object.entries(states)) {
    it(`while it is ${stage}`, () => {
      assert.deepEqual(offered(panelOf({ state })), table[state.stage]);
    });

    it(`is nothing where it is ${stage} and a newer card follows`, () => {
      assert.deepEqual(panelOf({ state }, { superseded: true }).actions, []);
    });
  }

  it('is to fill in one form alone where it was not taken, for fields of others would be sent along', () => {
    const form = { form: 'reply', values: { text: 'So.' }, errors: { text: 'Too long.' } } as const;
    const { actions } = panelOf({ state: states.assigned }, { form });
    assert.deepEqual(actions.map(sentBy), ['ticket-reply (Reply)', takeOver]);
    const [first] = actions;
    assert.ok(first?.kind === 'form' && first.form.open);
    assert.deepEqual(
      first.form.inputs.map(({ id, value, error }) => [id, value, error]),
      [['reply-text', 'So.', 'Too long.']],
    );
  });

  it('sends the reference and the revision the card shows, in everything', () => {
    for (const action of panelOf({ revision: 7 }).actions) {
      const { data } = action.kind === 'press' ? action.button : action.form.submit;
      assert.deepEqual(data, { reference: 'K7QM-2XPD', revision: 7, language: 'en' });
    }
  });

  const long = 'x'.repeat(401);
  const cut: Record<string, Partial<Ticket>> = {
    note: { subject: { question: 'Who?', note: long } },
    question: { subject: { question: 'x'.repeat(2_000) } },
    'answer of somebody': { entries: [raised, replied(1, long)] },
    'row of lines': { entries: [raised, ...Array.from({ length: 10 }, (_, index) => replied(index))] },
  };
  for (const [what, own] of Object.entries(cut))
    it(`is to read all of a ${what} that is too long for the card`, () => {
      assert.ok(offered(panelOf(own)).includes(whole));
      for (const state of Object.values(states))
        assert.ok(offered(panelOf({ ...own, state })).includes(whole));
    });

  it('is not to read more where all of it is there', () => {
    const room = 'x'.repeat(400);
    const lines = Array.from({ length: 9 }, (_, index) => replied(index, room));
    const all = panelOf({ subject: { question: room, note: room }, entries: [raised, ...lines] });
    assert.ok(!offered(all).includes(whole));
  });
});

describe('what agents see of a ticket', () => {
  it('is its reference and its question, in one line of a certain length', () => {
    const titleOf = (question: string) => panelOf({ subject: { question } }).title;
    assert.equal(titleOf('Who\n  signs?'), 'K7QM-2XPD · Who signs?');
    assert.equal(titleOf('x'.repeat(120)), `K7QM-2XPD · ${'x'.repeat(120)}`);
    assert.equal(titleOf('x'.repeat(121)), `K7QM-2XPD · ${'x'.repeat(119)}…`);
    // Characters are counted as people count them.
    assert.equal(titleOf('😀'.repeat(120)), `K7QM-2XPD · ${'😀'.repeat(120)}`);
  });

  it('is the question once more where the title has no room for it, or has no lines', () => {
    const repeats = (question: string) =>
      textOf(panelOf({ subject: { question } })).includes(`Question: ${question}`);
    assert.deepEqual(
      [repeats('x'.repeat(120)), repeats('x'.repeat(121)), repeats('Who\nsigns?')],
      [false, true, true],
    );
  });

  it('is what the bot said, and the note, as much as there is room for', () => {
    const text = textOf(
      panelOf({ subject: { question: 'Who?', answer: 'y'.repeat(500), note: 'z'.repeat(500) } }),
    );
    assert.match(text, /I answered: y{399}…\n/);
    assert.match(text, /Note: z{399}…\n/);
    assert.doesNotMatch(textOf(panelOf()), /I answered|Note/);
  });

  it('is who asked, in which organisation and language, and what is known of its benefit', () => {
    const known = {
      offers: ['gold, Security', 'action-pack', 'something new'],
      activation: 'expired',
    } as const;
    const requesters: Ticket['requesters'] = [
      requester,
      { ...requester, id: 'x', name: 'Bob', language: 'tr' },
    ];
    const subject = { question: 'Who?', ...known, offers: [...known.offers] };
    assert.deepEqual(detailsOf(panelOf({ requesters, subject })), {
      'Asked by': 'Ada, Bob',
      Organization: contoso,
      Language: 'English',
      Offers: 'Gold, Security; Action Pack; something new',
      Activation: 'contract expired',
    });
    const { Offers, Activation } = detailsOf(panelOf());
    assert.deepEqual([Offers, Activation], ['not known', 'not known']);
  });

  it('is that it was reopened, until something is done about it', () => {
    const reopened = { stage: 'assigned', agent: selin, reopened: true } as const;
    assert.equal(detailsOf(panelOf({ state: reopened }))['Status'], 'Reopened');
    assert.equal(detailsOf(panelOf({ state: states.assigned }))['Status'], undefined);
  });

  it('is the newest ten lines of what was done, each as long as there is room for', () => {
    const entries: Ticket['entries'] = [
      raised,
      ...Array.from({ length: 9 }, (_, index) => replied(index)),
      replied(9, 'w'.repeat(500)),
    ];
    const lines = pointsOf(panelOf({ entries }));
    assert.equal(lines.length, 10);
    assert.match(lines[0] ?? '', /Selin Demir replied\. “reply 0”/);
    assert.match(lines[9] ?? '', /“w{399}…”$/);
  });

  it('is somebody where a name is not known', () => {
    const nameless: RaisedRecord['ticket']['requesters'] = [
      { id: 'ada', language: 'en', address: requester.address },
    ];
    const text = textOf(
      panelOf({ requesters: nameless, state: { stage: 'assigned', agent: { id: 'selin' } } }),
    );
    assert.match(text, /Asked by: Somebody/);
    assert.match(text, /● With Somebody/);
  });

  const ways: Record<TicketState['stage'], string> = {
    new: '● New  ○ In progress  ○ Resolved',
    assigned: '✓ New  ● With Selin Demir  ○ Resolved',
    waiting: '✓ New  ● Waiting for the partner  ○ Resolved',
    resolved: '✓ New  ✓ With Selin Demir  ✓ Resolved',
    merged: '✓ New  ✓ With Selin Demir  ✓ Merged',
  };
  for (const [stage, state] of Object.entries(states))
    it(`is how far it has come while it is ${stage}`, () => {
      assert.ok(textOf(panelOf({ state })).includes(ways[state.stage]), textOf(panelOf({ state })));
    });

  it('is no step that was not taken where it was withdrawn before anybody had it', () => {
    const state: TicketState = { stage: 'resolved', resolution: { how: 'withdrawn' } };
    assert.ok(textOf(panelOf({ state })).includes('✓ New  ✓ Resolved'), textOf(panelOf({ state })));
  });
});

function detailsOf(panel: PanelContent): Record<string, string> {
  const block = panel.blocks.find(({ kind }) => kind === 'details');
  assert.ok(block?.kind === 'details');
  return Object.fromEntries(block.details.map(({ name, value }) => [name, value]));
}

function pointsOf(panel: PanelContent): readonly string[] {
  const block = panel.blocks.find(({ kind }) => kind === 'points');
  assert.ok(block?.kind === 'points');
  return block.points;
}
