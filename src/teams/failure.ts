import type { Activity, TurnContext } from 'botbuilder';
import { languageOfLocale } from '../locales/language-of-locale.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Language } from '../rules/question.ts';
import { messageResponse } from './invoke-response.ts';
import { keptVoice } from './voice.ts';

/** Logs why a turn failed, and gives the kind sentence that tells the person, with the same reference number. */
export type NoteFailure = (
  activity: Partial<Activity>,
  error: unknown,
  language: Language,
) => { reference: string; text: string };

export function createFailureNote(parts: {
  log: Log;
  newReference: () => string;
  translators: Record<Language, Translate>;
}): NoteFailure {
  const { log, newReference, translators } = parts;
  return ({ type, channelId }, error, language) => {
    const reference = newReference();
    log.error({ reference, err: error, activity: type, channel: channelId }, 'a turn failed');
    const text = translators[language](isNotSaved(error) ? 'panel.not-saved' : 'door.failed', { reference });
    return { reference, text };
  };
}

/**
 * What happens when a turn fails: the log gets the cause and a reference number, the person a kind sentence with the same
 * number. Never throws.
 */
export function createFailureHandler(parts: {
  log: Log;
  newReference: () => string;
  translators: Record<Language, Translate>;
}): (context: TurnContext, error: unknown) => Promise<void> {
  const { log } = parts;
  const note = createFailureNote(parts);
  return async (context, error) => {
    const { type, locale } = context.activity;
    const language = keptVoice(context)?.language ?? languageOfLocale(locale);
    const { reference, text } = note(context.activity, error, language);
    try {
      if (type === 'invoke') await context.sendActivity(messageResponse(text));
      await context.sendActivity({ type: 'message', text, textFormat: 'plain' });
    } catch (second) {
      log.error({ reference, err: second }, 'the person could not be told that the turn failed');
    }
  };
}

/** The store could not write: the disk is full, or may not be written to. */
function isNotSaved(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && ['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EACCES', 'EPERM'].includes(code);
}
