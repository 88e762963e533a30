import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { type Playground, startPlayground } from '../../src/playground/playground.ts';

const ours = readFileSync(new URL('../../.m365agentsplayground.yml', import.meta.url), 'utf8');
const botEndpoint = 'http://127.0.0.1:9/api/messages';
const options = { botEndpoint, port: 0, configuration: ours, environment: process.env };

describe('the Playground', function () {
  this.timeout(60_000);
  let playground: Playground | undefined;
  afterEach(() => playground?.stop());

  it('is reached on this machine only, and is gone when stopped', async () => {
    playground = startPlayground(options);
    const address = await playground.address;
    assert.match(await (await fetch(address)).text(), /<html/);
    const port = Number(new URL(address).port);
    for (const elsewhere of addressesOnTheNetwork()) assert.equal(await accepts(elsewhere, port), false);
    await playground.stop();
    assert.equal(await accepts('127.0.0.1', port), false);
  });

  it('says why it cannot start when its people are wrong', async () => {
    playground = startPlayground({ ...options, configuration: 'version: "0.1.1"\n' });
    await assert.rejects(playground.address, /must have required property/);
  });

  it('can be stopped before it is ready', async () => {
    playground = startPlayground(options);
    await playground.stop();
    await assert.rejects(playground.address);
  });
});

const addressesOnTheNetwork = () =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);

const accepts = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const finish = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    socket.once('timeout', () => finish(false));
  });
