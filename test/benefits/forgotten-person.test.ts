import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutPerson } from '../../src/benefits/forgotten-person.ts';
import type { Activation } from '../../src/rules/activation.ts';
import { checkRecord } from '../../src/store/checked-record.ts';
import { newDelivery } from '../../src/store/new-delivery.ts';
import { type TenantRecord, tenantRecordSchema } from '../../src/store/tenant-record.ts';

const ada = 'aaaaaaaa-0000-4000-8000-00000000000a';
const grace = 'aaaaaaaa-0000-4000-8000-00000000000b';
const at = '2021-08-10T09:00:00.000Z';
const chat = { serviceUrl: 'x', conversationId: 'a:ada', botId: 'b', channelId: 'msteams' };

const activations: Activation[] = [
  { stage: 'none', closed: { how: 'withdrawn', by: ada, at } },
  { stage: 'requested', requesters: [grace, ada], approved: { by: ada, at } },
  { stage: 'submitted', requesters: [ada], submitted: { by: ada, at }, checkOn: '2021-08-13' },
  { stage: 'activated', requesters: [ada, grace], contract: { accessId: '1', contractId: '2' } },
];

function recordWith(activation: Activation): TenantRecord {
  return {
    schema: 2,
    tenantId: '11111111-1111-4111-8111-111111111111',
    activation,
    links: { [ada]: { onPremises: '2021-08-01', azure: '2021-08-02' }, [grace]: { azure: '2021-08-02' } },
    people: {
      [ada]: { name: 'Ada', language: 'en', chat, signInName: 'ada@contoso.com' },
      [grace]: { name: 'Grace', language: 'en' },
    },
    partnerAdministrators: { [ada]: { by: grace, at }, [grace]: { by: ada, at } },
    informed: [ada, grace],
    cards: [{ activityId: '1', address: chat, person: ada }],
    helpdesks: [
      {
        id: 'desk',
        address: chat,
        teamId: '19:team',
        language: 'en',
        registered: { by: ada, at },
        onDuty: [{ id: ada, name: 'Ada' }, { id: grace }],
      },
    ],
    outbox: [
      newDelivery('1', { kind: 'person', id: ada }, { kind: 'ids' }, at),
      newDelivery(
        '2',
        { kind: 'person', id: grace },
        { kind: 'activation-news', news: 'requested', by: ada },
        at,
      ),
    ],
    history: [
      { at, by: ada, name: 'Ada', what: 'activation-request' },
      { at, by: grace, name: 'Grace', what: 'partner-administrator-granted', whom: ada },
      { at, by: grace, name: 'Grace', what: 'activation-approve' },
    ],
  };
}

describe('a record without a person', () => {
  for (const activation of activations)
    it(`names them nowhere, and can be read again: ${activation.stage}`, () => {
      const { record } = withoutPerson(recordWith(activation), [ada]);
      assert.doesNotMatch(JSON.stringify(record), new RegExp(`${ada}|Ada|ada@`));
      checkRecord(tenantRecordSchema, record, 'the record');
    });

  it('says what was deleted', () => {
    const { deleted } = withoutPerson(recordWith(activations[0] as Activation), [ada]);
    assert.deepEqual(deleted, { contact: true, links: 2, role: true, historyLines: 2 });
  });

  it('keeps everything of everybody else', () => {
    const { record } = withoutPerson(recordWith(activations[3] as Activation), [ada]);
    assert.deepEqual(record.people, { [grace]: { name: 'Grace', language: 'en' } });
    assert.deepEqual(record.activation, {
      stage: 'activated',
      requesters: [grace],
      contract: { accessId: '1', contractId: '2' },
    });
    assert.equal(record.history?.length, 3);
    assert.deepEqual(
      record.outbox?.map(({ id }) => id),
      ['2'],
    );
  });

  it('says that nothing was kept of somebody who is not in it', () => {
    const { deleted } = withoutPerson({ schema: 2, tenantId: 'x' }, [ada]);
    assert.deepEqual(deleted, { contact: false, links: 0, role: false, historyLines: 0 });
  });
});
