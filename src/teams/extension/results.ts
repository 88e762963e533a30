import type { Attachment } from 'botbuilder';
import { plainLine } from '../cards/escape.ts';
import { shortened } from '../panels/ticket-sight.ts';

/** The bodies that answer the invokes of a message extension. */

/** A result as it stands in the list, and the card that is put into the message when it is chosen. */
export interface Result {
  title: string;
  text: string;
  card: Attachment;
}

const longestTitle = 80;
const longestText = 200;

/**
 * Bytes of all results together, in UTF-16 and in UTF-8. For a list nothing is said; a message may have 100 KB, and 28 KB a
 * card in it (learn.microsoft.com, "Format your bot messages" and "Build message extensions using Bot Framework").
 */
const mostBytes = 100_000;

/** As many of the results as an answer takes, the first ones. */
export function resultList(results: readonly Result[]) {
  const attachments = within(results.map(shownInList));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** Whether all of the results go into one answer. */
export function fitsInList(results: readonly Result[]): boolean {
  return resultList(results).composeExtension.attachments.length === results.length;
}

function within<Shown>(all: readonly Shown[]): Shown[] {
  let bytes = 0;
  const tooMany = all.findIndex((each) => {
    const json = JSON.stringify(each);
    bytes += Math.max(json.length * 2, Buffer.byteLength(json));
    return bytes > mostBytes;
  });
  return tooMany < 0 ? [...all] : all.slice(0, tooMany);
}

function shownInList({ title, text, card }: Result) {
  return {
    ...card,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: {
        title: plainLine(shortened(title, longestTitle)),
        text: plainLine(shortened(text, longestText)),
      },
    },
  };
}

/** A line where results would stand. */
export function resultMessage(text: string) {
  return { composeExtension: { type: 'message', text } };
}

/** The dialog, from now on with this card. */
export function dialog(title: string, card: Attachment) {
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'large', card } } };
}
