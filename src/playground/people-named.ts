import { ConfigError } from '../config.ts';
import { type Person, shortId } from './data.ts';

/**
 * The people meant by these names, everybody once. A name is the given or full name, what comes before the @ of the
 * sign-in name, or the last part of the ID; case, accents and separators do not matter, and a beginning that fits only
 * one person is enough.
 *
 * @throws {ConfigError} naming each name that fits nobody or several people, and who there is
 */
export function peopleNamed(names: readonly string[], people: readonly Person[]): readonly Person[] {
  const problems: string[] = [];
  const found = new Set<Person>();
  for (const name of names) {
    const [person, ...others] = candidates(name, people);
    if (person && others.length === 0) found.add(person);
    else problems.push(problemWith(name, person ? [person, ...others] : [], people));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return [...found];
}

/** Whose name it is, or else whose name begins with it. */
function candidates(name: string, people: readonly Person[]): readonly Person[] {
  const wanted = fold(name);
  const whole = people.filter((person) => namesOf(person).includes(wanted));
  if (whole.length > 0) return whole;
  return people.filter((person) => namesOf(person).some((each) => each.startsWith(wanted)));
}

function namesOf(person: Person): readonly string[] {
  const [beforeAt = ''] = person.userPrincipleName.split('@', 1);
  return [person.givenName, person.name, beforeAt, shortId(person)].map(fold);
}

/** The same for "Şule Işık", "sule isik" and "SULE.ISIK". */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function problemWith(name: string, fitting: readonly Person[], people: readonly Person[]): string {
  if (fitting.length === 0) return `--as "${name}" is nobody in the Playground. Give one of ${list(people)}.`;
  return `--as "${name}" fits several people. Give more of the name of one of ${list(fitting)}.`;
}

const list = (people: readonly Person[]): string =>
  people.map((person) => `${person.name} (${shortId(person)})`).join(', ');
