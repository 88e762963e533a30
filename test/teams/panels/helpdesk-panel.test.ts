import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Helpdesk } from '../../../src/store/tenant-record.ts';
import { type HelpdeskSight, helpdeskPanel } from '../../../src/teams/panels/helpdesk-panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import { translators } from '../../support/answering.ts';
import { contoso, helpdeskOf } from '../../support/ticket-records.ts';
import { sentBy } from './ticket-sight-of.ts';

const say = translators.en;
const panelOf = (helpdesk: Helpdesk | undefined, own: Partial<HelpdeskSight> = {}) =>
  helpdeskPanel({ language: 'en', say, helpdesk, isOperator: false, ...own });
const textOf = (...given: Parameters<typeof panelOf>) => panelText(panelOf(...given), say);

/** The fields of the form for whom it serves: names and values. */
function fieldsOf(...given: Parameters<typeof panelOf>) {
  const settings = panelOf(...given).actions.find(({ kind }) => kind === 'form');
  assert.ok(settings?.kind === 'form');
  const fields = settings.form.inputs.map(({ id, value, error }) => [id, value, ...(error ? [error] : [])]);
  return { open: settings.form.open, fields };
}

describe('the card of a channel that is no helpdesk', () => {
  it('offers to make it one, and nothing else', () => {
    assert.deepEqual(panelOf(undefined).actions.map(sentBy), ['helpdesk-register (Make it the helpdesk)']);
    assert.deepEqual(fieldsOf(undefined).fields, [
      ['helpdesk-languages', 'all'],
      ['helpdesk-card-language', 'en'],
    ]);
  });
});

describe('the card of a helpdesk', () => {
  it('offers duty, whom it serves, and to be none any more', () => {
    assert.deepEqual(panelOf(helpdeskOf('desk')).actions.map(sentBy), [
      'helpdesk-on-duty (I’m on duty)',
      'helpdesk-off-duty (I’m off duty)',
      'helpdesk-register (Settings)',
      'helpdesk-remove (Stop being the helpdesk)',
    ]);
  });

  it('is removed by a second press only, which says what comes of it', () => {
    const last = panelOf(helpdeskOf('desk')).actions.at(-1);
    assert.ok(last?.kind === 'form' && !last.form.open);
    assert.match(last.form.explained ?? '', /Open questions then go to another helpdesk/);
    assert.equal(last.form.submit.title, 'Remove the helpdesk');
  });

  it('says whom it serves: everybody it may, unless it is said', () => {
    assert.match(
      textOf(helpdeskOf('desk')),
      /Languages of those who ask: all languages\n.*Organizations: your own organization/,
    );
    assert.match(
      textOf(helpdeskOf('desk'), { isOperator: true }),
      /Organizations: every organization without a helpdesk of its own/,
    );
    const named = helpdeskOf('desk', { languages: ['tr', 'en'], tenants: [contoso, 'another'] });
    assert.match(
      textOf(named),
      new RegExp(`Languages of those who ask: Turkish, English\\n.*Organizations: ${contoso}, another`),
    );
  });

  it('says who is on duty, or that nobody is', () => {
    const onDuty = [{ id: 'selin', name: 'Selin Demir' }, { id: 'nameless' }];
    assert.match(textOf(helpdeskOf('desk', { onDuty })), /alerted to new questions: Selin Demir, Somebody/);
    assert.match(textOf(helpdeskOf('desk')), /Nobody is on duty/);
  });

  it('names nobody on duty who left the team, and says where all have', () => {
    const desk = helpdeskOf('desk', {
      onDuty: [
        { id: 'selin', name: 'Selin Demir' },
        { id: 'o', name: 'Oliver' },
      ],
    });
    assert.match(textOf(desk, { onDuty: desk.onDuty.slice(0, 1) }), /new questions: Selin Demir$/m);
    assert.match(textOf(desk, { onDuty: [] }), /Whoever was on duty has left the team/);
  });

  it('says since when it cannot be reached, and why', () => {
    const unreachable = { since: '2021-08-02T08:00:00.000Z', reason: 'BotNotInConversationRoster' };
    const says =
      /haven’t been able to reach this channel since August 2, 2021 \(BotNotInConversationRoster\)/;
    assert.match(textOf(helpdeskOf('desk', { unreachable })), says);
    assert.doesNotMatch(textOf(helpdeskOf('desk')), /couldn’t reach/);
  });

  it('shows in its form how it is set', () => {
    const desk = helpdeskOf('desk', { languages: ['tr'], language: 'zh-TW', tenants: [contoso, 'another'] });
    assert.match(textOf(desk), /Language of the cards here: Traditional Chinese/);
    assert.deepEqual(fieldsOf(desk, { isOperator: true }), {
      open: false,
      fields: [
        ['helpdesk-languages', 'tr'],
        ['helpdesk-card-language', 'zh-TW'],
        ['helpdesk-tenants', `${contoso}, another`],
      ],
    });
  });

  it('asks for organisations only where it can serve others', () => {
    assert.ok(!fieldsOf(helpdeskOf('desk')).fields.some(([id]) => id === 'helpdesk-tenants'));
  });

  it('shows the form again, as it was filled in, where the tenants could not be taken', () => {
    const { open, fields } = fieldsOf(helpdeskOf('desk', { tenants: [contoso] }), {
      isOperator: true,
      wrong: { tenants: '<b>x', chosen: 'tr' },
    });
    assert.ok(open);
    assert.deepEqual(fields, [
      ['helpdesk-languages', 'all'],
      ['helpdesk-card-language', 'tr'],
      ['helpdesk-tenants', '<b>x', say('helpdesk.wrong-tenants')],
    ]);
  });
});
