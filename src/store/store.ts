import { basename } from 'node:path';
import type { z } from 'zod';
import type { CountsRecord } from './counts-record.ts';
import type { QuestionRecord } from './question-record.ts';
import type { TaughtRecord } from './taught-record.ts';
import type { TenantRecord } from './tenant-record.ts';
import type { TicketRecord } from './ticket-record.ts';

/** Makes the next record from the present one, without touching that. */
export type Change<Kept = TenantRecord> = (present: Kept) => Kept;

/** What of a record tells when something in it has to be delivered. */
export interface WithOutbox {
  outbox?: readonly { notBefore: string }[];
}

/** Keeps records of one kind by their keys. The records it gives are frozen: a change makes a new one. */
export interface Records<Kept extends object> {
  /** The record, or nothing where there is none. Costs no copy. */
  read(key: string): Promise<Kept | undefined>;
  /**
   * Changes a record and says what it became, once it is kept for good. Changes of one record are applied one after another.
   * Where there is no record yet, `change` is given an empty one. Where `change` gives back the very record it was given, nothing is written.
   * @throws InvalidRecordError where the changed record could not be read again; then nothing of this change is written.
   */
  update(key: string, change: Change<Kept>): Promise<Kept>;
  /**
   * Takes a record away for good; changes that wait for it are applied before.
   *
   * @param which is asked when its turn has come: where it says no, the record stays. Absent, even one that cannot be read goes.
   * @returns whether a record was taken away, where `which` is given
   */
  remove(key: string, which?: (present: Kept) => boolean): Promise<boolean>;
  /** Keys of records whose outbox may hold something to deliver by this instant; costs what is due, not what is kept. */
  due(by: Date): Promise<readonly string[]>;
  /**
   * Every record, one at a time.
   *
   * @param unreadable is told the file of each record that cannot be read, and why; that record is passed over. Without
   *   it, the error is thrown.
   */
  all(unreadable?: (file: string, error: unknown) => void): AsyncIterable<Kept>;
}

/**
 * Keeps one record a tenant, by its ID, and beside them the tickets, by their references, and by tenant what is counted,
 * what was asked and what was taught: each kind apart, so that a write costs no more than it is about.
 */
export interface Store extends Records<TenantRecord> {
  readonly tickets: Records<TicketRecord>;
  /** By the organisation that asked. */
  readonly questions: Records<QuestionRecord>;
  /** By the organisation of the helpdesk. */
  readonly taught: Records<TaughtRecord>;
  readonly counts: Records<CountsRecord>;
  /**
   * Puts all these records in the place of those of their tenants and, beside them, of those of the same keys, or none of
   * them. What has no record among them stays.
   * @throws InvalidRecordError where one of them could not be read again.
   */
  replace(records: readonly TenantRecord[], beside?: RecordsBeside): Promise<void>;
  /** Resolves when the store answers. @throws where it does not. */
  check(): Promise<void>;
}

/** Records of the kinds that are kept beside those of tenants. */
export interface RecordsBeside {
  tickets?: readonly TicketRecord[];
  questions?: readonly QuestionRecord[];
  taught?: readonly TaughtRecord[];
  counts?: readonly CountsRecord[];
}

/** A stored record that cannot be read. It is left as it is, so that nothing is overwritten. */
export class DamagedRecordError extends Error {
  /** @param cause repeats nothing of what is in the file. */
  constructor(file: string, aside: string, cause: unknown) {
    super(`${named(file)} is damaged. Repair it, or delete it to begin anew; a copy is kept in ${aside}.`, {
      cause,
    });
    this.name = 'DamagedRecordError';
  }
}

/** A tenant's file as errors name it: the log blots out every whole ID, and leaves how it begins. */
export function named(file: string): string {
  return `${file} (begins with ${basename(file).slice(0, 8)})`;
}

/** When the first thing in a record's outbox is due, or nothing where it is empty. */
export function firstDue({ outbox = [] }: WithOutbox): string | undefined {
  return outbox
    .map(({ notBefore }) => notBefore)
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}

/**
 * What is wrong with a document, one line a mistake: its place, but no ID and no value.
 *
 * @param place where the document itself stands; empty where it is all there is
 */
export function mistakesOf(error: z.ZodError, document: unknown, place: string): string[] {
  return error.issues.map(
    ({ path, message }) => `${placeOf(path, document, place) || 'the file'}: ${message}.`,
  );
}

/** These hold one entry a person: an entry is named by its number, not by the person's ID. */
const byPerson: readonly PropertyKey[] = ['links', 'people', 'partnerAdministrators', 'requesterCards'];

function placeOf(path: readonly PropertyKey[], document: unknown, place: string): string {
  const [field, key, ...rest] = path;
  if (field === undefined || !byPerson.includes(field) || key === undefined) return joined(place, path);
  const entries = Object(Object(document)[field]);
  const number = Object.keys(entries).indexOf(String(key));
  return joined(place, [field, number, ...rest]);
}

function joined(place: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (all, part) =>
      typeof part === 'number' ? `${all}[${part}]` : all === '' ? String(part) : `${all}.${String(part)}`,
    place,
  );
}
