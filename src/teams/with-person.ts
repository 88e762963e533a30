import type { Person } from '../benefits/person.ts';
import type { Language } from '../rules/question.ts';
import type { Outcome, Visit } from './conversation.ts';
import { personOf } from './person-of.ts';

/** Speaks the card's language, and does something for the person where the organisation is known. */
export async function withPerson(
  visit: Visit,
  language: Language | undefined,
  work: (person: Person) => Promise<Outcome>,
): Promise<Outcome> {
  const { turn, voice } = visit;
  voice.language = language ?? voice.language;
  const person = personOf(turn, voice.language);
  if (person) return work(person);
  await voice.say('panel.needs-tenant');
  return 'refused';
}

/** What is for one's own chat only is not done where others read along. */
export async function sayPrivate({ voice }: Visit): Promise<Outcome> {
  await voice.say('panel.private-no-chat');
  return 'refused';
}
