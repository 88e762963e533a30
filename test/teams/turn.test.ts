import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { describe, it } from 'mocha';
import { readTurn } from '../../src/teams/turn.ts';
import {
  type AnyActivity,
  ada,
  bot,
  channelMessage,
  contoso,
  execute,
  groupMessage,
  installed,
  membersAdded,
  message,
  submit,
} from '../support/activity.ts';

const read = (activity: AnyActivity) => readTurn(activity as Partial<Activity>);

describe('readTurn', () => {
  it('reads who asks, from which organisation, and where', () => {
    const turn = read(message());
    assert.equal(turn?.tenantId, contoso);
    assert.deepEqual(turn?.user, { id: ada.id, directoryId: ada.aadObjectId, name: 'Ada' });
    assert.deepEqual(turn?.address, {
      serviceUrl: 'http://127.0.0.1:1/',
      channelId: 'msteams',
      conversationId: 'a:personal',
      botId: bot.id,
    });
    assert.equal(turn?.scope, 'personal');
    assert.equal(read(groupMessage())?.scope, 'group');
    assert.equal(read(channelMessage())?.scope, 'channel');
  });

  it('takes the tenant of the channel data before that of the conversation, in lower case', () => {
    const conversation = { id: 'a:1', tenantId: contoso };
    assert.equal(read(message({ channelData: undefined, conversation }))?.tenantId, contoso);
    const other = 'ABCDEF00-0000-4000-8000-000000000000';
    assert.equal(
      read(message({ channelData: { tenant: { id: other } }, conversation }))?.tenantId,
      other.toLowerCase(),
    );
  });

  it('has no tenant where none is told, or it is not an ID', () => {
    const conversation = { id: 'a:1' };
    for (const tenant of [undefined, {}, { id: 7 }, { id: '' }, { id: '../up' }, { id: 'con' }])
      assert.equal(read(message({ channelData: { tenant }, conversation }))?.tenantId, undefined);
  });

  it('takes the client for speaking English where it says nothing the bot knows', () => {
    const languages = ['tr', 'zh-Hant-TW', 'zh_CN', 'de-DE', undefined].map(
      (locale) => read(message({ locale }))?.language,
    );
    assert.deepEqual(languages, ['tr', 'zh-TW', 'zh-TW', 'en', 'en']);
  });

  it('reads a press, however it was sent', () => {
    const data = { verb: 'ask', text: 'x' };
    const replyToId = 'the-card';
    const press = { kind: 'press', verb: 'ask', data, card: replyToId };
    assert.deepEqual(read(execute('ask', data, { replyToId }))?.input, { ...press, way: 'execute' });
    assert.deepEqual(read(submit(data, { replyToId }))?.input, { ...press, way: 'submit' });
    assert.equal(read(message({ value: data }))?.input.kind, 'text');
  });

  it('passes over a card that somebody puts into a message, but not what they write beside it', () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
    const text = '<span class="inline-compose-card" itemid="0">\u200b</span>';
    assert.equal(read(message({ text, attachments: [card] })), undefined);
    assert.equal(read(message({ text: `${text} and this?`, attachments: [card] }))?.input.kind, 'text');
  });

  it('does not take the HTML that Teams repeats a text in for an attachment', () => {
    const html = { contentType: 'text/html', content: '<p>hi</p>' };
    const file = { contentType: 'application/vnd.microsoft.teams.file.download.info' };
    assert.deepEqual(read(message({ text: 'hi', attachments: [html] }))?.input, {
      kind: 'text',
      text: 'hi',
      hasAttachment: false,
    });
    assert.deepEqual(read(message({ text: '', attachments: [html, file] }))?.input, {
      kind: 'text',
      text: '',
      hasAttachment: true,
    });
  });

  it('reads an installation from either activity, and none from an upgrade', () => {
    assert.equal(read(installed())?.input.kind, 'installed');
    assert.equal(read(membersAdded([ada, bot]))?.input.kind, 'installed');
    assert.equal(read(membersAdded([ada])), undefined);
    for (const action of ['remove', 'add-upgrade', undefined])
      assert.equal(read(installed({ action })), undefined);
  });

  it('is nothing where nobody waits for an answer', () => {
    for (const type of ['typing', 'messageReaction', 'event', 'endOfConversation'])
      assert.equal(read(message({ type })), undefined);
  });
});
