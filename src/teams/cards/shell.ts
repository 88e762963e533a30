import type { Reply } from '../../answers/answer.ts';
import { toText } from '../../answers/text.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import { escapeText } from './escape.ts';
import type { Json, Templates } from './templates.ts';

/** What a card is made with. */
export interface Tools {
  templates: Templates;
  translate: Translate;
}

/** What every card tells its client besides what it shows. */
export function cardShell(reply: Reply, translate: Translate): Json {
  return shellOf(reply.language, reply.summary, toText(reply, translate));
}

/** The same from its parts: the line that is spoken, and the plain text of all the card says. */
export function shellOf(language: Language, summary: string, text: string): Json {
  return {
    // Clients take two or three letters here and drop the card's language where there is more.
    language: language.replace(/-.*/, ''),
    speak: forSpeech(summary),
    // A client that cannot draw the card shows this text, and reads it as markdown.
    fallbackText: escapeText(text),
  };
}

/** `speak` is read as SSML, which is XML. */
function forSpeech(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
