import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'mocha';
import { createHelpdesks, type Helpdesks } from '../../src/helpdesk/helpdesks.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { channel, contoso, countedIds, helpdeskOf, operator, tenantWith } from '../support/ticket-records.ts';
import { dayMs, oliver, selin } from './ticket-rig.ts';

const grace = { tenantId: operator, id: 'grace', name: 'Grace' };
const place = { address: channel, teamId: '19:team', name: 'Helpdesk', language: 'en' } as const;
const elsewhere = { ...place, address: { ...channel, conversationId: '19:other@thread.tacv2' } };
const at = '2021-08-02T08:00:00.000Z';

describe('the helpdesks of an organisation', () => {
  let store: Store;
  let helpdesks: Helpdesks;
  let woken: string[];
  let now: Date;
  function over(...records: Parameters<typeof createMemoryStore>[0] & object): void {
    [store, woken, now] = [createMemoryStore(records), [], new Date(at)];
    helpdesks = createHelpdesks({
      tenants: store,
      operatorTenant: operator,
      now: () => now,
      newId: countedIds(),
      nextDigest: (after) => new Date(after.getTime() + dayMs),
      wake: (tenantId) => woken.push(tenantId),
    });
  }
  beforeEach(() => over());
  const kept = async () => (await store.read(operator)) ?? assert.fail('nothing is kept');
  const history = async () =>
    (await kept()).history?.map(({ what, by, name }) => `${what} by ${by} (${name})`);
  const digests = async () =>
    (await kept()).outbox
      ?.filter(({ notice }) => notice.kind === 'helpdesk-digest')
      .map(({ to, notBefore }) => [to, notBefore]);

  describe('get another one', () => {
    it('where a channel is registered: noted, with its digest planned, and the outbox woken', async () => {
      const { tenantId, helpdesk } = await helpdesks.register(grace, place, {});
      const { name } = place;
      const registered = { by: 'grace', at };
      assert.deepEqual([tenantId, helpdesk], [operator, helpdeskOf('id-1', { name, registered })]);
      assert.deepEqual((await kept()).helpdesks, [helpdesk]);
      assert.deepEqual(await history(), ['helpdesk-registered by grace (Grace)']);
      assert.deepEqual(await digests(), [[{ kind: 'helpdesk', id: 'id-1' }, '2021-08-03T08:00:00.000Z']]);
      assert.deepEqual(woken, [operator]);
    });

    it('for the channel itself, where it is registered from a thread in it', async () => {
      const thread = { ...channel, conversationId: `${channel.conversationId};messageid=17` };
      const { helpdesk } = await helpdesks.register(grace, { ...place, address: thread }, {});
      assert.deepEqual(helpdesk.address, channel);
    });

    it('beside those in other channels', async () => {
      await helpdesks.register(grace, place, { languages: ['tr'], tenants: [contoso] });
      await helpdesks.register(grace, elsewhere, {});
      const { helpdesks: all = [] } = await kept();
      assert.deepEqual(
        all.map(({ address, languages, tenants }) => [address.conversationId, languages, tenants]),
        [
          [channel.conversationId, ['tr'], [contoso]],
          [elsewhere.address.conversationId, undefined, undefined],
        ],
      );
      assert.equal((await digests())?.length, 2);
    });
  });

  describe('registered again', () => {
    beforeEach(async () => {
      const located = await helpdesks.register(grace, place, { languages: ['tr'], tenants: [contoso] });
      await helpdesks.setDuty(located, selin, true);
      now = new Date('2021-08-02T20:00:00.000Z');
    });

    it('serve whom they are said to serve now, and stay what they are', async () => {
      const hans = { tenantId: operator, id: 'hans', name: 'Hans' };
      const { helpdesk } = await helpdesks.register(
        hans,
        { ...place, language: 'tr' },
        { languages: ['en'] },
      );
      const { registered, onDuty, id } = helpdesk;
      assert.deepEqual([registered, onDuty, id], [{ by: 'grace', at }, [selin], 'id-1']);
      assert.deepEqual([helpdesk.languages, helpdesk.tenants, helpdesk.language], [['en'], undefined, 'tr']);
      assert.deepEqual((await kept()).helpdesks, [helpdesk]);
      assert.deepEqual((await history())?.toSorted(), [
        'helpdesk-changed by hans (Hans)',
        'helpdesk-registered by grace (Grace)',
      ]);
    });

    it('have one digest planned, at the time it was planned for', async () => {
      await helpdesks.register(grace, place, {});
      assert.deepEqual(await digests(), [[{ kind: 'helpdesk', id: 'id-1' }, '2021-08-03T08:00:00.000Z']]);
    });

    it('count as reached', async () => {
      await helpdesks.markUnreachable({ tenantId: operator, id: 'id-1' }, 'no-answer');
      const { helpdesk } = await helpdesks.register(grace, place, {});
      assert.equal(helpdesk.unreachable, undefined);
    });
  });

  describe('are found', () => {
    beforeEach(() => over(tenantWith(operator, helpdeskOf('desk'))));

    it('by the tenant and the ID together', async () => {
      assert.equal((await helpdesks.find({ tenantId: operator, id: 'desk' }))?.helpdesk.id, 'desk');
      assert.equal(await helpdesks.find({ tenantId: contoso, id: 'desk' }), undefined);
      assert.equal(await helpdesks.find({ tenantId: operator, id: 'other' }), undefined);
    });

    it('by their channel and by every thread in it, in their own tenant only', async () => {
      const { conversationId } = channel;
      for (const id of [conversationId, `${conversationId};messageid=17`])
        assert.equal((await helpdesks.inChannel(operator, id))?.helpdesk.id, 'desk');
      assert.equal(await helpdesks.inChannel(operator, `${conversationId}x`), undefined);
      assert.equal(await helpdesks.inChannel(contoso, conversationId), undefined);
    });

    it('in charge of another organisation’s question where they are the operator’s', async () => {
      const found = await helpdesks.inChargeOf({ tenantId: contoso, language: 'en' });
      assert.deepEqual([found?.tenantId, found?.helpdesk.id], [operator, 'desk']);
    });
  });

  describe('are removed', () => {
    beforeEach(() => over(tenantWith(operator, helpdeskOf('desk'), helpdeskOf('other', elsewhere))));

    it('from a thread in the channel as well, with a line in the history', async () => {
      assert.equal(await helpdesks.remove(grace, `${channel.conversationId};messageid=17`), true);
      assert.deepEqual((await kept()).helpdesks, [helpdeskOf('other', elsewhere)]);
      assert.deepEqual(await history(), ['helpdesk-removed by grace (Grace)']);
    });

    it('and keep their ID where the channel is registered once more, with nobody on duty', async () => {
      const located = { tenantId: operator, helpdesk: helpdeskOf('desk') };
      await helpdesks.setDuty(located, selin, true);
      for (const _ of [1, 2]) {
        await helpdesks.remove(grace, channel.conversationId);
        assert.equal(await helpdesks.find({ tenantId: operator, id: 'desk' }), undefined);
        const thread = { ...channel, conversationId: `${channel.conversationId};messageid=17` };
        const { helpdesk } = await helpdesks.register(grace, { ...place, address: thread }, {});
        assert.deepEqual([helpdesk.id, helpdesk.onDuty], ['desk', []]);
      }
      assert.equal((await kept()).formerHelpdesks?.length, 1);
      assert.deepEqual(await digests(), [[{ kind: 'helpdesk', id: 'desk' }, '2021-08-03T08:00:00.000Z']]);
    });

    it('and another channel is another helpdesk', async () => {
      await helpdesks.remove(grace, channel.conversationId);
      const third = { ...channel, conversationId: '19:third@thread.tacv2' };
      const { helpdesk } = await helpdesks.register(grace, { ...place, address: third }, {});
      assert.notEqual(helpdesk.id, 'desk');
    });

    it('once, and nothing changes where the channel is none', async () => {
      await helpdesks.remove(grace, channel.conversationId);
      const before = await kept();
      assert.equal(await helpdesks.remove(grace, channel.conversationId), false);
      assert.equal(await kept(), before);
      assert.equal(await helpdesks.remove({ ...grace, tenantId: contoso }, channel.conversationId), false);
    });
  });

  describe('have people on duty', () => {
    const located = { tenantId: operator, helpdesk: helpdeskOf('desk') };
    beforeEach(() => over(tenantWith(operator, helpdeskOf('desk'), helpdeskOf('other', elsewhere))));
    const onDuty = async () => (await helpdesks.find({ tenantId: operator, id: 'desk' }))?.helpdesk.onDuty;

    it('each once, as they are called now', async () => {
      await helpdesks.setDuty(located, { ...selin, name: 'Selin D.' }, true);
      await helpdesks.setDuty(located, oliver, true);
      const after = await helpdesks.setDuty(located, selin, true);
      assert.deepEqual(after?.helpdesk.onDuty, [oliver, selin]);
      assert.deepEqual((await kept()).helpdesks?.[1]?.onDuty, []);
    });

    it('until they say so', async () => {
      await helpdesks.setDuty(located, selin, true);
      await helpdesks.setDuty(located, oliver, false);
      assert.deepEqual(await onDuty(), [selin]);
      await helpdesks.setDuty(located, selin, false);
      assert.deepEqual(await onDuty(), []);
    });

    it('at once without losing one of them', async () => {
      await Promise.all([selin, oliver].map((agent) => helpdesks.setDuty(located, agent, true)));
      assert.deepEqual(await onDuty(), [selin, oliver]);
    });

    it('no more where the helpdesk was removed meanwhile', async () => {
      const gone = { tenantId: operator, helpdesk: helpdeskOf('gone') };
      const before = await kept();
      assert.equal(await helpdesks.setDuty(gone, selin, true), undefined);
      assert.equal(await kept(), before);
    });
  });

  describe('that cannot be reached', () => {
    const desk = { tenantId: operator, id: 'desk' };
    beforeEach(() => over(tenantWith(operator, helpdeskOf('desk'))));
    const told = async () =>
      (await kept()).outbox?.map(({ to, notice, notBefore }) => [to.kind, notice, notBefore]);

    it('are noted, and administrators are told, once', async () => {
      await helpdesks.markUnreachable(desk, 'no-answer');
      now = new Date('2021-08-03T08:00:00.000Z');
      await helpdesks.markUnreachable(desk, 'BotNotInConversationRoster');
      const notice = { kind: 'helpdesk-unreachable', helpdesk: 'desk', reason: 'no-answer' };
      assert.deepEqual(await told(), [['administrators', notice, at]]);
      assert.deepEqual((await kept()).helpdesks?.[0]?.unreachable, { since: at, reason: 'no-answer' });
      assert.ok(woken.includes(operator));
    });

    it('are told of again where they were mended meanwhile', async () => {
      await helpdesks.markUnreachable(desk, 'no-answer');
      await helpdesks.register(grace, place, {});
      await helpdesks.markUnreachable(desk, 'no-answer');
      assert.equal((await told())?.filter(([to]) => to === 'administrators').length, 2);
    });

    it('are told of to nobody where they were removed', async () => {
      const before = await kept();
      await helpdesks.markUnreachable({ tenantId: operator, id: 'gone' }, 'HelpdeskRemoved');
      assert.equal(await kept(), before);
    });
  });
});
