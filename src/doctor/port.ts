import { createServer } from 'node:net';
import { z } from 'zod';
import { type Finding, ok, wrong } from './finding.ts';

const subject = 'PORT';
const healthyAnswer = z.object({ status: z.literal('alive') });

/** Whether the bot could listen, or does already. */
export async function checkPort(
  port: number,
  { fetch, timeoutMs }: { fetch: typeof globalThis.fetch; timeoutMs: number },
): Promise<Finding> {
  if (port === 0) return ok(subject, 'A free one is taken at the start.');
  const code = await tryListening(port);
  if (code === undefined) return ok(subject, `${port} is free.`);
  if (code === 'EACCES')
    return wrong(subject, `is ${port}, which this account may not listen on.`, 'Set PORT to 1024 or above.');
  if (await isBot(port, fetch, timeoutMs))
    return ok(subject, `${port} is used by the bot, which is running.`);
  return wrong(
    subject,
    `is ${port}, which another program uses.`,
    `Set PORT to a free one, such as ${port + 1}.`,
  );
}

function tryListening(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)));
  });
}

async function isBot(port: number, fetch: typeof globalThis.fetch, timeoutMs: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, {
      signal: AbortSignal.timeout(timeoutMs),
    });
    return healthyAnswer.safeParse(await response.json()).success;
  } catch {
    return false;
  }
}
