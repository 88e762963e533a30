import type { ConversationAddress, Delivery, Notice, TenantRecord } from '../../src/store/tenant-record.ts';

export const contoso = '11111111-1111-4111-8111-111111111111';

export function address(conversationId: string): ConversationAddress {
  return {
    serviceUrl: 'https://channel.example/',
    conversationId,
    botId: '28:the-bot',
    channelId: 'msteams',
  };
}

const news: Notice = { kind: 'activation-news', news: 'approved', by: 'grace' };

/** A delivery to a person; it has been due for long. */
export function delivery(id: string, to: string, changed: Partial<Delivery> = {}): Delivery {
  return {
    id,
    to: { kind: 'person', id: to },
    notice: news,
    notBefore: '2021-08-01T00:00:00.000Z',
    attempts: 0,
    ...changed,
  };
}

export function toChannel(id: string, changed: Partial<Delivery> = {}): Delivery {
  return delivery(id, '', { to: { kind: 'administrators-channel' }, ...changed });
}

/** A card in this conversation is to show how things are. */
export function refresh(id: string, activityId: string, conversationId: string): Delivery {
  return toChannel(id, { notice: { kind: 'refresh', activityId, address: address(conversationId) } });
}

/** A tenant whose people Ada and Grace have a chat with the bot, and whose administrators a channel; Zoe has none. */
export function record(outbox: Delivery[], changed: Partial<TenantRecord> = {}): TenantRecord {
  const people = {
    ada: { language: 'en' as const, name: 'Ada', chat: address('a:ada') },
    grace: { language: 'tr' as const, chat: address('a:grace') },
    zoe: { language: 'en' as const },
  };
  return {
    schema: 2,
    tenantId: contoso,
    people,
    administratorsChannel: address('19:administrators'),
    outbox,
    ...changed,
  };
}
