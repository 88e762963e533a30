// Runs the Playground, in a process of its own that others on the network cannot reach and that ends with the bot.
import { Server } from 'node:net';
import { pathToFileURL } from 'node:url';

const listen = Server.prototype.listen;
// The Playground has no setting for it, and lets anybody in who reaches its port.
Server.prototype.listen = function (this: Server, port?: unknown, ...rest: unknown[]) {
  const confined = typeof port === 'number' ? [{ port, host: '127.0.0.1' }, ...rest] : [port, ...rest];
  return Reflect.apply(listen, this, confined);
} as typeof listen;

// Ctrl+C reaches the whole group; turns in flight still answer here, and the bot ends this when they have.
process.on('SIGINT', () => {});
process.once('disconnect', () => process.exit());

const [program] = process.argv.splice(2, 1);
if (!program) throw new Error('Give the path of the Playground’s program first.');
await import(pathToFileURL(program).href);
