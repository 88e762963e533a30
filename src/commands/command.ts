import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../config.ts';

/** What a command may use of the process. */
export interface CommandWorld {
  environment: Environment;
  in: Readable;
  out: Writable;
  err: Writable;
}

/** Runs one command with what follows its name, and gives the exit code. */
export type Command = (args: readonly string[], world: CommandWorld) => Promise<number>;
