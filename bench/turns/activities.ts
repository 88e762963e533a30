import { questions } from './questions.ts';

/** An organisation whose offers the bot was told, and one it knows nothing of: both happen, and cost differently. */
export const knownTenant = '11111111-1111-4111-8111-111111111111';
export const unknownTenant = '22222222-2222-4222-8222-222222222222';

const people = 50;
const bot = { id: '28:33333333-3333-4333-8333-333333333333', name: 'MPN Support' };

export interface Outgoing {
  id: string;
  body: string;
}

/** Makes messages as Teams sends them in personal chats: each has its own ID, and people and questions take turns. */
export function createMessages(serviceUrl: string, now: () => Date): () => Outgoing {
  let made = 0;
  return () => {
    made += 1;
    const id = `${now().getTime()}${String(made).padStart(6, '0')}`;
    return { id, body: JSON.stringify(message(id, made, serviceUrl, now().toISOString())) };
  };
}

/** A person asks one question after another, in one language. */
function questionOf(person: number, turn: number): (typeof questions)[number] {
  const { locale } = questions[person % questions.length] as (typeof questions)[number];
  const own = questions.filter((question) => question.locale === locale);
  return own[turn % own.length] as (typeof questions)[number];
}

function message(id: string, made: number, serviceUrl: string, timestamp: string) {
  const person = made % people;
  const { locale, text } = questionOf(person, Math.floor(made / people));
  const tenantId = person % 2 === 0 ? knownTenant : unknownTenant;
  return {
    type: 'message',
    id,
    timestamp,
    localTimestamp: timestamp,
    localTimezone: 'Asia/Taipei',
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:1person-${person}`,
      name: `Person ${person}`,
      aadObjectId: `aaaaaaaa-aaaa-4aaa-8aaa-${String(person).padStart(12, '0')}`,
    },
    recipient: bot,
    conversation: { conversationType: 'personal', tenantId, id: `a:1conversation-${person}` },
    channelData: { tenant: { id: tenantId } },
    entities: [{ type: 'clientInfo', locale, country: locale.slice(-2), platform: 'Windows' }],
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
    locale,
    textFormat: 'plain',
    text,
  };
}
