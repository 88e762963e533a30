import { type PlaygroundData, peopleOf } from './data.ts';

const globalAdministrator = '29:global-administrator';
const helpdeskAgent = '29:helpdesk-agent';

/** Directory object IDs, in lower case, of those who are Global administrators in the Playground's tenant. */
export function globalAdministratorsOf(data: PlaygroundData): readonly string[] {
  return idsOf(data, globalAdministrator);
}

/** Those who own the Playground's team, and so may make its channels a helpdesk. */
export function teamOwnersOf(data: PlaygroundData): readonly string[] {
  return idsOf(data, helpdeskAgent);
}

function idsOf(data: PlaygroundData, account: string): readonly string[] {
  return peopleOf(data)
    .filter(({ id }) => id === account)
    .map(({ aadObjectId }) => aadObjectId.toLowerCase());
}
