// Writes regression/questions.jsonl anew: the development questions that are understood rightly, as they are understood now.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnswering } from '../../src/answering.ts';
import { knownQuestionsIn } from './rightly-understood.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const known = knownQuestionsIn(here('development'), createAnswering({ now: () => new Date() }));
writeFileSync(
  here('../../regression/questions.jsonl'),
  known.map((question) => `${JSON.stringify(question)}\n`).join(''),
);
process.stdout.write(`${known.length} questions written.\n`);
