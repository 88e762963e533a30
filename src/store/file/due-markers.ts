import { existsSync } from 'node:fs';
import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../rules/days.ts';
import { flushFolder, makeFolder, nothingIfMissing } from './flushed.ts';

export interface DueMarker {
  day: Day;
  key: string;
}

/**
 * Which records have something due on which day: an empty file `<folder>/<YYYY-MM-DD>/<key>` for each, so that
 * what is due is found without looking at records. One too many does no harm; one too few would lose what is due.
 */
export class DueMarkers {
  private readonly folder: string;
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Resolves once all of them are on the disk. */
  async make(day: Day, keys: readonly string[]): Promise<void> {
    const missing = keys.filter((key) => !existsSync(this.pathOf({ day, key })));
    if (missing.length === 0) return;
    await this.write(day, missing).catch(async (error) => {
      nothingIfMissing(error);
      // The day was empty, and taken away in between.
      await this.write(day, missing);
    });
  }

  async remove(marker: DueMarker): Promise<void> {
    await rm(this.pathOf(marker), { force: true });
  }

  /** Those of this day and of days before, the earliest day first. */
  async upTo(last: Day): Promise<DueMarker[]> {
    const days = (await namesIn(this.folder)).filter((name) => isDay.test(name) && name <= last).sort();
    const markers: DueMarker[] = [];
    for (const day of days) {
      const keys = await namesIn(join(this.folder, day));
      markers.push(...keys.map((key) => ({ day, key })));
      if (keys.length === 0) await this.takeAway(day);
    }
    return markers;
  }

  private async write(day: Day, keys: readonly string[]): Promise<void> {
    const folder = join(this.folder, day);
    await makeFolder(folder);
    for (const key of keys) await writeFile(this.pathOf({ day, key }), '');
    await flushFolder(folder);
  }

  /** An empty day stays where it cannot be removed, or where a marker has come into it. */
  private async takeAway(day: Day): Promise<void> {
    await rmdir(join(this.folder, day)).catch(() => {});
  }

  private pathOf({ day, key }: DueMarker): string {
    return join(this.folder, day, key);
  }
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nothingIfMissing)) ?? [];
}
