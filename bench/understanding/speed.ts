import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { decodeModel } from '../../src/understanding/model.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { readQuestions } from './questions.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const begun = performance.now();
const model = decodeModel(readFileSync(here('../../model/understanding.bin')));
const understand = createUnderstanding({ model, catalogue: parseCatalogue(mpn2021, mpn2021.edition) });
const readyMs = performance.now() - begun;

const texts = [...readQuestions(here('development')), ...readQuestions(here('blind'))]
  .map(({ text }) => text)
  .filter(({ length }) => length >= 170 && length <= 230);

/** Rounds before the measured ones, in which the runtime still compiles. */
const warmUps = 30;
const rounds = 60;
const times: number[] = [];
for (let round = 0; round < warmUps + rounds; round++) {
  for (const text of texts) {
    const start = performance.now();
    understand({ text });
    if (round >= warmUps) times.push(performance.now() - start);
  }
}
times.sort((a, b) => a - b);
const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2);
process.stdout.write(
  `Ready in ${readyMs.toFixed(0)} ms. ${texts.length} texts of about 200 characters, ${rounds} rounds: ` +
    `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms.\n`,
);
