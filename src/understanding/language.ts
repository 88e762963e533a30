import { type Language, languages } from '../rules/question.ts';
import type { ConceptMatch } from './concepts.ts';

const chinese = /[\u3100-\u312f\u3400-\u9fff\uf900-\ufaff]+/gu;
const letters = /\p{L}+/gu;
/** Names that are the same in every language, and so tell none. */
const names =
  /\b(?:gold|silver|azure|maps|mpn|csp|tpd|lcs|(?:this )?access id|bu erişim kimliği|contract id|microsoft|office|dynamics|m?365|partner center|support for business|services hub|premier|signature|windows|sql|server|exchange|action pack|ok)\b/giu;
const onlyTurkish = /[ğışİ]/u;
/** Said alone they are too short for the model, and nobody says them in another language. */
const turkishCourtesy =
  /\b(?:merhaba(?:lar)?|selam(?:lar)?|slm|mrb|tamam(?:dır|dir)?|tmm|peki|sa[gğ] ?ol|te[sş]ekk[uü]r(?:ler)?|eyvallah|yard[ıi]m)\b/iu;
/** Characters up to which a text is short. */
const short = 12;
/** Probability from which on the model is believed against the script. */
const certain = 0.9;

const quoted = /["“„「『«][^"”“」』»]{4,}["”“」』»]/gu;

/** A text without what is quoted and without a portal's message: these were written by somebody else, in any language. */
export function ownWordsOf(cleaned: string, normalized: string, concepts: readonly ConceptMatch[]): string {
  if (!concepts.some(isMessage)) return cleaned.replace(quoted, ' ').trim();
  const characters = cleaned.replace(/\s+/g, ' ').split('');
  // Folding keeps places except for rare letters; then the message stays in.
  if (characters.length === normalized.length) {
    for (const { start, end } of concepts.filter(isMessage)) characters.fill(' ', start, end);
  }
  return characters.join('').replace(quoted, ' ').trim();
}

function isMessage({ concept }: ConceptMatch): boolean {
  return concept.startsWith('message:');
}

/**
 * The language a text is written in. Script decides first, unless the model is certain of another, then the model; a
 * text that tells little (a product name, a number) keeps the client's language.
 *
 * @param probabilitiesOfLanguages by the model, in the order of `languages`; asked where the script does not decide
 */
export function languageOfText(
  cleaned: string,
  client: Language,
  probabilitiesOfLanguages: () => ArrayLike<number>,
): Language {
  const chineseCount = countIn(cleaned, chinese);
  const letterCount = countIn(cleaned, letters);
  if (chineseCount > 0 && chineseCount * 4 >= letterCount) return 'zh-TW';
  const script = chineseCount >= 2 ? 'zh-TW' : onlyTurkish.test(cleaned) ? 'tr' : undefined;
  if (script) {
    // A name or a signature may stand in another script than what is asked.
    const probabilities = probabilitiesOfLanguages();
    return languages.find((_, index) => (probabilities[index] ?? 0) >= certain) ?? script;
  }
  if (letterCount < short && turkishCourtesy.test(cleaned)) return 'tr';
  if (letterCount < 3 || countIn(cleaned.replace(names, ''), letters) < 3) return client;
  const probabilities = probabilitiesOfLanguages();
  const latin = (['en', 'tr'] as const).map((language) => ({
    language,
    probability: probabilities[languages.indexOf(language)] ?? 0,
  }));
  const [best] = latin.sort((a, b) => b.probability - a.probability);
  const needed = letterCount < short ? 0.9 : 0.6;
  const sum = latin.reduce((total, { probability }) => total + probability, 0);
  if (best && sum > 0 && best.probability / sum >= needed) return best.language;
  return client;
}

/** Characters that runs of a pattern are made of. */
function countIn(text: string, runs: RegExp): number {
  return text.match(runs)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
}
