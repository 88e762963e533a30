import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { factsCited } from '../../src/answers/cited.ts';
import { createReplies } from '../../src/answers/reply.ts';
import { toText } from '../../src/answers/text.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import { readMaterial } from '../../src/understanding/training/material.ts';
import { simplifiedToTraditional } from '../../src/understanding/training/traditional.ts';
import type { Approach, Learned } from './approaches/approach.ts';
import { bm25 } from './approaches/bm25.ts';
import { hybrid } from './approaches/hybrid.ts';
import { linear } from './approaches/linear.ts';
import { nlpjs } from './approaches/nlpjs.ts';
import { type JudgedQuestion, readQuestions } from './questions.ts';
import { mistakeOf } from './score.ts';

const approaches: readonly Approach[] = [nlpjs, bm25, linear, hybrid];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const translators = createTranslators();
const replies = createReplies({
  catalogue: parseCatalogue(mpn2021, mpn2021.edition),
  translators,
  today: () => new Date().toISOString().slice(0, 10),
});

interface Judged {
  question: JudgedQuestion;
  mistake: string | undefined;
  milliseconds: number;
}

async function judge(learned: Learned, questions: readonly JudgedQuestion[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const begun = performance.now();
    const understanding = await learned({ text: question.text, locale: question.locale });
    const milliseconds = performance.now() - begun;
    const reply = replies.reply(understanding, undefined);
    const mistake = mistakeOf(question, factsCited(reply), toText(reply, translators[reply.language]));
    judged.push({ question, mistake, milliseconds });
  }
  return judged;
}

function share(judged: readonly Judged[], which: (question: JudgedQuestion) => boolean = () => true): string {
  const chosen = judged.filter(({ question }) => which(question));
  const right = chosen.filter(({ mistake }) => mistake === undefined).length;
  return `${((100 * right) / chosen.length).toFixed(1)} %`;
}

function columns(judged: readonly Judged[]): string[] {
  return [
    share(judged),
    share(judged, ({ locale }) => locale.startsWith('en')),
    share(judged, ({ locale }) => locale.startsWith('zh')),
    share(judged, ({ locale }) => locale.startsWith('tr')),
    share(judged, ({ facts }) => facts.length === 0),
  ];
}

function percentile(judged: readonly Judged[], part: number): string {
  const sorted = judged.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(2);
}

const { values } = parseArgs({ options: { only: { type: 'string' }, mistakes: { type: 'string' } } });
const examples = readMaterial(here('../../src/understanding/material'));
const traditional = simplifiedToTraditional();
const sets = { development: readQuestions(here('development')), blind: readQuestions(here('blind')) };
const rows: string[] = [];
for (const approach of approaches.filter(({ name }) => name.includes(values.only ?? ''))) {
  const begun = performance.now();
  const learned = await approach.learn(examples, traditional);
  const seconds = (performance.now() - begun) / 1000;
  const development = await judge(learned, sets.development);
  const blind = await judge(learned, sets.blind);
  rows.push(
    `| ${[approach.name, ...columns(development), ...columns(blind), `${seconds.toFixed(0)} s`, percentile(blind, 0.5), percentile(blind, 0.99)].join(' | ')} |`,
  );
  if (values.mistakes) {
    const wrong = [...development, ...blind].filter(({ mistake }) => mistake !== undefined);
    writeFileSync(
      values.mistakes,
      wrong
        .map(({ question, mistake }) => `${question.id}\t${mistake}\t${JSON.stringify(question.text)}\n`)
        .join(''),
    );
  }
}
process.stdout.write(
  `Material: ${examples.length} lines. Development: ${sets.development.length} questions. Blind: ${sets.blind.length} questions.\n\n` +
    '| approach | dev | en | zh-TW | tr | out of scope | blind | en | zh-TW | tr | out of scope | learning | median ms | p99 ms |\n' +
    `|${' --- |'.repeat(14)}\n${rows.join('\n')}\n`,
);
