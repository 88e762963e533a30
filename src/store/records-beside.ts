import { ZodError, z } from 'zod';
import { NewerRecordError } from './migrations.ts';
import { type BesideName, keyIn, kindsBeside, namesBeside, type RecordKind } from './record-kind.ts';
import { mistakesOf, type RecordsBeside } from './store.ts';

/** What a document holds beside the tenants: its records, or each mistake as a line with its place, but no ID and no value. */
export type ReadBeside =
  | { kind: 'records'; records: RecordsBeside }
  | { kind: 'mistakes'; mistakes: readonly string[] };

const list = z.array(z.unknown()).default([]);
const documentSchema = z.looseObject({ tickets: list, questions: list, taught: list, counts: list });

/** Reads the lists of an export; one that is not there is empty. */
export function readBeside(document: unknown): ReadBeside {
  const read = documentSchema.safeParse(document);
  if (!read.success) return { kind: 'mistakes', mistakes: mistakesOf(read.error, document, '') };
  const mistakes = strayIn(Object(document));
  function all<Kept extends object>(name: BesideName, kind: RecordKind<Kept>): Kept[] {
    const places = new Map<string, string>();
    return (read.data?.[name] ?? []).flatMap((each, index) => {
      const place = `${name}[${index}]`;
      const found = readRecord(kind, each, place);
      if ('mistakes' in found) {
        mistakes.push(...found.mistakes);
        return [];
      }
      const key = keyIn(kind, found.record);
      const earlier = places.get(key);
      if (earlier !== undefined) mistakes.push(`${place}.${kind.keyName}: is that of ${earlier} as well.`);
      places.set(key, place);
      return [found.record];
    });
  }
  const records: RecordsBeside = {
    tickets: all('tickets', kindsBeside.tickets),
    questions: all('questions', kindsBeside.questions),
    taught: all('taught', kindsBeside.taught),
    counts: all('counts', kindsBeside.counts),
  };
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'records', records };
}

const fields = ['schema', 'tenants', ...namesBeside];

/** Fields that would be passed over without a word, as a list is whose name is misspelt. */
function strayIn(document: object): string[] {
  const given = Object.keys(document);
  const ofLater = (document as { schema?: unknown }).schema === 1 ? namesBeside : [];
  const known = fields.map((field) => `"${field}"`).join(', ');
  return [
    ...(given.every((field) => fields.includes(field))
      ? []
      : [`the file: has a field that no export has. It may have ${known}.`]),
    ...ofLater
      .filter((name) => given.includes(name))
      .map((name) => `${name}: is not part of schema 1. Say "schema": 2.`),
  ];
}

function readRecord<Kept extends object>(
  kind: RecordKind<Kept>,
  document: unknown,
  place: string,
): { record: Kept } | { mistakes: readonly string[] } {
  const key = z.string().regex(kind.keys, 'is not shaped as one');
  const keyed = z.looseObject({ [kind.keyName]: key }).safeParse(document);
  if (!keyed.success) return { mistakes: mistakesOf(keyed.error, document, place) };
  try {
    return { record: kind.read(document, new Date(0), place) };
  } catch (error) {
    if (error instanceof ZodError) return { mistakes: mistakesOf(error, document, place) };
    if (error instanceof NewerRecordError)
      return { mistakes: [`${place}.schema: was written by a later version of the bot.`] };
    throw error;
  }
}
