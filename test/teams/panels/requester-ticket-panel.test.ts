import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Resolution, TicketAction, TicketActor, TicketState } from '../../../src/rules/ticket.ts';
import { actOnTicket } from '../../../src/rules/ticket-machine.ts';
import type { RaisedRecord, Ticket, TicketEntry } from '../../../src/store/ticket-record.ts';
import type { PanelContent } from '../../../src/teams/panels/panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import { requesterTicketPanel } from '../../../src/teams/panels/requester-ticket-panel.ts';
import { ticketElsewherePanel } from '../../../src/teams/panels/ticket-elsewhere-panel.ts';
import { helpdeskTicketPanel } from '../../../src/teams/panels/ticket-panel.ts';
import { translators } from '../../support/answering.ts';
import { channelCard, ticketRecordOf } from '../../support/ticket-records.ts';
import { sentBy, ticketSightOf } from './ticket-sight-of.ts';

const selin = { id: 'selin', name: 'Selin Demir' };
const [raised] = ticketRecordOf().ticket.entries;
const entry = (what: TicketEntry['what'], text?: string, own: Partial<TicketEntry> = {}): TicketEntry => ({
  id: what,
  at: '2021-08-02T09:15:00.000Z',
  by: { role: 'agent', ...selin },
  what,
  ...(text === undefined ? {} : { text }),
  ...own,
});
const panelOf = (own: Partial<Ticket> = {}, others: Partial<RaisedRecord> = {}) =>
  requesterTicketPanel(ticketSightOf(ticketRecordOf(own, others)));
const textOf = (panel: PanelContent) => panelText(panel, translators.en);
const withEntries = (...entries: TicketEntry[]) => textOf(panelOf({ entries: [raised, ...entries] }));

const states: Record<string, TicketState> = {
  new: { stage: 'new' },
  assigned: { stage: 'assigned', agent: selin },
  waiting: { stage: 'waiting', agent: selin },
  resolved: { stage: 'resolved', agent: selin, resolution: { how: 'words', text: 'So.' } },
  withdrawn: { stage: 'resolved', resolution: { how: 'withdrawn' } },
  merged: { stage: 'merged', into: 'AAAA-BBBB', agent: selin },
};
const open = ['ticket-add (Write to the helpdesk)', 'ticket-withdraw (No longer needed)'];
const again = ['ticket-reopen (It isn’t settled)'];

