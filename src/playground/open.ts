import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Config, Environment } from '../config.ts';
import { type Playground, startPlayground } from './playground.ts';

const configFile = fileURLToPath(new URL('../../.m365agentsplayground.yml', import.meta.url));

export interface OpenPlayground {
  close(): Promise<void>;
}

/**
 * Starts the Playground beside the bot where the configuration asks for it, and says where it is or why it is not there.
 * The bot does not wait for it, and goes on without it.
 */
export function openPlayground(
  config: Pick<Config, 'playground' | 'playgroundPort' | 'identity'>,
  botPort: number,
  { environment, out }: { environment: Environment; out: Writable },
  start: typeof startPlayground = startPlayground,
): OpenPlayground {
  if (!config.playground) return { async close() {} };
  if (config.identity.kind === 'registered') {
    // Its requests carry no token, so the bot would refuse every one.
    out.write(
      'Playground: not started, because MicrosoftAppId is set and the bot believes nobody but Teams.\n',
    );
    return { async close() {} };
  }
  const playground = start({
    botEndpoint: `http://127.0.0.1:${botPort}/api/messages`,
    port: config.playgroundPort,
    configFile,
    environment,
  });
  let closing = false;
  announce(playground, out, () => closing);
  return {
    close() {
      closing = true;
      return playground.stop();
    },
  };
}

async function announce({ address }: Playground, out: Writable, closing: () => boolean): Promise<void> {
  try {
    out.write(`Playground: ${await address}\n`);
  } catch (error) {
    if (!closing())
      out.write(`Playground: not started, because ${(error as Error).message}. The bot goes on.\n`);
  }
}
