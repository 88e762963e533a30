import { parseArgs } from 'node:util';
import { main } from '../main.ts';
import { stopSignal } from '../stop-signal.ts';
import type { Command } from './command.ts';

/** `start`: the bot, until it is asked to stop; with `--as NAME` beside the Playground of each person named. */
export const command: Command = (args, { environment, out }) => {
  const { values } = parseArgs({ args: [...args], options: { as: { type: 'string', multiple: true } } });
  return main({ environment, out, as: values.as ?? [], asked: () => stopSignal(environment) });
};
