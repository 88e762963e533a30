import type { Translate } from '../locales/translate.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import { type FactId, factIds } from '../rules/facts.ts';
import type { Topic } from '../rules/question.ts';
import type { Answer, Link } from './answer.ts';
import { quickReplyTo } from './compose.ts';
import { allowancePhrase, shortAddress } from './phrases.ts';

/** Reads a fact's id as people type it, in any case. */
export function factIdOf(text: string): FactId | undefined {
  const wanted = text.trim().toUpperCase();
  return factIds.find((id) => id.toUpperCase() === wanted);
}

/** The statement of one fact, with the page it names. */
export function factAnswer(id: FactId, catalogue: Catalogue, say: Translate): Answer {
  const topic = topicOf[id];
  const link = linkOf(id, catalogue, say);
  return {
    topic,
    blocks: [
      { kind: 'headline', text: say(`fact.${id}`, statementValues(catalogue, say)) },
      ...(link ? [{ kind: 'links', links: [link] } as const] : []),
    ],
    facts: [id],
    quickReplies: [quickReplyTo(topic, say)],
  };
}

function statementValues({ entitlements, cloudCompetencies, links }: Catalogue, say: Translate) {
  const { silver, gold } = entitlements;
  return {
    actionPackOnPremises: allowancePhrase(entitlements['action-pack'].onPremises, say),
    silverOnPremises: allowancePhrase(silver.onPremises, say),
    goldOnPremises: allowancePhrase(gold.onPremises, say),
    actionPackCloud: allowancePhrase(entitlements['action-pack'].cloud.otherCompetency, say),
    silverCloud: allowancePhrase(silver.cloud.cloudCompetency, say),
    silverOther: allowancePhrase(silver.cloud.otherCompetency, say),
    goldCloud: allowancePhrase(gold.cloud.cloudCompetency, say),
    goldOther: allowancePhrase(gold.cloud.otherCompetency, say),
    competencies: cloudCompetencies.join(' · '),
    versionsAddress: shortAddress(links.supportedVersions),
  };
}

function linkOf(id: FactId, { links }: Catalogue, say: Translate): Link | undefined {
  switch (id) {
    case 'F-ENT-6':
      return { title: say('links.supported-versions'), url: links.supportedVersions };
    case 'F-ONP-1':
      return { title: say('links.support-for-business'), url: links.supportForBusiness };
    case 'F-REM-5':
      return { title: say('links.incidents-left'), url: links.incidentsLeft };
    case 'F-CLD-4':
      return { title: say('links.customers'), url: links.customers };
    case 'F-PLAN-1':
      return { title: say('links.premier'), url: links.premier };
    case 'F-PLAN-2':
      return { title: say('links.advanced'), url: links.advanced };
    case 'F-PLAN-3':
      return { title: say('links.compare-plans'), url: links.comparePlans };
    case 'F-NEXT-1':
      return { title: say('links.related-pages'), url: links.technicalBenefits };
    default:
      return undefined;
  }
}

/** The topic that says a fact first; offered for reading on. */
const topicOf: Record<FactId, Topic> = {
  'F-ROLE-1': 'who-can-activate',
  'F-ROLE-2': 'who-sees-the-ids',
  'F-ROLE-3': 'role-for-customer-requests',
  'F-ROLE-4': 'who-can-use-on-premises-support',
  'F-ROLE-5': 'find-someone-to-activate',
  'F-ACT-1': 'where-the-benefits-are',
  'F-ACT-2': 'activation-needed',
  'F-ACT-3': 'activation-time',
  'F-ACT-4': 'after-activation',
  'F-ACT-5': 'ids-at-first-use',
  'F-ACT-6': 'how-long-linked',
  'F-ACT-7': 'tpd-services',
  'F-ENT-1': 'entitlement',
  'F-ENT-2': 'cloud-competencies',
  'F-ENT-3': 'what-support-covers',
  'F-ENT-4': 'action-pack-and-cloud',
  'F-ENT-5': 'signature-packs',
  'F-ENT-6': 'supported-versions',
  'F-ONP-1': 'request-on-premises-support',
  'F-ONP-2': 'ids-at-first-use',
  'F-REM-1': 'where-incidents-left-are-shown',
  'F-REM-2': 'see-incidents-left',
  'F-REM-3': 'add-the-contract',
  'F-REM-4': 'unavailable-support-plans',
  'F-REM-5': 'more-on-incidents-left',
  'F-CLD-1': 'who-gets-cloud-support',
  'F-CLD-2': 'ids-in-cloud-portals',
  'F-CLD-3': 'csp-azure-plan',
  'F-CLD-4': 'request-for-a-customer',
  'F-CLD-5': 'link-in-azure',
  'F-ERR-1': 'message-already-associated',
  'F-ERR-1a': 'message-already-associated',
  'F-ERR-1b': 'message-already-associated',
  'F-ERR-1c': 'message-already-associated',
  'F-ERR-2': 'message-not-authorized',
  'F-ERR-3': 'message-no-benefits',
  'F-ERR-4': 'activate-button-grey',
  'F-ERR-5': 'support-plan-missing',
  'F-PLAN-1': 'premier-support',
  'F-PLAN-2': 'advanced-support',
  'F-PLAN-3': 'compare-plans',
  'F-NEXT-1': 'related-pages',
};
