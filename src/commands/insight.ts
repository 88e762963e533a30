import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { type TicketTimes, ticketTimes } from '../helpdesk/ticket-times.ts';
import { figuresCsv } from '../insight/figures-csv.ts';
import { createInsight } from '../insight/insight.ts';
import { lastDays, type Period } from '../insight/period.ts';
import { dayOf } from '../rules/days.ts';
import { createFileStore } from '../store/file/file-store.ts';
import type { Store } from '../store/store.ts';
import type { Command } from './command.ts';

/** As long as the card shows where nothing is said. */
const usualDays = 30;

const day = z.iso.date().optional();
const wanted = z.object({
  tenant: z
    .string()
    .toLowerCase()
    .regex(/^[0-9a-f-]{8,64}$/)
    .optional(),
  from: day,
  to: day,
});

/**
 * `data insight`: the figures as CSV. What cannot be read is named and left out, and then the code is 1. The bot may
 * run meanwhile; what it counted in the last minute is not there yet.
 * @returns nothing where the arguments are wrong
 */
export async function writeInsight(
  args: readonly string[],
  { environment, out, err }: Parameters<Command>[1],
): Promise<number | undefined> {
  const options = readOptions(args);
  if (!options) return undefined;
  const period = periodOf(options, dayOf(new Date()));
  if (period.from > period.to) return undefined;
  const { folder } = readConfig({ ...environment, NODE_ENV: undefined }).store;
  const store = createFileStore(folder);
  let code = 0;
  const leaveOut = (file: string, error: unknown) => {
    code = 1;
    err.write(`Not counted: ${file}: ${(error as Error).message}\n`);
  };
  const tickets = await ticketsOf(store, leaveOut);
  const tenantIds = options.tenant ? [options.tenant] : await tenantsOf(store, tickets, leaveOut);
  const insight = createInsight({
    counts: { daysOf: async (tenantId) => (await store.counts.read(tenantId))?.days ?? {} },
    tenants: store,
    tickets: async (of) => tickets.filter(({ tenantId }) => of.has(tenantId)),
  });
  out.write(figuresCsv((await insight.of(tenantIds, period)).each));
  return code;
}

function readOptions(args: readonly string[]): z.output<typeof wanted> | undefined {
  const option = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { tenant: option, from: option, to: option } });
    return wanted.safeParse(values).data;
  } catch {
    // An option it does not know, or one without its value.
    return undefined;
  }
}

function periodOf(
  { from, to: last }: { from?: string | undefined; to?: string | undefined },
  today: string,
): Period {
  const to = last ?? today;
  return { from: from ?? lastDays(usualDays, to).from, to };
}

type LeaveOut = (file: string, error: unknown) => void;

async function ticketsOf(
  store: Store,
  leaveOut: LeaveOut,
): Promise<readonly (TicketTimes & { tenantId: string })[]> {
  const tickets: (TicketTimes & { tenantId: string })[] = [];
  for await (const { ticket } of store.tickets.all(leaveOut))
    if (ticket) tickets.push({ tenantId: ticket.tenantId, ...ticketTimes(ticket) });
  return tickets;
}

/** Every organisation there is anything to tell of, and whose records can be read. */
async function tenantsOf(
  store: Store,
  tickets: readonly { tenantId: string }[],
  leaveOut: LeaveOut,
): Promise<readonly string[]> {
  const known = new Set(tickets.map(({ tenantId }) => tenantId));
  const damaged = new Set<string>();
  const unreadable: LeaveOut = (file, error) => {
    leaveOut(file, error);
    damaged.add(/([0-9a-f-]+)\.json$/.exec(file)?.[1] ?? '');
  };
  for await (const { tenantId } of store.all(unreadable)) known.add(tenantId);
  for await (const { tenantId } of store.counts.all(unreadable)) known.add(tenantId);
  return [...known].filter((tenantId) => !damaged.has(tenantId)).sort();
}
