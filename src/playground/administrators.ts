import { type PlaygroundData, peopleOf } from './data.ts';

const globalAdministrator = '29:global-administrator';

/** Directory object IDs, in lower case, of those who are Global administrators in the Playground's tenant. */
export function globalAdministratorsOf(data: PlaygroundData): readonly string[] {
  return peopleOf(data)
    .filter(({ id }) => id === globalAdministrator)
    .map(({ aadObjectId }) => aadObjectId.toLowerCase());
}
