import type { Catalogue } from '../rules/catalogue.ts';
import { competencyOf } from '../rules/entitlement.ts';
import { messageTopics } from '../rules/messages.ts';
import type { Details, NamedCompetency, Question } from '../rules/question.ts';
import { chinese } from './chinese.ts';
import type { ConceptMatch } from './concepts.ts';
import { changesWith, detailsSaid } from './depends-on.ts';

const longestFollowUp = 60;
const detail =
  /^(level:|competency|named:|support:|product:|portal:|expired$|used-up$|valid$|signature-cloud$|pack$)/;
const filler =
  /\b(?:and|what about|how about|what if|or|for|with|in|on|the|a|an|then|so|if|we|were|are|our|is|it|only|just|same|also|but|instead|had|have|got|has|become|became|upgraded? to|switch(?:ed)? to|ya|peki|peki ya|bunun|onun|ve|ile|icin|da|de|ise|olursa|olsa|olsaydi|olsaydik|olursak|ne|olur|olurdu|biz|bizde|bizim|olsak|var|varsa|yerine|eger|mi|mu|sadece|partner|partners|member|case|that)\b|怎麼樣|怎樣|一樣|相同|請問|可以|的話|版本|夥伴|假如|要是|目前|有沒有|(?<![沒無])有|[那呢在只的如果是換改成又還也會若我們你您貴公司嗎吗了啊和跟與]/g;

/** Words around how the contract stands, which add nothing where an open case of a message asked for it. */
const aroundContract =
  /\b(?:contract|agreement|has|have|still|now|already|yes|btw|by the way|sozlesme\w*|hala|halen|evet|artik)\b|合約|已經|還|現在|已|是的/g;

/** Words that ask whether several offers add up, which an answer on several says by itself. */
const aroundSeveral =
  /\b(?:do|does|can|will|they|these|those|them|both|all|add(?:ed)? up|add(?:ed)?|sum(?:med)?(?: up)?|combined?|total|together|toplan\w*|toplam\w*|topla\w*|birles\w*|birlikte|ikisi\w*|haklar\w*)\b|加起來|加在一起|加總|相加|疊加|累加|合併|合計|一起|兩個|兩種|都|能|否|次數|事件數/g;

/**
 * Reads a text that only changes a detail of a question before it ("and Gold?", "ya gümüş?", "那銀級呢"): of the last one
 * whose answer changes with that detail. Where none does, telling the last answer again would help nobody.
 *
 * @param previous in the order they were asked
 * @returns undefined where the text says more than details, no detail at all, or one on which no answer depends
 */
export function followUpOf(
  normalized: string,
  concepts: readonly ConceptMatch[],
  said: Details,
  previous: readonly Question[],
  catalogue: Catalogue,
): Question | undefined {
  const last = previous.at(-1);
  if (!last || normalized.length > longestFollowUp) return undefined;
  const own = concepts.filter((match) => detail.test(match.concept));
  if (asksWhetherCloud(said, own)) return undefined;
  const now = { ...said, competencies: competenciesOf(said, own, catalogue) };
  const details = detailsSaid(now);
  // Without a detail it is about the last; a detail that changes no answer is no follow-up.
  const changed = own.length === 0 ? last : previous.findLast(({ topic }) => changesWith(topic, details));
  if (!changed) return undefined;
  const merged = mergedDetails(changed.details, now);
  const isOfSeveral = changed.topic === 'entitlement' && merged.levels.length > 1;
  const isOpenCase = messageTopics.some((topic) => topic === changed.topic);
  const around = [...(isOpenCase ? [aroundContract] : []), ...(isOfSeveral ? [aroundSeveral] : []), filler];
  const rest = around
    .reduce(
      (text, words) => text.replace(words, ' '),
      without(own, normalized).replace(/'[a-z]{1,4}\b/g, ' '),
    )
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (rest.length > 2 || chinese.test(rest)) return undefined;
  if (own.length === 0 && !isOfSeveral) return undefined;
  return { topic: changed.topic, details: merged, confidence: changed.confidence };
}

/** The text without the words around a follow-up, each place as before. */
export function withoutFiller(normalized: string): string {
  return normalized.replace(filler, (words) => ' '.repeat(words.length));
}

/** The text without its terms, and the endings that Turkish puts to them. */
function without(concepts: readonly ConceptMatch[], text: string): string {
  const rest = text.split('');
  for (const { start, end } of concepts) {
    let after = end;
    while (ending.test(text[after] ?? '')) after++;
    rest.fill(' ', start, after);
  }
  return rest.join('');
}

const ending = /^[a-z]$/;

/** "Is Security a cloud competency?" asks about the competency, not what it gives. */
function asksWhetherCloud({ yesNo = false }: Details, own: readonly ConceptMatch[]): boolean {
  const has = (concept: RegExp) => own.some((match) => concept.test(match.concept));
  return yesNo && has(/^named:/) && has(/^competency:cloud$/);
}

/** After a question on offers an everyday word such as "Security" is the competency of that name. */
function competenciesOf(
  { competencies }: Details,
  own: readonly ConceptMatch[],
  catalogue: Catalogue,
): readonly NamedCompetency[] {
  if (competencies.length > 0) return competencies;
  const names = own.filter(({ concept }) => concept.startsWith('named:'));
  return names.map(({ concept }) => competencyOf(concept.slice('named:'.length), catalogue));
}

/** What is said anew replaces what was said before of the same kind; portal and kind of support are one. */
function mergedDetails(before: Details, now: Details): Details {
  const product = now.product ?? before.product;
  const contract = now.contract ?? before.contract;
  // No competency comes with Action Pack, neither the one before.
  const isActionPack = now.levels.length > 0 && now.levels.every((level) => level === 'action-pack');
  const where = now.supports.length > 0 || now.portals.length > 0 ? now : before;
  return {
    levels: now.levels.length > 0 ? now.levels : before.levels,
    supports: where.supports,
    portals: where.portals,
    competencies: now.competencies.length > 0 || isActionPack ? now.competencies : before.competencies,
    ...heldAsBefore(before, now),
    ...(product ? { product } : {}),
    ...(contract ? { contract } : {}),
    ...(before.withoutMessage ? { withoutMessage: true } : {}),
  };
}

/** Which level is held with which competency, as long as neither is said anew. */
function heldAsBefore({ held }: Details, now: Details): Pick<Details, 'held'> {
  if (now.levels.length > 0 || now.competencies.length > 0) return now.held ? { held: now.held } : {};
  return held ? { held } : {};
}
