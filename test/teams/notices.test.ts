import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { createRoles } from '../../src/benefits/roles.ts';
import { type Directory, DirectoryError } from '../../src/directory/directory.ts';
import type { Activation } from '../../src/rules/activation.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Delivery, Notice, Recipient, TenantRecord } from '../../src/store/tenant-record.ts';
import { createNoticeSender } from '../../src/teams/notices.ts';
import type { Panel } from '../../src/teams/panels/panel.ts';
import { createSights } from '../../src/teams/sights.ts';
import { contoso } from '../support/activity.ts';
import { plainAnswering } from '../support/doubles.ts';
import { emre as emreKaya, yating as linYating, startStory } from '../support/story.ts';

const { catalogue, translators } = plainAnswering;
const now = () => new Date('2021-08-10T09:00:00Z');
const addressOf = (conversationId: string) => ({
  serviceUrl: 'https://example.com/',
  channelId: 'msteams',
  conversationId,
  botId: '28:bot',
});
const contract = { accessId: '0012345678', contractId: 'CN-998877', endsOn: '2021-09-09' };
const requested: Activation = { stage: 'requested', requesters: ['emre'] };
const activated: Activation = { stage: 'activated', requesters: ['emre'], contract };
const record: TenantRecord = {
  schema: 2,
  tenantId: contoso,
  people: {
    emre: { name: 'Emre Kaya', language: 'tr', chat: addressOf('a:emre') },
    yating: { name: '林雅婷', language: 'zh-TW', chat: addressOf('a:yating') },
  },
  administratorsChannel: { ...addressOf('19:administrators'), language: 'zh-TW' },
  activation: requested,
};
const toEmre: Recipient = { kind: 'person', id: 'emre' };
const toYating: Recipient = { kind: 'person', id: 'yating' };
const asked = { kind: 'activation-news', news: 'requested', by: 'emre' } as const;
const refreshOf = (conversationId: string, superseded = false): Notice => ({
  kind: 'refresh',
  activityId: 'card-1',
  address: addressOf(conversationId),
  ...(superseded ? { superseded } : {}),
});

/** A sender whose channel keeps what it is given: new messages, and changes of old ones. */
function senderOf(
  directory: Directory = { isGlobalAdministrator: async ({ directoryId }) => directoryId === 'yating' },
) {
  const store = createMemoryStore();
  const roles = createRoles({ store, directory, now });
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const panels: Panel[] = [];
  const sent: { to: string; replaces?: string; activity: Partial<Activity> }[] = [];
  const send = createNoticeSender({
    sights: createSights({ store, roles, catalogue, translators, now, log }),
    messenger: {
      async send({ conversationId }, activity) {
        sent.push({ to: conversationId, activity });
        return 'new-card';
      },
      async update({ conversationId }, replaces, activity) {
        sent.push({ to: conversationId, replaces, activity });
      },
    },
    renderPanel(panel) {
      panels.push(panel);
      return { attachment: { contentType: 'panel', content: panel }, summary: panel.title, text: '' };
    },
    translators,
    roles,
    now,
  });
  return {
    panels,
    sent,
    give: (to: Recipient, notice: Notice, present: TenantRecord = record) => {
      const delivery: Delivery = { id: '1', to, notice, notBefore: '2021-08-10T09:00:00.000Z', attempts: 0 };
      return send(present, delivery);
    },
  };
}

const verbs = (panel: Panel | undefined) =>
  panel?.actions.map((action) => (action.kind === 'press' ? action.button.verb : action.form.submit.verb));

