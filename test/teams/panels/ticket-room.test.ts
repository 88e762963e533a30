import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { factIds } from '../../../src/rules/facts.ts';
import { languages } from '../../../src/rules/question.ts';
import type { TicketState } from '../../../src/rules/ticket.ts';
import type { RaisedRecord, TicketEntry } from '../../../src/store/ticket-record.ts';
import { createPanelRenderer } from '../../../src/teams/cards/renderer.ts';
import type { PanelContent } from '../../../src/teams/panels/panel.ts';
import { requesterTicketPanel } from '../../../src/teams/panels/requester-ticket-panel.ts';
import { helpdeskTicketPanel } from '../../../src/teams/panels/ticket-panel.ts';
import type { TicketSight } from '../../../src/teams/panels/ticket-sight.ts';
import { createTicketSights } from '../../../src/teams/ticket-sights.ts';
import { replies, translators } from '../../support/answering.ts';
import { adaChat, ticketOf } from '../../support/ticket-records.ts';

const render = createPanelRenderer({
  folder: fileURLToPath(new URL('../../../cards/', import.meta.url)),
  translators,
});
const sightOf = createTicketSights({ translators, replies });
const mostBytes = 60_000 - 2_000;
/** In UTF-16 or UTF-8, whichever is more. */
function sizeOf(value: unknown): number {
  const json = JSON.stringify(value);
  return Math.max(json.length * 2, Buffer.byteLength(json));
}

function recordOf({
  texts,
  name,
  state,
}: {
  texts: string[];
  name: string;
  state: TicketState;
}): RaisedRecord {
  const entries = texts.map((text, index): TicketEntry => {
    const by = { role: index % 2 ? 'requester' : 'agent', id: 'x', name } as const;
    return { id: `${index}`, at: '2021-08-02T09:15:00.000Z', by, what: index % 2 ? 'add' : 'reply', text };
  });
  const ticket = ticketOf({
    state,
    subject: { question: texts[0] ?? '?', note: texts[1] ?? '', answer: name },
  });
  const [first, ...rest] = ticket.entries;
  const requester = (id: number) => ({ id: `${id}`, name, language: 'en' as const, address: adaChat });
  return {
    schema: 1,
    reference: 'K7QM-2XPD',
    ticket: {
      ...ticket,
      requesters: [requester(0), ...Array.from({ length: 20 }, (_, index) => requester(index + 1))],
      entries: [first, ...rest, ...entries],
    },
  };
}

function titlesOf({ actions }: PanelContent): string[] {
  return actions.map((action) => (action.kind === 'press' ? action.button.title : action.form.title));
}

/** What escaping or JSON makes longer, what takes two units, and plain texts. */
const pieces = ['*', '\\', '"', '\n-', '🙂', '請', '\ud800', '\u0001', '<a> ', '_ ', 'http://a.b ', 'ab cd '];

describe('the cards of a ticket', () => {
  const piece = fc.constantFrom(...pieces);
  const written = fc.record({ repeated: piece, length: fc.integer({ min: 0, max: 20_000 }) });
  const agent = { id: 'x', name: 'Selin' };
  const state = fc.constantFrom<TicketState>(
    { stage: 'new' },
    { stage: 'assigned', agent },
    { stage: 'waiting', agent },
    { stage: 'resolved', agent, resolution: { how: 'words', text: '…' } },
    ...factIds.map((fact) => ({
      stage: 'resolved' as const,
      agent,
      resolution: { how: 'fact' as const, fact },
    })),
  );

  it('are never larger than clients take, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 2, maxLength: 12 }),
        piece,
        fc.integer({ min: 0, max: 100 }),
        state,
        fc.constantFrom(...languages),
        (writings, named, colleagues, standing, language) => {
          const texts = writings.map(({ repeated, length }) => repeated.repeat(length).slice(0, length));
          const name = named.repeat(100).slice(0, 100);
          const sight = sightOf({
            record: recordOf({ texts, name, state: standing }),
            language,
            reader: '0',
            notice: { tone: 'attention', text: name.repeat(4) },
            colleagues: Array.from({ length: colleagues }, (_, index) => {
              const id = `bbbbbbbb-0000-4000-8000-${String(index).padStart(12, '0')}`;
              return { id, account: id, name: name + index, isGuest: false };
            }),
          });
          for (const panel of [helpdeskTicketPanel(sight), requesterTicketPanel(sight)]) {
            const { attachment, text } = render(panel);
            assert.ok(sizeOf(attachment.content) <= mostBytes, `${sizeOf(attachment.content)}`);
            assert.ok(sizeOf(text) <= mostBytes);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are never larger with what was written into a form either', () => {
    const form = fc.constantFrom('reply', 'ask', 'resolve', 'add', 'reopen');
    fc.assert(
      fc.property(form, fc.constantFrom('*', '\\', '"', '請', '🙂'), (name, repeated) => {
        const values = { text: repeated.repeat(4_000), fact: 'F-ROLE-1' };
        const texts = Array.from({ length: 10 }, () => repeated.repeat(10_000));
        const sight = sightOf({
          record: recordOf({ texts, name: repeated.repeat(50), state: { stage: 'assigned', agent } }),
          language: 'zh-TW',
          reader: '0',
          form: { form: name, values, errors: {} } as NonNullable<TicketSight['form']>,
        });
        for (const panel of [helpdeskTicketPanel(sight), requesterTicketPanel(sight)])
          assert.ok(sizeOf(render(panel).attachment.content) <= mostBytes);
      }),
      { numRuns: 25 },
    );
  });

  it('show what is short as a whole, and lead to the rest of what is long', () => {
    const say = translators.en;
    const panelsOf = (texts: string[]) => {
      const record = recordOf({ texts, name: 'Ada', state: { stage: 'assigned', agent } });
      const sight = sightOf({ record, language: 'en', reader: '0' });
      return [helpdeskTicketPanel(sight), requesterTicketPanel(sight)];
    };
    for (const panel of panelsOf(['Who?', 'Note.', 'a reply']))
      assert.ok(!titlesOf(panel).includes(say('ticket.button.whole')));
    for (const panel of panelsOf(['Who?', 'Note.', 'a long reply '.repeat(200)]))
      assert.ok(titlesOf(panel).includes(say('ticket.button.whole')));
  });

  it('lose older lines and people to choose from before the newest line is cut', () => {
    const texts = Array.from({ length: 10 }, (_, index) => `${'*'.repeat(380)} ${index}.`);
    const record = recordOf({ texts, name: '李'.repeat(50), state: { stage: 'assigned', agent } });
    const colleagues = Array.from({ length: 100 }, (_, index) => {
      const id = `bbbbbbbb-0000-4000-8000-${String(index).padStart(12, '0')}`;
      return { id, account: id, name: '李'.repeat(90), isGuest: false };
    });
    const { text } = render(helpdeskTicketPanel(sightOf({ record, language: 'en', colleagues })));
    assert.match(text, / 9\./);
    assert.doesNotMatch(text, / 1\./);
  });
});
