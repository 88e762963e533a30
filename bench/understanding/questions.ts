import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factIds } from '../../src/rules/facts.ts';

const questionSchema = z.object({
  id: z.string(),
  locale: z.string(),
  text: z.string(),
  /** The minimal set a correct reply rests on; empty where the sheet does not answer. */
  facts: z.array(z.enum(factIds)),
  must: z.array(z.string()).default([]),
  mustNot: z.array(z.string()).default([]),
});

/** A question with what a right reply to it cites and says. */
export type JudgedQuestion = z.infer<typeof questionSchema>;

/** Reads every `.jsonl` file of a folder. */
export function readQuestions(folder: string): JudgedQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => questionSchema.parse(JSON.parse(line))),
    );
}
