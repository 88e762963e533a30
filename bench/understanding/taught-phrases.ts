// How well a question that was taught is known again, how often another one is taken for it, and what that takes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { type Language, languages } from '../../src/rules/question.ts';
import { decodeModel } from '../../src/understanding/model.ts';
import { createPhraseReader } from '../../src/understanding/phrase.ts';
import { createPhraseIndex } from '../../src/understanding/phrase-index.ts';
import { type Example, readMaterial } from '../../src/understanding/training/material.ts';
import { randomNumbers } from '../../src/understanding/training/random.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const model = decodeModel(readFileSync(here('../../model/understanding.bin')));
const read = createPhraseReader({ model, catalogue: parseCatalogue(mpn2021, mpn2021.edition) });
const examples = readMaterial(here('../../src/understanding/material'));
const random = randomNumbers(1);
const any = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;

/** Every twentieth line is taught: about a thousand phrases. */
const taught = examples.filter((_, place) => place % 20 === 0);
const phrases = taught.map(({ text }) => read.phrase(text));
const index = createPhraseIndex(phrases);

function isOther(asked: Example, matched: Example): boolean {
  const shared = asked.readings.some((reading) => matched.readings.includes(reading));
  return asked.readings.length > 0 && matched.readings.length > 0 && !shared;
}

let questions = 0;
const mistaken: string[] = [];
for (const asked of examples.filter((example) => example.readings.length > 0 && !taught.includes(example))) {
  questions += 1;
  const nearest = read.asked(asked.text).flatMap((phrase) => index.nearest(phrase) ?? [])[0];
  const matched = nearest && taught[nearest.index];
  if (matched && isOther(asked, matched)) mistaken.push(`${matched.text} ← ${asked.text}`);
}
process.stdout.write(
  `${taught.length} phrases taught; of ${questions} questions, ${mistaken.length} are taken for one about another fact:\n` +
    mistaken.map((line) => `  ${line.replaceAll('\n', ' ')}\n`).join(''),
);

/** What people write differently when they ask the same again. */
const variations: Readonly<Record<string, (text: string, language: Language) => string>> = {
  typo(text) {
    const at = 1 + Math.floor(random() * (text.length - 2));
    return text.slice(0, at) + text.slice(at + 1);
  },
  order(text) {
    const words = text.split(' ');
    const at = Math.floor(random() * (words.length - 1));
    return [...words.slice(0, at), ...words.slice(at, at + 2).reverse(), ...words.slice(at + 2)].join(' ');
  },
  courtesy: (text, language) =>
    ({ en: `Hi, ${text} please, thanks`, 'zh-TW': `請問${text}謝謝`, tr: `Merhaba, ${text} teşekkürler` })[
      language
    ],
  suffix(text, language) {
    const words = text.split(' ');
    const long = words.filter((word) => /^\p{Script=Latin}{5,}$/u.test(word));
    if (long.length === 0) return text;
    const word = any(long);
    return text.replace(word, word + any(language === 'tr' ? ['da', 'i', 'in'] : ['s']));
  },
};
for (const [name, vary] of Object.entries(variations))
  for (const language of languages) {
    const own = taught.filter(({ text, ...one }) => one.language === language && /.{12,200}/.test(text));
    const varied = own.map((one) => ({ one, text: vary(one.text, language) }));
    const changed = varied.filter(({ one, text }) => text !== one.text);
    const known = changed.filter(({ one, text }) =>
      read.asked(text).some((phrase) => {
        const nearest = index.nearest(phrase);
        return nearest && !isOther(one, taught[nearest.index] as Example);
      }),
    );
    const share = ((100 * known.length) / changed.length).toFixed(1);
    process.stdout.write(`${name}, ${language}: ${share} % of ${changed.length} known again\n`);
  }

const texts = examples.filter((_, place) => place % 10 === 5).map(({ text }) => text);
const warmUps = 2;
const times: number[] = [];
for (let round = 0; round < warmUps + 3; round++)
  for (const text of texts) {
    const begun = performance.now();
    for (const phrase of read.asked(text)) index.nearest(phrase);
    if (round >= warmUps) times.push(performance.now() - begun);
  }
times.sort((one, other) => one - other);
const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2);
const begun = performance.now();
createPhraseIndex(phrases);
process.stdout.write(
  `A question among ${taught.length} phrases: median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms; ` +
    `an index of them: ${(performance.now() - begun).toFixed(0)} ms.\n`,
);
