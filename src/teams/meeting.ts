import type { Activations } from '../benefits/activations.ts';
import type { People } from '../benefits/people.ts';
import type { Person } from '../benefits/person.ts';
import type { Log } from '../log.ts';
import type { Visit } from './conversation.ts';
import { personOf } from './person-of.ts';

export interface Meeting {
  /** Where roles are given by sign-in name, a person's is known before anything is done for them. */
  before(visit: Visit): Promise<void>;
  /** Notes whom the bot has met in their own chat, so that they can be written to later, and brings them what waits. */
  after(visit: Visit): Promise<void>;
}

/** What fails here is logged: it is no reason for the person's own turn to fail. */
export function createMeeting(parts: {
  people: People;
  activations: Activations;
  mayActivate: (person: Person) => Promise<boolean>;
  wakePerson: (person: Person) => Promise<void>;
  /** Administrators are configured by sign-in name, so people's have to be known. */
  needsSignInNames: boolean;
  log: Log;
}): Meeting {
  const { people, activations, mayActivate, wakePerson, needsSignInNames, log } = parts;

  async function orLogged(work: Promise<void>): Promise<void> {
    await work.catch((error) =>
      log.error({ err: error }, 'a person could not be noted, or brought what waits'),
    );
  }

  async function noted(person: Person, askMember: Visit['askMember']): Promise<void> {
    await orLogged(people.meet(person));
    await orLogged(people.complete(person, { needsSignInName: needsSignInNames }, askMember));
  }

  return {
    async before({ turn, voice, askMember }) {
      const person = personOf(turn, voice.language);
      if (person && needsSignInNames) await noted(person, askMember);
    },
    async after({ turn, voice, askMember, isForgotten }) {
      if (isForgotten) return;
      const person = turn.scope === 'personal' ? personOf(turn, voice.language) : undefined;
      if (!person) return;
      await noted(person, askMember);
      await orLogged(people.noteRole(person, () => mayActivate(person)));
      await orLogged(activations.bringTo(person));
      await wakePerson(person);
    },
  };
}
