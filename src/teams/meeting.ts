import type { Activations } from '../benefits/activations.ts';
import type { People } from '../benefits/people.ts';
import type { Log } from '../log.ts';
import type { Visit } from './conversation.ts';
import { personOf } from './person-of.ts';

/**
 * Notes whom the bot has met in their own chat, so that they can be written to later, and brings them what waits. What
 * fails here is logged: the person's own turn has been answered already.
 */
export function createMeeting(parts: {
  people: People;
  activations: Activations;
  wakePerson: (tenantId: string, personId: string) => Promise<void>;
  /** Administrators are configured by sign-in name, so people's have to be known. */
  needsSignInNames: boolean;
  log: Log;
}): (visit: Visit) => Promise<void> {
  const { people, activations, wakePerson, needsSignInNames, log } = parts;
  return async ({ turn, voice, askSignInName }) => {
    const person = turn.scope === 'personal' ? personOf(turn, voice.language) : undefined;
    if (!person) return;
    try {
      const isNew = await people.meet(person);
      if (needsSignInNames) await people.noteSignInName(person, askSignInName);
      if (isNew) await activations.bringTo(person);
      else await wakePerson(person.tenantId, person.id);
    } catch (error) {
      log.error({ err: error }, 'a person could not be noted');
    }
  };
}
