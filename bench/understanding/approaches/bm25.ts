import MiniSearch from 'minisearch';
import { languageOfLocale } from '../../../src/locales/language-of-locale.ts';
import { unknownOutput } from '../../../src/understanding/outputs.ts';
import type { Approach } from './approach.ts';
import { createLabelReader, labelOf } from './from-label.ts';

const neighbours = 7;

/** Retrieval: the nearest lines of the material by BM25 vote for their label. */
export const bm25: Approach = {
  name: 'BM25 retrieval (minisearch), 7 neighbours vote',
  async learn(examples, traditional) {
    const reader = createLabelReader(traditional);
    const tokenize = (text: string) =>
      reader
        .normalize(text)
        .match(/[a-z0-9\u00c0-\u1fff]+|[\u3400-\u9fff]/g)
        ?.flatMap(withPairs) ?? [];
    const search = new MiniSearch({
      fields: ['text'],
      storeFields: ['label', 'language'],
      tokenize,
      processTerm: (term) => term,
    });
    search.addAll(
      examples.map((example, id) => ({
        id,
        text: example.text,
        label: labelOf(example),
        language: example.language,
      })),
    );
    return ({ text, locale }) => {
      const language = languageOfLocale(locale);
      const found = search.search(text, {
        combineWith: 'OR',
        prefix: false,
        filter: (result) => result.language === language,
      });
      const votes = new Map<string, number>();
      for (const { label, score } of found.slice(0, neighbours))
        votes.set(label, (votes.get(label) ?? 0) + score);
      const [best] = [...votes].sort((a, b) => b[1] - a[1]);
      const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
      return reader.understandingOf(text, locale, best?.[0] ?? unknownOutput, best ? best[1] / total : 0);
    };
  },
};

/** Chinese has no spaces: a character also stands with the one behind it. */
function withPairs(token: string, index: number, tokens: string[]): string[] {
  const next = tokens[index + 1];
  return /[\u3400-\u9fff]/.test(token) && next && /[\u3400-\u9fff]/.test(next)
    ? [token, token + next]
    : [token];
}
