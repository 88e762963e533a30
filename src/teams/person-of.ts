import type { Person } from '../benefits/person.ts';
import type { Language } from '../rules/question.ts';
import type { Turn } from './turn.ts';

/** Who acts in a turn; nobody where the channel does not tell which organisation they belong to. */
export function personOf(turn: Turn, language: Language): Person | undefined {
  const { tenantId, user, scope, address } = turn;
  if (!tenantId) return undefined;
  const id = user.directoryId ?? user.id;
  return {
    tenantId,
    id,
    ...(id === user.id ? {} : { account: user.id }),
    directoryId: user.directoryId,
    name: user.name,
    language,
    chat: scope === 'personal' ? address : undefined,
  };
}
