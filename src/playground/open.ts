import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Environment } from '../config.ts';
import type { PlaygroundData } from './data.ts';
import type { Plan, PlannedPlayground } from './plan.ts';
import { type Playground, startPlayground } from './playground.ts';

const file = '.m365agentsplayground.yml';

/** Loaded when it is needed: YAML costs a bot without a Playground time and memory. */
const loadDataFile = () => import('./data-file.ts');

export interface OpenPlaygrounds {
  close(): Promise<void>;
}

/**
 * Reads the tenant, people and teams that come with the bot.
 *
 * @throws Error naming the file and what is wrong with it
 */
export async function readPlaygroundData(): Promise<PlaygroundData> {
  const { parsePlaygroundData } = await loadDataFile();
  try {
    return parsePlaygroundData(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be used: ${(error as Error).message}`);
  }
}

/**
 * Starts the planned Playgrounds beside the bot, and says where each is or why it is not there. The bot does not wait
 * for them, and goes on without them.
 */
export async function openPlaygrounds(
  plan: Plan,
  botPort: number,
  { environment, out }: { environment: Environment; out: Writable },
  start: typeof startPlayground = startPlayground,
): Promise<OpenPlaygrounds> {
  if (plan.kind === 'none') {
    if (plan.because !== undefined)
      out.write(`Playground: not started, because ${plan.because}. The bot goes on.\n`);
    return { async close() {} };
  }
  const { formatPlaygroundData } = await loadDataFile();
  let closing = false;
  const several = plan.playgrounds.length > 1;
  const playgrounds = plan.playgrounds.map((planned) => {
    const playground = start({
      botEndpoint: `http://127.0.0.1:${botPort}/api/messages`,
      port: planned.port,
      configuration: formatPlaygroundData(planned.data),
      environment,
    });
    const title = several ? `Playground (${planned.person.name})` : 'Playground';
    announce(playground, planned, title, out, () => closing);
    return playground;
  });
  return {
    async close() {
      closing = true;
      await Promise.all(playgrounds.map((playground) => playground.stop()));
    },
  };
}

async function announce(
  playground: Playground,
  { port }: PlannedPlayground,
  title: string,
  out: Writable,
  closing: () => boolean,
): Promise<void> {
  try {
    const address = await playground.address;
    out.write(`${title}: ${address}\n`);
    if (port !== 0 && new URL(address).port !== String(port))
      out.write(
        `Port ${port} is taken, so this Playground is elsewhere until the next start. ` +
          `End what uses ${port}, or set PLAYGROUND_PORT to another.\n`,
      );
  } catch (error) {
    if (!closing())
      out.write(`${title}: not started, because ${(error as Error).message}. The bot goes on.\n`);
  }
}
