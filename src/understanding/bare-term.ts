import type { Details, Question, Topic } from '../rules/question.ts';
import { chinese } from './chinese.ts';
import type { ConceptMatch } from './concepts.ts';

const longestBareTerm = 40;

/** What people may want who write nothing but one term, likeliest first. */
const topicsOfTerm: Readonly<Record<string, readonly Topic[]>> = {
  'action-pack': ['entitlement', 'action-pack-and-cloud', 'how-to-activate'],
  level: ['entitlement', 'who-gets-cloud-support', 'how-to-activate'],
  azure: ['link-in-azure', 'entitlement', 'message-already-associated'],
  cloud: ['who-gets-cloud-support', 'entitlement', 'link-in-azure'],
  'on-premises': ['request-on-premises-support', 'entitlement', 'supported-versions'],
  'partner-center': ['where-the-benefits-are', 'how-to-activate', 'message-not-authorized'],
  'support-for-business': ['request-on-premises-support', 'see-incidents-left', 'add-the-contract'],
  ids: ['after-activation', 'ids-at-first-use', 'who-sees-the-ids'],
  contract: ['add-the-contract', 'support-plan-missing', 'how-long-linked'],
  incident: ['entitlement', 'see-incidents-left', 'what-support-covers'],
  competency: ['cloud-competencies', 'entitlement', 'who-gets-cloud-support'],
  support: ['entitlement', 'how-to-activate', 'request-on-premises-support'],
};

const termOfConcept: Readonly<Record<string, keyof typeof topicsOfTerm>> = {
  'level:action-pack': 'action-pack',
  'level:silver': 'level',
  'level:gold': 'level',
  'product:azure': 'azure',
  'portal:azure': 'azure',
  'support:cloud': 'cloud',
  'signature-cloud': 'cloud',
  'support:on-premises': 'on-premises',
  'product:on-premises': 'on-premises',
  'portal:partner-center': 'partner-center',
  'portal:support-for-business': 'support-for-business',
  'access-id': 'ids',
  'contract-id': 'ids',
  ids: 'ids',
  contract: 'contract',
  expired: 'contract',
  incident: 'incident',
  competency: 'competency',
  benefit: 'support',
};

/**
 * Reads a text that is nothing but a term ("azure", "金級", "contract expired"): a model would always find one of its
 * topics likeliest, but nobody can know which is meant.
 *
 * @returns what may be meant, or undefined where the text says more
 */
export function bareTermChoices(
  normalized: string,
  concepts: readonly ConceptMatch[],
  details: Details,
): readonly Question[] | undefined {
  if (normalized.length > longestBareTerm) return undefined;
  const named = concepts.filter(({ concept }) => Object.hasOwn(termOfConcept, concept));
  const terms = new Set(
    named
      .filter((match) => !named.some((other) => isInside(match, other)))
      .map(({ concept }) => termOfConcept[concept]),
  );
  const [term] = terms;
  if (term === undefined || terms.size > 1) return undefined;
  const rest = [...normalized].filter(
    (_, place) => !named.some(({ start, end }) => place >= start && place < end),
  );
  const said = rest.join('').replace(/[^\p{L}\p{N}]|[的呢嗎吗啊了]/gu, '');
  // A plural's or a case's letters may be left; a word may not, which in Chinese takes no more than two.
  if (said.length > 2 || chinese.test(said)) return undefined;
  const topics = topicsOfTerm[term] ?? [];
  return topics.map((topic) => ({ topic, details, confidence: 1 / topics.length }));
}

function isInside(match: ConceptMatch, other: ConceptMatch): boolean {
  return (
    other.start <= match.start && other.end >= match.end && other.end - other.start > match.end - match.start
  );
}
