import type { Writable } from 'node:stream';
import { createApp, type Parts } from './app.ts';
import { ConfigError, type Environment, readConfig } from './config.ts';
import { openPlaygrounds, readPlaygroundData } from './playground/open.ts';
import { administratorsWith, helpdeskOwnersWith, planPlaygrounds } from './playground/plan.ts';

/** What the start needs of the process. */
export interface World {
  environment: Environment;
  out: Writable;
  /** Names of the people the Playground is started for; without one, for the current user of its data. */
  as: readonly string[];
  /** Resolves when the process is asked to stop. */
  asked: () => Promise<unknown>;
}

/**
 * Starts the bot, and stops it cleanly when asked.
 * @returns the exit code
 * @throws ConfigError for a wrong setting, a name that does not mean one person, or a port that is not to be had.
 */
export async function main(world: World, parts: Partial<Parts> = {}): Promise<number> {
  const config = readConfig(world.environment);
  const plan = await planPlaygrounds(config, world.as, readPlaygroundData);
  const administrators = administratorsWith(plan, config.administrators);
  const helpdeskOwners = helpdeskOwnersWith(plan, config.helpdeskOwners);
  const app = createApp({ ...config, administrators, helpdeskOwners }, parts);
  const asked = world.asked();
  const port = await app.listen().catch((error) => {
    throw portError(error, config.port);
  });
  world.out.write(`Bot:        http://localhost:${port}/api/messages\n`);
  const playgrounds = await openPlaygrounds(plan, port, world);
  await asked;
  const cutOff = await app.stop();
  // Not earlier: turns in flight still answer to it.
  await playgrounds.close();
  if (cutOff > 0)
    world.out.write(`${cutOff} turns were cut off: they took longer than SHUTDOWN_GRACE_SECONDS.\n`);
  return 0;
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new ConfigError([
      `PORT is ${port}, which another program uses. Set PORT to a free one, such as ${port + 1}.`,
    ]);
  if (error.code === 'EACCES')
    return new ConfigError([
      `PORT is ${port}, which this account may not listen on. Set PORT to 1024 or above.`,
    ]);
  return error;
}
