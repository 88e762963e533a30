import type { Directory } from './directory.ts';

/** Asks one directory after another, so the cheap ones come first, until one says yes; one that fails cannot hide the yes of another. */
export function createCombinedDirectory(directories: readonly Directory[]): Required<Directory> {
  async function anyOf(question: (directory: Directory) => Promise<boolean>): Promise<boolean> {
    const failures: unknown[] = [];
    for (const directory of directories) {
      try {
        if (await question(directory)) return true;
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return false;
  }
  return {
    isGlobalAdministrator: (person) => anyOf((directory) => directory.isGlobalAdministrator(person)),
    ownsGroup: (person, groupId) =>
      anyOf(async (directory) => (await directory.ownsGroup?.(person, groupId)) ?? false),
  };
}
