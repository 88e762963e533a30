import { Agent, request } from 'node:http';
import type { Outgoing } from './activities.ts';
import type { Connector } from './connector.ts';
import type { Subject } from './subject.ts';

export interface Measured {
  /** Of each turn: from the activity sent to both the reply arrived and the request answered. */
  latenciesMs: number[];
  elapsedMs: number;
  /** Processor time the bot's process used, all threads. */
  cpuMs: number;
  replyBytes: number;
}

export interface Load {
  turns: number;
  /** How many turns are under way at once. */
  concurrency: number;
}

const turnWithinMs = 10_000;

/**
 * Sends so many messages, each as soon as one before is done.
 * @throws Error where a turn is not answered with 200 and a reply
 */
export async function measure(
  subject: Subject,
  connector: Connector,
  nextMessage: () => Outgoing,
  { turns, concurrency }: Load,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const measured: Measured = { latenciesMs: [], elapsedMs: 0, cpuMs: 0, replyBytes: 0 };
  let left = turns;
  async function sendOneAfterAnother(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const message = nextMessage();
      const begunMs = performance.now();
      const status = await post(agent, subject.port, message.body);
      const reply = connector.takeReply(message.id);
      measured.latenciesMs.push(performance.now() - begunMs);
      if (status !== 200 || reply === undefined)
        throw new Error(`${subject.name} answered ${status} ${reply ? 'with' : 'without'} a reply.`);
      measured.replyBytes += reply;
    }
  }
  try {
    const before = await subject.usage();
    const begunMs = performance.now();
    await Promise.all(Array.from({ length: concurrency }, sendOneAfterAnother));
    measured.elapsedMs = performance.now() - begunMs;
    measured.cpuMs = (await subject.usage()).cpuMs - before.cpuMs;
    return measured;
  } finally {
    agent.destroy();
  }
}

/** Bots answer the request when their turn is over, and so after their reply arrived. */
function post(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    };
    const options = { agent, host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers };
    const sending = request({ ...options, timeout: turnWithinMs }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', reject);
    });
    sending.once('timeout', () => sending.destroy(new Error('The bot did not answer in time.')));
    sending.once('error', reject);
    sending.end(body);
  });
}
