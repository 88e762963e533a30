import { Writable } from 'node:stream';
import { createApp, type Parts } from '../../src/app.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { createMemoryStore } from '../../src/store/memory.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';
import type { TicketRecord } from '../../src/store/ticket-record.ts';
import { type AnyActivity, contoso } from './activity.ts';
import { type ConnectorStandIn, startConnector } from './connector-stand-in.ts';
import { plainAnswering } from './doubles.ts';

export interface BotUnderTest {
  url: string;
  connector: ConnectorStandIn;
  /** Log lines, parsed. */
  log: Record<string, unknown>[];
  /** Posts an activity as Teams would, its service URL being the stand-in's. */
  post(activity: AnyActivity, headers?: Record<string, string>): Promise<Response>;
  /** Posts anything. */
  postRaw(body: string | Uint8Array | ReadableStream, headers?: Record<string, string>): Promise<Response>;
  get(path: string): Promise<Response>;
  /** What is kept of all tickets. */
  tickets(): Promise<TicketRecord[]>;
  /** What is kept of a tenant. */
  record(tenantId?: string): Promise<TenantRecord | undefined>;
  stop(): Promise<number>;
}

/** Starts the whole bot on a free port, with a connector stand-in; understanding and answers are plain doubles. */
export async function startBotUnderTest(
  environment: Environment = {},
  parts: Partial<Parts> = {},
): Promise<BotUnderTest> {
  const connector = await startConnector();
  const store = parts.store ?? createMemoryStore();
  const log: Record<string, unknown>[] = [];
  const logStream = new Writable({
    write(line, _, done) {
      log.push(JSON.parse(String(line)));
      done();
    },
  });
  const app = createApp(readConfig({ PORT: '0', ...environment }), {
    store,
    answering: plainAnswering,
    newReference: () => 'TEST-0001',
    logStream,
    ...parts,
  });
  const url = `http://127.0.0.1:${await app.listen()}`;
  const postRaw: BotUnderTest['postRaw'] = (body, headers = {}) =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      ...(body instanceof ReadableStream && { duplex: 'half' as const }),
    });
  return {
    url,
    connector,
    log,
    postRaw,
    post: (activity, headers) =>
      postRaw(JSON.stringify({ ...activity, serviceUrl: connector.serviceUrl }), headers),
    get: (path) => fetch(url + path),
    async tickets() {
      const records: TicketRecord[] = [];
      for await (const record of store.tickets.all()) records.push(record);
      return records;
    },
    record: (tenantId = contoso) => store.read(tenantId),
    async stop() {
      const cutOff = await app.stop();
      await connector.close();
      return cutOff;
    },
  };
}

/** The headline of an answer's card, or the text of a message without one. */
export function readable(activity: { summary?: string; text?: string } | undefined): string | undefined {
  return activity?.summary ?? activity?.text;
}
