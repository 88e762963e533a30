import type { Activity, Entity } from 'botbuilder';
import type { Agent } from '../rules/ticket.ts';
import { escapeText } from './cards/escape.ts';

/** A line in which people are mentioned, so that Teams alerts them; whom the channel does not know is only named. */
export function mentioning(agents: readonly Agent[], line: string): Partial<Activity> {
  const named = agents
    .map(({ account, name = '' }) => ({ account, name: plainName(name) }))
    .filter(({ name }) => name !== '');
  const entities = named.flatMap(({ account, name }): Entity[] =>
    account === undefined ? [] : [{ type: 'mention', text: tagOf(name), mentioned: { id: account, name } }],
  );
  const names = named.map(({ account, name }) => (account === undefined ? escapeText(name) : tagOf(name)));
  const text = [...names, ...(line === '' ? [] : [escapeText(line)])].join(' ');
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}

function tagOf(name: string): string {
  return `<at>${name}</at>`;
}

/** A name cannot close the tag it stands in. */
function plainName(name: string): string {
  return name.replace(/[<>&]/g, '').trim();
}
