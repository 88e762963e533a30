import type { Entitlement } from '../../rules/entitlement.ts';
import type { Details } from '../../rules/question.ts';

/**
 * Whether what a yes/no question takes for granted ("Gold is unlimited, right?") is so; undefined where the question
 * claims nothing the rules decide.
 */
export function claimVerdict(
  { yesNo, claimed }: Details,
  found: readonly Entitlement[],
): 'yes' | 'no' | undefined {
  if (!yesNo) return undefined;
  const possible = found.flatMap((entitlement) =>
    entitlement.kind === 'certain'
      ? [entitlement.incidents]
      : [entitlement.cloudCompetency, entitlement.otherCompetency],
  );
  const given = possible.filter((allowance) => allowance !== 'none');
  if (given.length === 0) return 'no';
  if (claimed === undefined) return undefined;
  if (!given.includes(claimed)) return 'no';
  return given.every((allowance) => allowance === claimed) ? 'yes' : undefined;
}
