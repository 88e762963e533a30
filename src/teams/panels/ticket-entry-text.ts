import type { SentenceKey, Translate } from '../../locales/translate.ts';
import type { TicketEntry } from '../../store/ticket-record.ts';
import { shortened } from './ticket-sight.ts';

/** What an entry says was done, by whom, in one line. @param most characters of what was written */
export function entryText(entry: TicketEntry, say: Translate, most = Number.POSITIVE_INFINITY): string {
  const { by, whom, other = '', fact, text } = entry;
  const name = by.name ?? say('panel.someone');
  const line = say(sentenceOf(entry), {
    name,
    other,
    whom: whom?.name ?? say('panel.someone'),
    fact: fact ?? '',
  });
  return text === undefined || text === ''
    ? line
    : `${line} ${say('ticket.quoted', { text: shortened(text, most) })}`;
}

/**
 * What an entry says was said, as in a conversation: what was done with the ticket is no matter of whoever asked.
 *
 * @param reader who reads it; what they wrote themselves is theirs
 * @param most characters of what was written
 */
export function saidText(
  { by, text = '' }: TicketEntry,
  say: Translate,
  reader: string | undefined,
  most = Number.POSITIVE_INFINITY,
): string {
  const words = shortened(text, most);
  return by.role === 'requester' && by.id !== undefined && by.id === reader
    ? say('ticket.own.you-said', { text: words })
    : say('ticket.own.they-said', { name: by.name ?? say('panel.someone'), text: words });
}

function sentenceOf({ what, fact }: TicketEntry): SentenceKey {
  return what === 'resolve' && fact !== undefined ? 'ticket.did.resolve-fact' : `ticket.did.${what}`;
}
