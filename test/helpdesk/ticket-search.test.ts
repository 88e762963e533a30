import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createTicketSearch, type TicketViewer, ticketTabs } from '../../src/helpdesk/ticket-search.ts';
import type { RaisedRecord, Ticket } from '../../src/store/ticket-record.ts';
import { adaChat, contoso, operator, ticketOf } from '../support/ticket-records.ts';

const fold = (text: string) => text.toLowerCase();
const desk = { tenantId: operator, id: 'desk' };
const agent = { tenantId: operator, personId: 'selin', helpdesks: [desk] };
const ada = { tenantId: contoso, personId: 'ada', helpdesks: [] };
const page = { words: '', skip: 0, count: 25 };

function record(reference: string, own: Partial<Ticket> = {}): RaisedRecord {
  return { schema: 1, reference, ticket: ticketOf(own) };
}

function searchOf(...records: RaisedRecord[]) {
  const search = createTicketSearch(fold);
  for (const each of records) search.put(each);
  return search;
}

const references = (found: readonly { reference: string }[]) => found.map(({ reference }) => reference);

describe('the search for tickets', () => {
  const selin = { id: 'selin', name: 'Selin Demir' };
  const [raised] = ticketOf().entries;

  it('finds by what was asked, noted, said, by whom, and by facts', () => {
    const said = {
      id: '2',
      at: raised.at,
      by: { role: 'agent' as const, ...selin },
      what: 'resolve' as const,
    };
    const search = searchOf(
      record('AAAA-2222', {
        subject: { question: 'Who signs the invoice?', note: 'It is urgent.' },
        entries: [raised, { ...said, text: 'Your billing admin.', fact: 'F-ROLE-1' }],
      }),
      record('BBBB-3333', { subject: { question: 'Something else' } }),
    );
    for (const words of ['invoice', 'urgent', 'billing', 'selin', 'f-role-1', 'aaaa-2222'])
      assert.deepEqual(references(search.find(agent, { ...page, tab: 'open', words })), ['AAAA-2222'], words);
  });

  it('shows each tab what belongs there', () => {
    const search = searchOf(
      record('NEWW-2222'),
      record('HERS-2222', { state: { stage: 'assigned', agent: selin } }),
      record('HISS-2222', { state: { stage: 'waiting', agent: { id: 'oliver' } } }),
      record('DNEE-2222', { state: { stage: 'resolved', agent: selin, resolution: { how: 'withdrawn' } } }),
      record('MRGE-2222', { state: { stage: 'merged', agent: selin, into: 'NEWW-2222' } }),
    );
    const tabs = ticketTabs.map((tab) => references(search.find(agent, { ...page, tab })).sort());
    assert.deepEqual(tabs, [
      ['HERS-2222', 'HISS-2222', 'NEWW-2222'],
      ['HERS-2222'],
      ['DNEE-2222', 'MRGE-2222'],
    ]);
  });

  it('knows a ticket as it was changed last, also while older ones are still read', () => {
    const search = createTicketSearch(fold);
    search.put(record('AAAA-2222', { subject: { question: 'newer' } }));
    search.fill(record('AAAA-2222', { subject: { question: 'older' } }));
    search.fill(record('BBBB-2222', { subject: { question: 'older' } }));
    assert.deepEqual(references(search.find(agent, { ...page, tab: 'open', words: 'newer' })), ['AAAA-2222']);
    assert.deepEqual(references(search.find(agent, { ...page, tab: 'open', words: 'older' })), ['BBBB-2222']);
    search.remove('AAAA-2222');
    assert.deepEqual(references(search.find(agent, { ...page, tab: 'open' })), ['BBBB-2222']);
  });

  it('shows whoever asked their own, and not those of somebody called the same elsewhere', () => {
    const search = searchOf(record('AAAA-2222'), record('BBBB-2222', { tenantId: 'another-organisation' }));
    assert.deepEqual(references(search.find(ada, { ...page, tab: 'mine' })), ['AAAA-2222']);
  });

  it('knows those who asked, and agents, by the ID the channel gives them as well', () => {
    const search = searchOf(
      record('AAAA-2222', {
        requesters: [{ id: 'ada', account: '29:ada', language: 'en', address: adaChat }],
        state: { stage: 'assigned', agent: { ...selin, account: '29:selin' } },
      }),
    );
    for (const viewer of [
      { ...ada, personId: '29:ada' },
      { ...agent, personId: '29:selin' },
    ])
      assert.deepEqual(references(search.find(viewer, { ...page, tab: 'mine' })), ['AAAA-2222']);
    assert.deepEqual(search.find({ ...ada, personId: '29:bob' }, { ...page, tab: 'open' }), []);
  });

  describe('of a ticket into which a colleague’s was merged', () => {
    const by = { role: 'agent', ...selin } as const;
    const requesters: Ticket['requesters'] = [
      { id: 'ada', name: 'Ada', language: 'en', address: adaChat },
      {
        id: 'bob',
        name: 'Bob',
        language: 'en',
        address: adaChat,
        joined: { question: 'Where is paper?', entry: '3' },
      },
    ];
    const merged = record('AAAA-2222', {
      subject: { question: 'Who sees my salary?', note: 'It is secret.', answer: 'Unsure.' },
      requesters,
      entries: [
        raised,
        { id: '2', at: raised.at, by, what: 'reply', text: 'Only payroll.' },
        { id: '3', at: raised.at, by, what: 'merged-in', other: 'BBBB-3333', text: 'Where is paper?' },
        { id: '4', at: raised.at, by, what: 'reply', text: 'In the cupboard.' },
      ],
    });
    const bob = { ...ada, personId: 'bob' };
    const foundBy = (viewer: TicketViewer, words: string) =>
      searchOf(merged)
        .find(viewer, { ...page, tab: 'open', words })
        .map(({ question }) => question);

    it('tells whoever joined their own question, by the words of that and of what was said since', () => {
      for (const words of ['', 'aaaa-2222', 'paper', 'cupboard', 'selin', 'bob'])
        assert.deepEqual(foundBy(bob, words), ['Where is paper?'], words);
      for (const words of ['salary', 'secret', 'payroll', 'unsure', 'ada'])
        assert.deepEqual(foundBy(bob, words), [], words);
    });

    it('tells whoever asked first nothing of what the other one asked', () => {
      for (const words of ['', 'salary', 'secret', 'payroll', 'cupboard'])
        assert.deepEqual(foundBy(ada, words), ['Who sees my salary?'], words);
      for (const words of ['paper', 'bob', 'bbbb-3333']) assert.deepEqual(foundBy(ada, words), [], words);
    });

    it('tells the helpdesk once, by everything, also an agent who asked in it', () => {
      for (const viewer of [agent, { ...agent, tenantId: contoso, personId: 'bob' }])
        for (const words of ['', 'salary', 'payroll', 'paper', 'cupboard', 'ada', 'bob'])
          assert.deepEqual(foundBy(viewer, words), ['Who sees my salary?'], words);
    });

    it('is gone for everybody once it is removed, and told anew once it is changed', () => {
      const search = searchOf(merged);
      search.put(record('AAAA-2222', { requesters: [requesters[0]], subject: { question: 'Alone' } }));
      assert.deepEqual(search.find(bob, { ...page, tab: 'open' }), []);
      search.put(merged);
      search.remove('AAAA-2222');
      assert.deepEqual(search.find(bob, { ...page, tab: 'open' }), []);
      assert.deepEqual(search.find(agent, { ...page, tab: 'open' }), []);
    });
  });

  it('never shows what the viewer may not see, and hides nothing else', () => {
    const tenants = ['t1', 't2'] as const;
    const people = ['p1', 'p2'] as const;
    const desks = tenants.flatMap((tenantId) => ['d1', 'd2'].map((id) => ({ tenantId, id })));
    const state: fc.Arbitrary<Ticket['state']> = fc.constantFrom(
      { stage: 'new' },
      { stage: 'assigned', agent: { id: 'p1' } },
      { stage: 'resolved', resolution: { how: 'withdrawn' } },
    );
    const ticket = fc.record({
      tenantId: fc.constantFrom(...tenants),
      helpdesk: fc.constantFrom(...desks),
      person: fc.constantFrom(...people),
      question: fc.constantFrom('gold', 'silver gold', 'p1', 'AAAA-2222'),
      state,
    });
    const viewer = fc.record({
      tenantId: fc.constantFrom(...tenants, 't3'),
      personId: fc.constantFrom(...people, 'p3'),
      helpdesks: fc.subarray(desks),
    });
    const query = fc.record({
      tab: fc.constantFrom(...ticketTabs),
      words: fc.constantFrom('', 'gold', 'gld', 'AAAA-2222', '*', 'p1', 'silver'),
      skip: fc.nat(3),
      count: fc.integer({ min: 1, max: 25 }),
    });
    fc.assert(
      fc.property(fc.array(ticket, { maxLength: 8 }), viewer, query, (tickets, who, what) => {
        const search = searchOf(
          ...tickets.map(({ person, question, ...own }, number) =>
            record(`AAAA-222${number + 2}`, {
              ...own,
              subject: { question },
              requesters: [{ id: person, name: person, language: 'en', address: adaChat }],
            }),
          ),
        );
        const maySee = (asked: { tenantId: string; helpdesk: Ticket['helpdesk'] }, person: string) =>
          (asked.tenantId === who.tenantId && person === who.personId) ||
          who.helpdesks.some(
            ({ tenantId, id }) => tenantId === asked.helpdesk.tenantId && id === asked.helpdesk.id,
          );
        for (const found of search.find(who, what))
          assert.ok(maySee(found, found.requesters[0] ?? ''), JSON.stringify(found));
        // And hides nothing that they may see.
        const open = tickets.filter(
          ({ state: { stage }, person, ...asked }) => stage !== 'resolved' && maySee(asked, person),
        );
        assert.equal(search.find(who, { ...page, tab: 'open' }).length, open.length);
      }),
    );
  });
});