describe('a notice to a person', () => {
  it('comes to their chat, in their language and not in that of whoever acted, with the buttons of their role', async () => {
    const { give, sent, panels } = senderOf();
    await give(toYating, asked);
    assert.deepEqual(
      sent.map(({ to, replaces }) => [to, replaces]),
      [['a:yating', undefined]],
    );
    const [panel] = panels;
    assert.equal(panel?.language, 'zh-TW');
    assert.deepEqual(panel?.notice, {
      tone: 'accent',
      text: translators['zh-TW']('panel.news.requested', { name: 'Emre Kaya' }),
    });
    assert.deepEqual(verbs(panel), ['activation-approve', 'activation-submit', 'activation-decline']);
  });

  it('has the buttons of a member where they hold no role, and none for what is only asked of those who call', async () => {
    const { give, panels } = senderOf();
    const approved = { by: 'yating', at: '2021-08-10T09:00:00.000Z' };
    const activation: Activation = { ...requested, approved };
    await give(
      toEmre,
      { kind: 'activation-news', news: 'approved', by: 'yating' },
      { ...record, activation },
    );
    assert.equal(panels[0]?.notice?.text, translators.tr('panel.news.approved', { name: '林雅婷' }));
    assert.deepEqual(verbs(panels[0]), ['activation-withdraw']);
  });

  it('carries the card as message and summary, and is kept up to date as theirs from then on', async () => {
    const { give, sent, panels } = senderOf();
    assert.deepEqual(await give(toYating, asked), {
      kind: 'sent',
      shown: { activityId: 'new-card', address: addressOf('a:yating'), person: 'yating', language: 'zh-TW' },
    });
    assert.deepEqual(sent[0]?.activity, {
      type: 'message',
      summary: panels[0]?.title,
      attachments: [{ contentType: 'panel', content: panels[0] }],
    });
  });

  for (const [endsOn, key, tone] of [
    ['2021-08-09', 'panel.reminder.ended', 'warning'],
    ['2021-08-10', 'panel.news.activated', 'good'],
  ] as const) {
    it(`tells of IDs recorded for a contract with ${endsOn} as its last day that they are there, or that it has ended`, async () => {
      const { give, panels } = senderOf();
      const activation: Activation = { ...activated, contract: { ...contract, endsOn } };
      await give(
        toEmre,
        { kind: 'activation-news', news: 'activated', by: 'yating' },
        { ...record, activation },
      );
      assert.deepEqual(panels[0]?.notice, { tone, text: translators.tr(key) });
    });
  }

  it('names somebody who was forgotten meanwhile as somebody', async () => {
    const { give, panels } = senderOf();
    await give(toYating, { ...asked, by: 'nobody' });
    const name = translators['zh-TW']('panel.someone');
    assert.equal(panels[0]?.notice?.text, translators['zh-TW']('panel.news.requested', { name }));
  });

  it('is not wanted where there is no chat any more', async () => {
    const { give, sent } = senderOf();
    assert.deepEqual(await give({ kind: 'person', id: 'olga' }, asked), { kind: 'unwanted' });
    assert.deepEqual(sent, []);
  });
});

describe('the IDs, asked for where others read along', () => {
  it('come to the person’s own chat in their language, on a card that is not kept up to date', async () => {
    const { give, sent, panels } = senderOf();
    const outcome = await give(toEmre, { kind: 'ids' }, { ...record, activation: activated });
    assert.deepEqual(outcome, { kind: 'sent' });
    assert.equal(sent[0]?.to, 'a:emre');
    assert.equal(panels[0]?.language, 'tr');
    assert.equal(panels[0]?.title, translators.tr('panel.ids'));
    assert.match(JSON.stringify(panels[0]), /0012345678/);
  });

  it('are replaced by where the activation stands, where they are gone meanwhile', async () => {
    const { give, panels } = senderOf();
    assert.deepEqual(await give(toEmre, { kind: 'ids' }), { kind: 'sent' });
    assert.equal(panels[0]?.notice?.text, translators.tr('panel.ids.none-yet'));
  });
});

describe('the IDs, called up in one’s own chat', () => {
  it('are on a card that is not kept up to date', async () => {
    const story = await startStory({
      store: createMemoryStore([{ schema: 2, tenantId: contoso, activation: activated }]),
    });
    try {
      await story.arrives(emreKaya);
      const card = await story.says(emreKaya, 'ids');
      await story.presses(emreKaya, card, 'I linked it: Azure');
      assert.equal((await story.bot.record())?.cards, undefined);
      // The card of the activation is.
      await story.says(emreKaya, 'activate');
      assert.equal((await story.bot.record())?.cards?.length, 1);
    } finally {
      await story.ends();
    }
  });
});

describe('a card shown before', () => {
  it('is changed where it is, brings nothing new, and is not kept a second time', async () => {
    const { give, sent, panels } = senderOf();
    assert.deepEqual(await give(toEmre, refreshOf('a:emre')), { kind: 'sent' });
    assert.deepEqual(
      sent.map(({ to, replaces }) => [to, replaces]),
      [['a:emre', 'card-1']],
    );
    assert.equal(panels[0]?.notice, undefined);
    assert.deepEqual(verbs(panels[0]), ['activation-withdraw']);
  });

  it('can do nothing any more where a newer one follows', async () => {
    const { give, panels } = senderOf();
    await give(toYating, refreshOf('a:yating', true));
    assert.deepEqual(verbs(panels[0]), []);
  });

  it('in a group stays in its language, without the buttons of administrators', async () => {
    const { give, panels } = senderOf();
    await give({ kind: 'conversation', language: 'en' }, refreshOf('19:group'));
    assert.equal(panels[0]?.language, 'en');
    assert.deepEqual(verbs(panels[0]), ['activation-request']);
  });

  it('in the administrators’ channel, or a thread of it, keeps their buttons, but shows no ID', async () => {
    for (const conversation of ['19:administrators', '19:administrators;messageid=17']) {
      const { give, panels } = senderOf();
      const to = { kind: 'conversation', language: 'en' } as const;
      await give(to, refreshOf(conversation));
      await give(to, refreshOf(conversation), { ...record, activation: activated });
      const [first, second] = panels;
      assert.deepEqual(verbs(first), ['activation-approve', 'activation-submit', 'activation-decline']);
      assert.doesNotMatch(JSON.stringify(second), /0012345678|998877|accessId/);
    }
  });
});