describe('what whoever asked sees of their ticket, and can do about it', () => {
  const table: Record<string, [string, RegExp, string[]]> = {
    new: ['● Sent  ○ In progress  ○ Settled', /The helpdesk has your question/, open],
    assigned: ['✓ Sent  ● In progress  ○ Settled', /Selin Demir of the helpdesk is looking into it/, open],
    waiting: ['✓ Sent  ● Your turn  ○ Settled', /waiting for your answer/, open],
    resolved: ['✓ Sent  ✓ In progress  ✓ Settled', /considers this settled/, again],
    withdrawn: ['✓ Sent  ✓ Withdrawn', /You no longer need an answer/, again],
    // How far it is, only the other one knows.
    merged: ['', /together with another question, AAAA-BBBB/, ['ticket-show (Show how it stands)']],
  };
  for (const [name, state] of Object.entries(states))
    it(`where it is ${name}`, () => {
      const panel = panelOf({ state });
      const [way, standing, actions] = table[name] ?? assert.fail(name);
      assert.ok(textOf(panel).includes(way), textOf(panel));
      if (way === '') assert.doesNotMatch(textOf(panel), /[✓●○]/);
      assert.match(textOf(panel), standing);
      assert.deepEqual(panel.actions.map(sentBy), actions);
      const resting = requesterTicketPanel(ticketSightOf(ticketRecordOf({ state }), { superseded: true }));
      assert.deepEqual(resting.actions, []);
    });

  it('is that nobody can be reached, until the ticket has come to a channel', () => {
    const entries: Ticket['entries'] = [raised, entry('unreached', undefined, { by: { role: 'bot' } })];
    const unreached = translators.en('ticket.own.unreached');
    assert.ok(textOf(panelOf({ entries })).includes(unreached));
    assert.ok(!textOf(panelOf({ entries }, { helpdeskCard: channelCard })).includes(unreached));
    assert.ok(!textOf(panelOf()).includes(unreached));
  });

  it('is the fact that answers it, with its source', () => {
    const resolution = { how: 'fact', fact: 'F-ENT-1' } as const;
    const panel = panelOf({ state: { stage: 'resolved', agent: selin, resolution } });
    assert.deepEqual(panel.facts, ['F-ENT-1']);
    assert.ok(textOf(panel).includes(ticketSightOf(ticketRecordOf()).stateFact('F-ENT-1')));
  });

  it('is what was said on both sides, and nothing of what agents do among themselves', () => {
    const text = withEntries(
      entry('take'),
      entry('assign', undefined, { whom: { id: 'oliver', name: 'Oliver Brandt' } }),
      entry('ask', 'Which company?'),
      entry('add', 'Contoso.', { by: { role: 'requester', id: 'ada', name: 'Ada' } }),
      entry('reply', ''),
      entry('not-delivered', undefined, { by: { role: 'bot' }, whom: { id: 'bob', name: 'Bob' } }),
      entry('merged-in', undefined, { other: 'AAAA-BBBB' }),
    );
    assert.match(text, /Selin Demir: “Which company\?”/);
    assert.match(text, /You: “Contoso\.”/);
    assert.doesNotMatch(text, /Oliver|Bob|AAAA-BBBB|took the ticket|replied/);
  });

  it('is their own words as theirs, and nothing of another one’s', () => {
    const by = { role: 'requester', id: 'ada', name: 'Ada' } as const;
    const [ada] = ticketRecordOf().ticket.requesters;
    const requesters: Ticket['requesters'] = [ada, { ...ada, id: 'bob', name: 'Bob' }];
    const record = ticketRecordOf({ requesters, entries: [raised, entry('add', 'Contoso.', { by })] });
    assert.match(textOf(requesterTicketPanel(ticketSightOf(record, { reader: 'ada' }))), /You: “Contoso\.”/);
    const bobs = textOf(requesterTicketPanel(ticketSightOf(record, { reader: 'bob' })));
    assert.doesNotMatch(bobs, /Ada|Contoso\./);
  });

  it('is nothing of it, and nothing to do, for anybody who did not ask or left', () => {
    const subject = { question: 'Who sees my salary?', note: 'Secret.' };
    const notice = { tone: 'good', text: 'All right.' } as const;
    for (const state of Object.values(states)) {
      const record = ticketRecordOf({ state, subject, entries: [raised, entry('reply', 'Payroll.')] });
      const sight = ticketSightOf(record, { reader: 'bob', notice });
      for (const panel of [requesterTicketPanel(sight), ticketElsewherePanel(sight)]) {
        assert.deepEqual([panel.actions, panel.facts, panel.shorter], [[], [], undefined]);
        assert.equal(
          textOf(panel),
          [translators.en('ticket.own.title', { reference: record.reference }), notice.text]
            .concat(translators.en('ticket.own.left'))
            .join('\n\n'),
        );
      }
    }
  });

  describe('is the answer first, once it is there:', () => {
    const answers: Record<string, [Resolution, RegExp]> = {
      'a fact': [{ how: 'fact', fact: 'F-ENT-1' }, /^Per membership year/],
      'their words': [{ how: 'words', text: 'Ask Bob.' }, /^Answer: Ask Bob\.$/],
      'a fact, with their words': [{ how: 'fact', fact: 'F-ENT-1', text: 'Ask Bob.' }, /^Answer: Ask Bob/],
    };
    for (const [name, [resolution, first]] of Object.entries(answers))
      it(name, () => {
        const words = 'text' in resolution ? resolution.text : undefined;
        const panel = panelOf({
          state: { stage: 'resolved', agent: selin, resolution },
          entries: [raised, entry('ask', 'Which company?'), entry('resolve', words)],
        });
        const paragraphs = panel.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
        assert.match(paragraphs[0] ?? '', first);
        assert.match(paragraphs.at(-2) ?? '', /^Question: /);
        const text = textOf(panel);
        assert.ok(text.includes('“Which company?”'));
        assert.equal(text.split('Ask Bob.').length, words === undefined ? 1 : 2, 'it is said once');
      });

    it('and not again on a card that a newer one follows', () => {
      const resolution = { how: 'fact', fact: 'F-ENT-1', text: 'Ask Bob.' } as const;
      const record = ticketRecordOf({
        state: { stage: 'resolved', agent: selin, resolution },
        entries: [raised, entry('ask', 'Which company?'), entry('resolve', 'Ask Bob.')],
      });
      const resting = requesterTicketPanel(ticketSightOf(record, { superseded: true }));
      assert.doesNotMatch(textOf(resting), /Bob|Which|Per membership/);
      assert.deepEqual(resting.facts, []);
    });

    it('and what was said before it stays where the question was reopened', () => {
      const text = withEntries(entry('resolve', 'Ask Bob.'), entry('reopen', 'He left.'));
      assert.match(text, /Selin Demir: “Ask Bob\.”[\s\S]*“He left\.”/);
    });
  });

  it('is the newest of it, as much as a card has room for', () => {
    const text = withEntries(...[1, 2, 3, 4, 5, 6, 7].map((number) => entry('reply', `reply ${number}`)));
    assert.doesNotMatch(text, /reply 1/);
    for (const number of [2, 3, 4, 5, 6, 7]) assert.match(text, new RegExp(`reply ${number}”`));
    const subject = { question: 'q'.repeat(301), note: 'n'.repeat(301) };
    const cut = textOf(panelOf({ subject, entries: [raised, entry('reply', 'r'.repeat(1_501))] }));
    for (const part of [/q{299}…/, /n{299}…/, /r{1499}…/]) assert.match(cut, part);
  });

  const whole = 'ticket-whole (Show all of it)';
  const cut: Record<string, Partial<Ticket>> = {
    question: { subject: { question: 'q'.repeat(301) } },
    note: { subject: { question: 'Who?', note: 'n'.repeat(301) } },
    reply: { entries: [raised, entry('reply', 'r'.repeat(1_501))] },
    conversation: { entries: [raised, ...Array.from({ length: 7 }, () => entry('reply', 'So.'))] },
  };
  for (const [what, own] of Object.entries(cut))
    it(`is all of a ${what} that the card has no room for, on a press`, () => {
      for (const state of Object.values(states))
        assert.ok(
          panelOf({ ...own, state })
            .actions.map(sentBy)
            .includes(whole),
          state.stage,
        );
    });

  it('is nothing about the bot’s own answer, offers or the organisation: they know', () => {
    const subject = {
      question: 'Who?',
      answer: 'I do not know.',
      offers: ['gold'],
      activation: 'none',
    } as const;
    const text = textOf(panelOf({ subject: { ...subject, offers: [...subject.offers] } }));
    assert.doesNotMatch(text, /I do not know|gold|requested|11111111/i);
  });
});

