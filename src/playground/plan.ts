import { type Config, ConfigError } from '../config.ts';
import { actingAs } from './acting-as.ts';
import { globalAdministratorsOf, teamOwnersOf } from './administrators.ts';
import { type Person, type PlaygroundData, peopleOf } from './data.ts';
import { peopleNamed } from './people-named.ts';

/** What is to be started beside the bot. */
export type Plan =
  | {
      kind: 'none';
      /** Why, where somebody who looks for a Playground has to be told. */
      because?: string | undefined;
    }
  | {
      kind: 'playgrounds';
      playgrounds: readonly PlannedPlayground[];
      /** Global administrators of the Playground's tenant: directory object IDs. */
      administrators: readonly string[];
      /** Owners of its team: directory object IDs. */
      teamOwners: readonly string[];
    };

/** One Playground, in which one person writes. */
export interface PlannedPlayground {
  person: Person;
  /** TCP port; 0 takes a free one. */
  port: number;
  data: PlaygroundData;
}

type PlaygroundConfig = Pick<Config, 'production' | 'playground' | 'playgroundPort' | 'identity'>;

/**
 * Decides which Playgrounds are started: one for each person named, or else for the current user of the data.
 *
 * @param names as given with `--as`
 * @param readData its errors become the reason why there is none
 * @throws {ConfigError} for a name that does not mean one person, or a port above the range
 */
export async function planPlaygrounds(
  config: PlaygroundConfig,
  names: readonly string[],
  readData: () => Promise<PlaygroundData>,
): Promise<Plan> {
  if (!config.playground || config.identity.kind === 'registered')
    return { kind: 'none', because: whyNot(config, names) };
  let data: PlaygroundData;
  try {
    data = await readData();
  } catch (error) {
    return { kind: 'none', because: (error as Error).message };
  }
  const people = peopleOf(data);
  const acting = names.length > 0 ? peopleNamed(names, people) : [data.currentUser];
  return {
    kind: 'playgrounds',
    playgrounds: acting.map((person) => ({
      person,
      port: portOf(person, people, config.playgroundPort),
      data: actingAs(data, person),
    })),
    administrators: globalAdministratorsOf(data),
    teamOwners: teamOwnersOf(data),
  };
}

/** Who administers the bot: as configured, or else, as no directory is asked without an app ID, in the Playground. */
export function administratorsWith(plan: Plan, configured: readonly string[]): readonly string[] {
  return configured.length === 0 && plan.kind === 'playgrounds' ? plan.administrators : configured;
}

/** Who may make a channel a helpdesk besides administrators, likewise. */
export function helpdeskOwnersWith(plan: Plan, configured: readonly string[]): readonly string[] {
  return configured.length === 0 && plan.kind === 'playgrounds' ? plan.teamOwners : configured;
}

function whyNot({ production, playground }: PlaygroundConfig, names: readonly string[]): string | undefined {
  // Its requests carry no token, so the bot would refuse every one.
  if (playground) return 'MicrosoftAppId is set and the bot believes nobody but Teams';
  if (names.length === 0) return undefined;
  return production
    ? 'NODE_ENV is production. Leave it out to try the bot with --as on this machine'
    : 'PLAYGROUND is off. Leave it out to try the bot with --as';
}

/** The same person is always at the same address, which the bot remembers to write to them. */
function portOf(person: Person, people: readonly Person[], first: number): number {
  if (first === 0) return 0;
  const port = first + people.indexOf(person);
  if (port <= 65_535) return port;
  throw new ConfigError([
    `PLAYGROUND_PORT is ${first}, which leaves no port for ${person.name}. Set PLAYGROUND_PORT to ${65_535 - people.length + 1} or below.`,
  ]);
}
