import type { Environment } from './config.ts';

const lookMs = 500;

/**
 * Resolves when the process is asked to stop. Later signals change nothing, for npm passes on the Ctrl+C that reached
 * the bot already; the grace period ends the process in any case.
 */
export function stopSignal(environment: Environment): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => resolve());
    // npm gives SIGTERM to the shell it runs scripts in, and that ends without passing it on.
    if (environment['npm_lifecycle_event'] !== undefined) whenOrphaned(resolve);
  });
}

function whenOrphaned(resolve: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    resolve();
  }, lookMs);
  look.unref();
}