describe('the buttons on both cards of a ticket', () => {
  const actor: Record<'agent' | 'other agent' | 'requester', TicketActor> = {
    agent: { role: 'agent', ...selin },
    'other agent': { role: 'agent', id: 'oliver', name: 'Oliver Brandt' },
    requester: { role: 'requester', id: 'ada' },
  };
  const actions: Record<string, TicketAction> = {
    'ticket-take': { kind: 'take' },
    'ticket-reply': { kind: 'reply', text: 'So.' },
    'ticket-ask': { kind: 'ask', text: 'Which?' },
    'ticket-resolve': { kind: 'resolve', resolution: { how: 'words', text: 'So.' } },
    'ticket-assign': { kind: 'assign', to: { id: 'oliver' } },
    'ticket-merge': { kind: 'merge', into: 'AAAA-BBBB' },
    'ticket-reopen': { kind: 'reopen' },
    'ticket-add': { kind: 'add', text: 'And?' },
    'ticket-withdraw': { kind: 'withdraw' },
  };
  const verbsOf = (panel: PanelContent) =>
    panel.actions.map((each) => (each.kind === 'press' ? each.button.verb : each.form.submit.verb));
  const step = fc.tuple(fc.constantFrom(...Object.values(actions)), fc.constantFrom(...Object.values(actor)));

  it('do what they say, whatever was done before: only that a colleague has it can stand against it', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const state = steps.reduce<TicketState>((present, [action, by]) => {
          const verdict = actOnTicket(present, action, by);
          return verdict.kind === 'done' ? verdict.state : present;
        }, states['new'] ?? assert.fail());
        const sight = ticketSightOf(ticketRecordOf({ state }));
        for (const verb of verbsOf(requesterTicketPanel(sight))) {
          if (verb === 'ticket-show') continue;
          met.add(verb);
          assert.equal(
            actOnTicket(state, actions[verb] ?? assert.fail(verb), actor.requester).kind,
            'done',
            verb,
          );
        }
        for (const verb of verbsOf(helpdeskTicketPanel(sight)))
          for (const by of [actor.agent, actor['other agent']]) {
            met.add(verb);
            const verdict = actOnTicket(state, actions[verb] ?? assert.fail(verb), by);
            assert.ok(
              verdict.kind !== 'refused' || verdict.reason === 'someone-elses',
              `${verb} ${state.stage}`,
            );
          }
      }),
      { numRuns: 500 },
    );
    assert.equal(met.size, Object.keys(actions).length, [...met].join());
  });
});
