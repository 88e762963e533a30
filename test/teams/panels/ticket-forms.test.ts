import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { factIds } from '../../../src/rules/facts.ts';
import { ticketForm } from '../../../src/teams/panels/ticket-forms.ts';
import type { TicketFormName, TicketSight } from '../../../src/teams/panels/ticket-sight.ts';
import type { TeamMember } from '../../../src/teams/roster.ts';
import { longestText } from '../../../src/teams/ticket-presses.ts';
import { ticketRecordOf } from '../../support/ticket-records.ts';
import { ticketSightOf } from './ticket-sight-of.ts';

const member = (number: number): TeamMember => ({
  id: `member-${number}`,
  account: `29:${number}`,
  name: `Member ${number}`,
  isGuest: false,
});

function formOf(name: TicketFormName, own: Partial<TicketSight> = {}) {
  const action = ticketForm({ ...ticketSightOf(ticketRecordOf()), ...own }, name);
  assert.ok(action.kind === 'form');
  return action.form;
}
function choicesOf(name: TicketFormName, own: Partial<TicketSight> = {}) {
  const choice = formOf(name, own).inputs.find(({ kind }) => kind === 'choice');
  assert.ok(choice?.kind === 'choice');
  return choice.choices;
}

describe('a form of a ticket', () => {
  const required: Record<TicketFormName, [string, boolean][]> = {
    reply: [['reply-text', true]],
    ask: [['ask-text', true]],
    add: [['add-text', true]],
    reopen: [['reopen-text', false]],
    resolve: [
      ['resolve-fact', false],
      ['resolve-text', false],
    ],
    assign: [['assign-person', true]],
    merge: [['merge-other', true]],
  };
  for (const [name, fields] of Object.entries(required) as [TicketFormName, [string, boolean][]][])
    it(`to ${name} has fields of its own, closed and empty until it is filled in`, () => {
      const { inputs, open, submit } = formOf(name);
      assert.deepEqual(
        inputs.map((input) => [input.id, input.required]),
        fields,
      );
      assert.deepEqual([open, submit.verb], [false, `ticket-${name}`]);
      assert.deepEqual(
        inputs.map(({ value, error }) => [value, error]),
        fields.map(() => [undefined, undefined]),
      );
    });

  it('keeps what was written into it, and nothing that was written into another', () => {
    const form = {
      form: 'resolve',
      values: { text: 'So.', fact: 'F-ENT-1' },
      errors: { text: 'No.' },
    } as const;
    const { open, inputs } = formOf('resolve', { form });
    assert.deepEqual(
      [open, ...inputs.map(({ value, error }) => [value, error])],
      [true, ['F-ENT-1', undefined], ['So.', 'No.']],
    );
    assert.deepEqual(formOf('reply', { form }), formOf('reply'));
  });

  it('takes no more than is kept', () => {
    for (const name of Object.keys(required) as TicketFormName[])
      for (const input of formOf(name).inputs)
        if (input.kind === 'text') assert.ok(input.maxLength <= longestText);
  });
});

describe('the choice of a fact', () => {
  it('has every one of the sheet, with its beginning to know it by', () => {
    const choices = choicesOf('resolve');
    assert.deepEqual(
      choices.map(({ value }) => value),
      [...factIds],
    );
    for (const { title, value } of choices) {
      assert.ok(title.startsWith(`${value} · `) && title.length > value.length + 10, title);
      assert.ok([...title].length <= value.length + 3 + 61, title);
    }
  });

  it('cuts no statement that has room, and none in the middle of a character', () => {
    const titleOf = (statement: string) => choicesOf('resolve', { stateFact: () => statement })[0]?.title;
    const [first] = factIds;
    assert.equal(titleOf('😀'.repeat(60)), `${first} · ${'😀'.repeat(60)}`);
    assert.equal(titleOf('😀'.repeat(61)), `${first} · ${'😀'.repeat(60)}…`);
    assert.equal(titleOf(`${'x'.repeat(59)} and more`), `${first} · ${'x'.repeat(59)}…`);
  });
});

describe('the choice of a member of the team', () => {
  it('has each by name, and sends their ID', () => {
    assert.deepEqual(choicesOf('assign', { colleagues: [member(1), { ...member(2), name: undefined }] }), [
      { title: 'Member 1', value: 'member-1' },
      { title: 'Somebody', value: 'member-2' },
    ]);
  });

  it('has those it is given, and can be searched by clients for everybody in the channel', () => {
    const colleagues = Array.from({ length: 3 }, (_, index) => member(index));
    assert.deepEqual(
      choicesOf('assign', { colleagues }).map(({ value }) => value),
      colleagues.map(({ id }) => id),
    );
    const [input] = formOf('assign', { colleagues }).inputs;
    assert.ok(input?.kind === 'choice' && input.people && input.searchable);
  });

  it('is empty, and still there, where the members could not be found out', () => {
    assert.deepEqual(choicesOf('assign'), []);
  });
});
