import type { Translate } from '../../locales/translate.ts';
import { type Draft, headline, link, type Part, paragraph, step } from '../draft.ts';
import type { Situation } from '../situation.ts';

/** How an admin agent reaches the portal in which a customer's request is created. */
export function customerRequestSteps(say: Translate): Part[] {
  return [
    step(say('customer-request.open-customer'), 'F-CLD-4'),
    step(say('customer-request.new-request'), 'F-CLD-4'),
    step(say('customer-request.in-the-portal'), 'F-CLD-4'),
  ];
}

export function requestForACustomer({ details, say, catalogue }: Situation): Draft {
  const onPremises = details.supports.includes('on-premises');
  const azure = details.portals.includes('azure');
  return {
    parts: [
      headline(say('customer-request.answer'), 'F-CLD-4'),
      ...customerRequestSteps(say),
      paragraph(say('roles.admin-agent'), 'F-ROLE-3'),
      ...(azure ? [paragraph(say('customer-request.csp-plan'), 'F-CLD-3')] : []),
      ...(onPremises ? [paragraph(say('roles.who-can-use-on-premises'), 'F-ROLE-4')] : []),
      link(say('links.customers'), catalogue.links.customers, 'F-CLD-4'),
    ],
    next: ['csp-azure-plan', 'ids-in-cloud-portals', 'link-in-azure'],
  };
}

export function cspAzurePlan({ say }: Situation): Draft {
  return {
    parts: [
      headline(say('customer-request.csp-plan'), 'F-CLD-3'),
      paragraph(say('customer-request.csp-plan-effect'), 'F-CLD-3'),
    ],
    next: ['request-for-a-customer', 'role-for-customer-requests', 'link-in-azure'],
  };
}
