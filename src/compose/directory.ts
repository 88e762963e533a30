import type { Config } from '../config.ts';
import { createCombinedDirectory } from '../directory/combined.ts';
import { createConfiguredDirectory } from '../directory/configured.ts';
import type { Directory } from '../directory/directory.ts';
import { createGraphDirectory } from '../directory/graph.ts';

/** Who holds which role: by the configured list first, then by Microsoft Graph where that is on. */
export function composeDirectory(
  { administrators, graph }: Pick<Config, 'administrators' | 'graph'>,
  nowMs: () => number,
): Directory {
  return createCombinedDirectory([
    createConfiguredDirectory(administrators),
    ...(graph ? [createGraphDirectory(graph, { fetch: globalThis.fetch, nowMs })] : []),
  ]);
}
