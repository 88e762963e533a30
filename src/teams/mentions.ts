import type { Activity, Entity } from 'botbuilder';
import type { Agent } from '../rules/ticket.ts';
import { escapeText } from './cards/escape.ts';

/** A line in which people are mentioned, so that Teams alerts them; whom the channel does not know is only named. */
export function mentioning(agents: readonly Agent[], line: string): Partial<Activity> {
  const known = agents.flatMap(({ account, name }) =>
    account === undefined || name === undefined ? [] : [{ account, name: plainName(name) }],
  );
  const tags = known.map(({ name }) => `<at>${name}</at>`);
  const entities = known.map(
    ({ account, name }, index): Entity => ({
      type: 'mention',
      text: tags[index],
      mentioned: { id: account, name },
    }),
  );
  const text = [...tags, ...(line === '' ? [] : [escapeText(line)])].join(' ');
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}

/** A name cannot close the tag it stands in. */
function plainName(name: string): string {
  return name.replace(/[<>&]/g, '').trim();
}