describe('a notice to the administrators', () => {
  it('goes to each of them in a chat of their own', async () => {
    const { give, sent } = senderOf();
    assert.deepEqual(await give({ kind: 'administrators' }, asked), { kind: 'split', into: [toYating] });
    assert.deepEqual(sent, []);
  });

  it('goes to their channel where none of them has a chat, in its language and with their buttons', async () => {
    const { give, panels } = senderOf({ isGlobalAdministrator: async () => false });
    const channel: Recipient = { kind: 'administrators-channel' };
    assert.deepEqual(await give({ kind: 'administrators' }, asked), { kind: 'split', into: [channel] });
    assert.deepEqual(await give(channel, asked), {
      kind: 'sent',
      shown: {
        activityId: 'new-card',
        address: record.administratorsChannel,
        language: 'zh-TW',
      },
    });
    assert.deepEqual(verbs(panels[0]), ['activation-approve', 'activation-submit', 'activation-decline']);
  });

  it('waits where the directory cannot tell who they are', async () => {
    const { give } = senderOf({
      isGlobalAdministrator: () => Promise.reject(new DirectoryError('The directory was told to fail.')),
    });
    await assert.rejects(give({ kind: 'administrators' }, asked), DirectoryError);
  });
});

describe('a reminder', () => {
  const in30 = { kind: 'activation-reminder', reminder: 'ends-in-30-days', about: '2021-08-10' } as const;
  const running: TenantRecord = { ...record, activation: activated };

  it('names the last day in the language of its reader', async () => {
    const { give, panels } = senderOf();
    await give(toYating, in30, running);
    const [panel] = panels;
    assert.equal(panel?.notice?.tone, 'warning');
    assert.match(panel?.notice?.text ?? '', /30 天後.*2021 ?年 ?9 ?月 ?9 ?日/);
  });

  it('counts the days from the day it is given, and says once that the contract has ended', async () => {
    const endsOn = (day: string): TenantRecord => ({
      ...record,
      activation: { ...activated, contract: { ...contract, endsOn: day } },
    });
    const { give, panels } = senderOf();
    await give(toEmre, { ...in30, reminder: 'ends-in-7-days', about: '2021-08-04' }, endsOn('2021-08-11'));
    assert.match(panels[0]?.notice?.text ?? '', /yarın, 11 Ağustos 2021/);
    await give(toEmre, { ...in30, reminder: 'ended', about: '2021-08-10' }, endsOn('2021-08-09'));
    assert.equal(panels[1]?.notice?.text, translators.tr('panel.reminder.ended'));
  });

  it('whose reason is gone is given to nobody', async () => {
    const { give, sent } = senderOf();
    const renewing: Activation = {
      stage: 'submitted',
      requesters: ['emre'],
      submitted: { by: 'yating', at: '2021-08-01T09:00:00.000Z' },
      checkOn: '2021-08-04',
      before: contract,
    };
    for (const to of [toYating, { kind: 'administrators' } as const])
      assert.deepEqual(await give(to, in30, { ...record, activation: renewing }), { kind: 'unwanted' });
    assert.deepEqual(await give(toYating, { ...in30, about: '2021-08-08' }, running), { kind: 'unwanted' });
    assert.deepEqual(sent, []);
  });
});

describe('a requester and an administrator of different languages', () => {
  it('each read in their own what the other does', async () => {
    const story = await startStory({}, { ADMINISTRATORS: linYating.aadObjectId });
    try {
      await story.arrives(emreKaya, { locale: 'tr-TR' });
      await story.arrives(linYating, { locale: 'zh-TW' });
      const card = await story.says(emreKaya, 'etkinleştir', { locale: 'tr-TR' });
      await story.presses(emreKaya, card, 'Etkinleştirme talep et');
      const toAdministrator = await story.reached(linYating);
      assert.match(toAdministrator.text, /Emre Kaya 想請您啟用貴公司的技術支援權益/);
      await story.presses(linYating, toAdministrator, translators['zh-TW']('panel.button.approve'));
      const toRequester = await story.reached(emreKaya);
      assert.match(toRequester.text, /林雅婷, etkinleştirme talebinizi onayladı/);
    } finally {
      await story.ends();
    }
  });
});
