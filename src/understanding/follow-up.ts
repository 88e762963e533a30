import { messageTopics } from '../rules/messages.ts';
import type { Details, Question } from '../rules/question.ts';
import type { ConceptMatch } from './concepts.ts';

const longestFollowUp = 60;
const detail =
  /^(level:|competency|named:|support:|product:|portal:|expired$|used-up$|valid$|signature-cloud$|pack$)/;
const filler =
  /\b(?:and|what about|how about|or|for|with|in|on|the|a|an|then|so|if|we|are|our|is|it|only|just|same|also|but|ya|peki|peki ya|ve|ile|icin|da|de|ise|olursa|olsa|ne|olur|biz|olsak|mi|mu|sadece|partner|partners|member|case|that)\b|怎麼樣|怎樣|一樣|相同|請問|可以|的話|版本|夥伴|[那呢的如果是換改又還有沒也會若我們你您貴公司嗎吗了啊和跟與]/g;
/** Where two characters are a word, and ask something else. */
const chinese = /[\u3400-\u9fff]/;

/** Words around how the contract stands, which add nothing where an open case of a message asked for it. */
const aroundContract =
  /\b(?:contract|agreement|has|have|still|now|already|yes|btw|by the way|sozlesme\w*|hala|halen|evet|artik)\b|合約|已經|還|現在|已|是的/g;

/**
 * Reads a text that only changes a detail of the question before it ("and Gold?", "ya gümüş?", "那銀級呢").
 *
 * @returns undefined where the text says more than details, or no detail at all
 */
export function followUpOf(
  normalized: string,
  concepts: readonly ConceptMatch[],
  details: Details,
  previous: Question | undefined,
): Question | undefined {
  if (!previous || normalized.length > longestFollowUp) return undefined;
  const own = concepts.filter((match) => detail.test(match.concept));
  if (own.length === 0) return undefined;
  let rest = normalized;
  for (const match of [...own].sort((a, b) => b.start - a.start)) {
    rest = rest.slice(0, match.start) + ' '.repeat(match.end - match.start) + rest.slice(match.end);
  }
  const isOpenCase = messageTopics.some((topic) => topic === previous.topic);
  const said = rest
    .replace(/'[a-z]{1,4}\b/g, ' ')
    .replace(isOpenCase ? aroundContract : /$^/g, ' ')
    .replace(filler, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (said.length > 2 || chinese.test(said)) return undefined;
  return {
    topic: previous.topic,
    details: merged(previous.details, details),
    confidence: previous.confidence,
  };
}

/** What is said anew replaces what was said before of the same kind; a new level brings its own competency. */
function merged(before: Details, now: Details): Details {
  const product = now.product ?? before.product;
  const contract = now.contract ?? before.contract;
  return {
    levels: now.levels.length > 0 ? now.levels : before.levels,
    supports: now.supports.length > 0 ? now.supports : before.supports,
    portals: now.portals.length > 0 ? now.portals : before.portals,
    competencies: now.competencies.length > 0 ? now.competencies : before.competencies,
    ...(product ? { product } : {}),
    ...(contract ? { contract } : {}),
  };
}
