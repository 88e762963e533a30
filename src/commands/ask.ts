import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Answering, createAnswering } from '../answering.ts';
import type { Reply } from '../answers/answer.ts';
import { factsCited } from '../answers/cited.ts';
import { toText } from '../answers/text.ts';
import { readConfig } from '../config.ts';
import { languageOfLocale } from '../locales/language-of-locale.ts';
import { partnerSchema } from '../rules/partner.ts';
import type { Topic } from '../rules/question.ts';
import type { Command } from './command.ts';

const identifier = z.union([z.string(), z.number()]);

const lineSchema = z.object({
  id: identifier.optional(),
  locale: z.string().optional(),
  text: z.string(),
  partner: partnerSchema.optional(),
});
type Line = z.infer<typeof lineSchema>;

/** `ask`: one question and its reply, or with `--jsonl` one of each a line. */
export const command: Command = async (args, { environment, in: input, out }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { jsonl: { type: 'boolean' }, locale: { type: 'string' } },
    allowPositionals: true,
  });
  const { cataloguePath, helpdesk } = readConfig({ ...environment, NODE_ENV: undefined });
  const answering = createAnswering({ cataloguePath, helpdesk, now: () => new Date() });
  if (values.jsonl) {
    for await (const line of createInterface({ input })) {
      if (line.trim() !== '') out.write(`${JSON.stringify(answerLine(line, answering))}\n`);
    }
    return 0;
  }
  const question = positionals.length > 0 ? positionals.join(' ') : await text(input);
  out.write(`${answer({ text: question, locale: values.locale }, answering).reply}\n`);
  return 0;
};

function answerLine(line: string, answering: Answering): object {
  let json: unknown;
  try {
    // Some editors put a byte order mark before the first line.
    json = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'The line is not JSON. Write one object a line: {"id","locale","text"}.' };
  }
  const parsed = lineSchema.safeParse(json);
  if (parsed.success) return answer(parsed.data, answering);
  const id = z.object({ id: identifier }).safeParse(json);
  const mistakes = parsed.error.issues.map(
    ({ path, message }) => `${path.join('.') || 'the line'}: ${message}`,
  );
  return { ...(id.success ? { id: id.data.id } : {}), error: mistakes.join('; ') };
}

function answer(line: Line, { understand, replies, translators }: Answering) {
  const understanding = understand({ text: line.text, locale: line.locale });
  // The id of a fact has no language of its own.
  const language = line.locale === undefined ? understanding.language : languageOfLocale(line.locale);
  const reply = replies.fact(line.text, language) ?? replies.reply(understanding, line.partner);
  return {
    ...(line.id === undefined ? {} : { id: line.id }),
    locale: localeOf(reply, line.locale),
    topic: topicOf(reply),
    facts: factsCited(reply),
    reply: toText(reply, translators[reply.language]),
    confidence: Math.round(understanding.confidence * 1000) / 1000,
  };
}

/** The locale asked for where the reply is in its language, otherwise the reply's language. */
function localeOf(reply: Reply, asked: string | undefined): string {
  return asked !== undefined && languageOfLocale(asked) === reply.language ? asked : reply.language;
}

function topicOf(reply: Reply): Topic | 'unknown' {
  return reply.kind === 'answers' ? reply.answers[0].topic : 'unknown';
}
