import { parseArgs } from 'node:util';
import { main } from '../main.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Command } from './command.ts';

/** `start`: the bot, until it is asked to stop. */
export const command: Command = (args, { environment, out }) => {
  parseArgs({ args: [...args], options: {} });
  return main({ environment, out, asked: () => stopSignal(environment) });
};
