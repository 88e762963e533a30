import { type Draft, headline, link, paragraph } from '../draft.ts';
import type { Situation } from '../situation.ts';

export function premierSupport({ say, catalogue: { links } }: Situation): Draft {
  return {
    parts: [
      headline(say('plans.premier'), 'F-PLAN-1'),
      link(say('links.premier'), links.premier, 'F-PLAN-1'),
      link(say('links.compare-plans'), links.comparePlans, 'F-PLAN-3'),
    ],
    next: ['advanced-support', 'compare-plans', 'entitlement'],
  };
}

export function advancedSupport({ say, catalogue: { links } }: Situation): Draft {
  return {
    parts: [
      headline(say('plans.advanced'), 'F-PLAN-2'),
      link(say('links.advanced'), links.advanced, 'F-PLAN-2'),
      link(say('links.compare-plans'), links.comparePlans, 'F-PLAN-3'),
    ],
    next: ['premier-support', 'compare-plans', 'who-gets-cloud-support'],
  };
}

export function comparePlans({ details, say, catalogue: { links } }: Situation): Draft {
  return {
    parts: [
      headline(say('plans.compare'), 'F-PLAN-3'),
      link(say('links.compare-plans'), links.comparePlans, 'F-PLAN-3'),
      paragraph(say('plans.premier'), 'F-PLAN-1'),
      paragraph(say('plans.advanced'), 'F-PLAN-2'),
      link(say('links.premier'), links.premier, 'F-PLAN-1'),
      link(say('links.advanced'), links.advanced, 'F-PLAN-2'),
    ],
    // Who says that nothing is left knows how many are.
    next: [
      details.contract ? 'support-plan-missing' : 'see-incidents-left',
      'supported-versions',
      'entitlement',
    ],
  };
}

export function relatedPages({ say, catalogue: { links } }: Situation): Draft {
  return {
    parts: [
      headline(say('plans.related-pages'), 'F-NEXT-1'),
      link(say('links.related-pages'), links.technicalBenefits, 'F-NEXT-1'),
    ],
    next: ['tpd-services', 'where-the-benefits-are', 'how-to-activate'],
  };
}
