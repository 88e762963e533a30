import assert from 'node:assert/strict';
import { PassThrough, Readable } from 'node:stream';
import { describe, it } from 'mocha';
import { command } from '../../src/commands/start.ts';

describe('the command start', () => {
  const start = async (...args: string[]) =>
    command(args, {
      environment: { PORT: '0' },
      in: Readable.from([]),
      out: new PassThrough(),
      err: new PassThrough(),
    });

  it('starts nothing for a name that is nobody’s, and lists whose there are', async () => {
    await assert.rejects(start('--as', 'grace', '--as', 'bob'), {
      name: 'ConfigError',
      message: /^--as "bob" is nobody .*Grace Novak \(global-administrator\)/,
    });
  });

  it('does not understand --as without a name', async () => {
    await assert.rejects(start('--as'), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
  });
});
