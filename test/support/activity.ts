export const contoso = '11111111-1111-4111-8111-111111111111';
export const fabrikam = '22222222-2222-4222-8222-222222222222';
export const bot = { id: '28:the-bot', name: 'MPN Support' };
export const ada = { id: '29:ada', name: 'Ada', aadObjectId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' };

/** An activity as it comes over the wire: nothing about it is sure. */
export type AnyActivity = Record<string, unknown>;

let sent = 0;

/** A message as Teams sends it in a personal chat. */
export function message(overrides: AnyActivity = {}): AnyActivity {
  sent += 1;
  return {
    type: 'message',
    id: `${Date.now()}${sent}`,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    from: ada,
    recipient: bot,
    conversation: {
      id: 'a:personal',
      conversationType: 'personal',
      tenantId: contoso,
    },
    channelData: { tenant: { id: contoso } },
    locale: 'en-US',
    textFormat: 'plain',
    text: 'How many incidents with Gold?',
    ...overrides,
  };
}

export function groupMessage(overrides: AnyActivity = {}): AnyActivity {
  return message({
    conversation: {
      id: '19:group@thread.v2',
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: contoso,
    },
    ...mentioning('How many incidents with Gold?'),
    ...overrides,
  });
}

export function channelMessage(overrides: AnyActivity = {}): AnyActivity {
  return message({
    conversation: {
      id: '19:channel@thread.tacv2;messageid=1700000000000',
      conversationType: 'channel',
      isGroup: true,
      tenantId: contoso,
    },
    channelData: {
      tenant: { id: contoso },
      team: { id: '19:team' },
      channel: { id: '19:channel@thread.tacv2' },
    },
    ...mentioning('How many incidents with Gold?'),
    ...overrides,
  });
}

/** Text and entities of a message that mentions the bot. */
export function mentioning(rest: string): AnyActivity {
  const tag = `<at>${bot.name}</at>`;
  return { text: `${tag} ${rest}`, entities: [{ type: 'mention', mentioned: bot, text: tag }] };
}

/** A press on `Action.Execute`. */
export function execute(verb: string, data: unknown, overrides: AnyActivity = {}): AnyActivity {
  return message({
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    ...overrides,
  });
}

/** A press on `Action.Submit`, which comes as a message without a text. */
export function submit(data: unknown, overrides: AnyActivity = {}): AnyActivity {
  return message({ text: undefined, value: data, ...overrides });
}

export function installed(overrides: AnyActivity = {}): AnyActivity {
  return message({ type: 'installationUpdate', action: 'add', text: undefined, ...overrides });
}

export function membersAdded(members: { id: string }[] = [bot], overrides: AnyActivity = {}): AnyActivity {
  return message({
    type: 'conversationUpdate',
    membersAdded: members,
    text: undefined,
    ...overrides,
  });
}
