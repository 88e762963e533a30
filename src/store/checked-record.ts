import type { z } from 'zod';
import { mistakesOf, named } from './store.ts';

/** A record that could not be read again if it were written. It is not. */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError';
  constructor(file: string, mistakes: readonly string[]) {
    super(
      `${named(file)} is left as it is: a change was refused, because the record could not be read again. Correct whatever asked for it: ${mistakes.join(' ')}`,
    );
  }
}

/**
 * Checks a record that is about to be written.
 *
 * @param file where to, for the message
 * @throws InvalidRecordError
 */
export function checkRecord(schema: z.ZodType, record: object, file: string): void {
  const checked = schema.safeParse(record);
  if (!checked.success) throw new InvalidRecordError(file, mistakesOf(checked.error, record, ''));
}
