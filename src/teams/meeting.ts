import type { Activations } from '../benefits/activations.ts';
import type { People } from '../benefits/people.ts';
import type { Log } from '../log.ts';
import type { Visit } from './conversation.ts';
import { personOf } from './person-of.ts';

/**
 * Notes whom the bot has met in their own chat, so that they can be written to later, and brings them what waits. What
 * fails here is logged: the person has been answered already.
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

  async function orLogged(work: Promise<void>): Promise<void> {
    await work.catch((error) =>
      log.error({ err: error }, 'a person could not be noted, or brought what waits'),
    );
  }

  return async ({ turn, voice, askMember }) => {
    const person = turn.scope === 'personal' ? personOf(turn, voice.language) : undefined;
    if (!person) return;
    await orLogged(people.meet(person));
    await orLogged(people.complete(person, { needsSignInName: needsSignInNames }, askMember));
    await orLogged(activations.bringTo(person));
    await wakePerson(person.tenantId, person.id);
  };
}
