import type { FactId } from '../../src/rules/facts.ts';
import type { Language } from '../../src/rules/question.ts';
import type { RaisedRecord, Ticket, TicketEntry } from '../../src/store/ticket-record.ts';
import { helpdeskPanel } from '../../src/teams/panels/helpdesk-panel.ts';
import { helpdeskUnreachablePanel } from '../../src/teams/panels/helpdesk-unreachable-panel.ts';
import type { Notice, PanelContent } from '../../src/teams/panels/panel.ts';
import { requesterTicketPanel } from '../../src/teams/panels/requester-ticket-panel.ts';
import { ticketDraftPanel } from '../../src/teams/panels/ticket-draft-panel.ts';
import { ticketElsewherePanel, ticketOnlyHerePanel } from '../../src/teams/panels/ticket-elsewhere-panel.ts';
import { helpdeskTicketPanel } from '../../src/teams/panels/ticket-panel.ts';
import type { OwnTicketSight } from '../../src/teams/panels/ticket-sight.ts';
import { createTicketSights } from '../../src/teams/ticket-sights.ts';
import { replies, translators } from './answering.ts';
import { ticketOf } from './ticket-records.ts';

const selin = { id: 'selin', name: 'Selin Demir', account: '29:selin' };
const colleagues = [
  { id: 'selin', account: '29:selin', name: 'Selin Demir', isGuest: false },
  { id: 'oliver', account: '29:oliver', name: 'Oliver Brandt', isGuest: false },
];

const questions: Record<Language, { question: string; reply: string; ask: string; note: string }> = {
  en: {
    question: 'Our invoice for the Silver membership names the wrong company. Who can correct it?',
    reply: 'Your billing administrator can; please send them the number on the invoice.',
    ask: 'Which of your two companies should stand there?',
    note: 'We need it before the end of the month.',
  },
  'zh-TW': {
    question: '我們銀級會員的發票抬頭開錯公司，請問誰可以更正？',
    reply: '貴公司的帳務系統管理員可以更正，請把發票上的號碼寄給他。',
    ask: '發票應該開立給哪一家公司？',
    note: '我們月底前需要。',
  },
  tr: {
    question: 'Silver üyeliğimizin faturasında yanlış şirket adı var. Bunu kim düzeltebilir?',
    reply: 'Faturalama yöneticiniz düzeltebilir; lütfen ona faturadaki numarayı gönderin.',
    ask: 'Faturada iki şirketinizden hangisi yazmalı?',
    note: 'Ay sonundan önce gerekiyor.',
  },
};

function entry(id: string, own: Pick<TicketEntry, 'by' | 'what' | 'text' | 'fact'>, hour = 9): TicketEntry {
  return { id, at: `2021-08-02T${String(hour).padStart(2, '0')}:15:00.000Z`, ...own };
}

function recordOf(language: Language, own: Partial<Ticket>, more: TicketEntry[] = []): RaisedRecord {
  const { question, note } = questions[language];
  const ticket = ticketOf({
    requesters: [
      {
        id: 'ada',
        name: 'Emre Kaya',
        language,
        address: { serviceUrl: 'x', conversationId: 'a:ada', botId: 'b', channelId: 'msteams' },
      },
    ],
    subject: {
      question,
      answer: translators[language]('talk.unknown'),
      note,
      offers: ['gold, Security', 'action-pack'],
      activation: 'activated',
    },
    ...own,
  });
  return {
    schema: 1,
    reference: 'K7QM-2XPD',
    ticket: { ...ticket, entries: [...ticket.entries, ...more] as Ticket['entries'] },
  };
}

const agent = { role: 'agent', id: 'selin', name: 'Selin Demir' } as const;

