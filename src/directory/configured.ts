import type { Directory } from './directory.ts';

/** Who is on the list, by object ID or sign-in name in lower case, administers their own organisation. Never throws. */
export function createConfiguredDirectory(administrators: readonly string[]): Directory {
  const listed = new Set(administrators);
  return {
    async isGlobalAdministrator({ directoryId, signInName }) {
      if (directoryId === undefined) return false;
      return listed.has(directoryId.toLowerCase()) || (signInName !== undefined && listed.has(signInName));
    },
  };
}
