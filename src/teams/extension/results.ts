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

export function resultList(results: readonly Result[]) {
  const attachments = results.map(({ title, text, card }) => ({
    ...card,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: {
        title: plainLine(shortened(title, longestTitle)),
        text: plainLine(shortened(text, longestText)),
      },
    },
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** A line where results would stand. */
export function resultMessage(text: string) {
  return { composeExtension: { type: 'message', text } };
}

/** The dialog, from now on with this card. */
export function dialog(title: string, card: Attachment) {
  return { task: { type: 'continue', value: { title, width: 'medium', height: 'large', card } } };
}