/** Tickets in every state, as agents and as whoever asked see them. */
export function ticketPanelsIn(language: Language): { name: string; panel: PanelContent }[] {
  const say = translators[language];
  const { reply, ask, note } = questions[language];
  const make = createTicketSights({ translators, replies });
  const sight = (record: RaisedRecord, own: Partial<OwnTicketSight> = {}): OwnTicketSight =>
    make({ record, language, colleagues, reader: 'ada', ...own });
  const taken = entry('taken', { by: agent, what: 'take' });
  const asked = entry('asked', { by: agent, what: 'ask', text: ask }, 10);
  const replied = entry('replied', { by: agent, what: 'reply', text: reply }, 11);
  const fact: FactId = 'F-ERR-1a';
  const resolved = entry('resolved', { by: agent, what: 'resolve', fact, text: reply }, 12);
  const states = {
    new: recordOf(language, {}),
    assigned: recordOf(language, { state: { stage: 'assigned', agent: selin } }, [taken, replied]),
    waiting: recordOf(language, { state: { stage: 'waiting', agent: selin } }, [taken, asked]),
    resolved: recordOf(
      language,
      { state: { stage: 'resolved', agent: selin, resolution: { how: 'fact', fact, text: reply } } },
      [taken, asked, replied, resolved],
    ),
    merged: recordOf(language, { state: { stage: 'merged', into: 'AAAA-BBBB', agent: selin } }, [taken]),
  };
  const outdated: Notice = {
    tone: 'attention',
    text: say('ticket.refused.someone-elses', { name: 'Selin Demir' }),
  };
  const desk = {
    id: 'desk',
    address: { serviceUrl: 'x', conversationId: '19:c', botId: 'b', channelId: 'msteams' },
    name: 'Helpdesk',
    teamId: '19:t',
    language,
    languages: [language],
    registered: { by: 'grace', at: '2021-08-01T08:00:00.000Z' },
    onDuty: [selin],
    unreachable: { since: '2021-08-02T08:00:00.000Z', reason: 'BotNotInConversationRoster' },
  };
  return [
    ...Object.entries(states).flatMap(([name, record]) => [
      { name: `ticket for agents, ${name}`, panel: helpdeskTicketPanel(sight(record)) },
      { name: `ticket for whoever asked, ${name}`, panel: requesterTicketPanel(sight(record)) },
    ]),
    {
      name: 'ticket for agents, a reply that was not taken',
      panel: helpdeskTicketPanel(
        sight(states.assigned, {
          notice: outdated,
          form: { form: 'reply', values: { text: reply }, errors: {}, first: 'take' },
        }),
      ),
    },
    {
      name: 'ticket for whoever asked, where others read along',
      panel: ticketElsewherePanel(sight(states.waiting)),
    },
    {
      name: 'ticket for whoever asked, answered where others read along',
      panel: ticketOnlyHerePanel(sight(states.waiting)),
    },
    {
      name: 'ticket for whoever asked, who needs no answer any more while others do',
      panel: requesterTicketPanel(
        sight(states.waiting, {
          reader: 'bob',
          notice: { tone: 'good', text: say('ticket.done.withdraw') },
        }),
      ),
    },
    {
      name: 'ticket for whoever asked, words that were not taken',
      panel: requesterTicketPanel(
        sight(states.resolved, {
          notice: { tone: 'attention', text: say('ticket.refused.settled') },
          form: { form: 'add', values: { text: note }, errors: {} },
        }),
      ),
    },
    {
      name: 'ticket for whoever asked, a long reply',
      panel: requesterTicketPanel(
        sight(
          recordOf(language, { state: { stage: 'assigned', agent: selin } }, [
            entry('long', { by: agent, what: 'reply', text: `${reply} `.repeat(60) }),
          ]),
        ),
      ),
    },
    {
      name: 'ticket for whoever asked, news',
      panel: requesterTicketPanel(
        sight(states.waiting, {
          notice: { tone: 'accent', text: say('ticket.news.ask', { name: 'Selin Demir' }) },
        }),
      ),
    },
    {
      name: 'ticket, draft',
      panel: ticketDraftPanel({
        language,
        say,
        reference: 'K7QM-2XPD',
        subject: states.new.ticket.subject,
      }),
    },
    {
      name: 'helpdesk, none',
      panel: helpdeskPanel({ language, say, helpdesk: undefined, isOperator: true }),
    },
    { name: 'helpdesk', panel: helpdeskPanel({ language, say, helpdesk: desk, isOperator: true }) },
    {
      name: 'helpdesk, told to administrators',
      panel: helpdeskUnreachablePanel(
        { schema: 2, tenantId: 'x', helpdesks: [desk] },
        { kind: 'helpdesk-unreachable', helpdesk: 'desk', reason: 'BotNotInConversationRoster' },
        language,
        say,
      ),
    },
  ];
}
