import type { FactId } from './facts.ts';

/** Where a version stands in its product's line: the current one (N), the one before it (N-1), or older. */
export type VersionPosition = 'current' | 'previous' | 'older';

/** Whether the benefit covers an on-premises version (F-ENT-6). */
export type VersionVerdict = { facts: readonly FactId[] } & (
  | { covered: true }
  | { covered: false; because: 'older-than-previous' | 'previous-out-of-mainstream' }
  | { covered: 'depends'; on: 'mainstream-support' }
);

/**
 * Decides on a version (F-ENT-6).
 *
 * @param inMainstreamSupport absent where nobody said; only counts for the previous version
 */
export function versionVerdict(position: VersionPosition, inMainstreamSupport?: boolean): VersionVerdict {
  const facts: readonly FactId[] = ['F-ENT-6'];
  if (position === 'current') return { facts, covered: true };
  if (position === 'older') return { facts, covered: false, because: 'older-than-previous' };
  if (inMainstreamSupport === undefined) return { facts, covered: 'depends', on: 'mainstream-support' };
  return inMainstreamSupport
    ? { facts, covered: true }
    : { facts, covered: false, because: 'previous-out-of-mainstream' };
}
