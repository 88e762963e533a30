import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, it } from 'mocha';
import { type JsonBody, readJson } from '../../src/http/read-json.ts';

describe('readJson', () => {
  it('gives up a body that stops on its way, or comes in drops', async () => {
    let body: JsonBody | undefined;
    const server = createServer(async (request, response) => {
      body = await readJson(request, { mostBytes: 1000, mostMs: 300 });
      response.end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n[\r\n',
    );
    const drops = setInterval(() => socket.write('1\r\n \r\n'), 20);
    await once(socket, 'data');
    clearInterval(drops);
    assert.deepEqual(body, { ok: false, status: 408, problem: 'The body took longer than 0.3 seconds.' });
    const ended = once(server.close(), 'close');
    socket.destroy();
    await ended;
  });
});
