import { type Draft, headline, link, paragraph, step } from '../draft.ts';
import { activationNote, notActivatedNote } from '../recorded.ts';
import type { Situation } from '../situation.ts';
import { customerRequestSteps } from './customer-request.ts';

export function whoCanActivate(situation: Situation): Draft {
  const { say } = situation;
  return {
    parts: [
      headline(say('roles.who-can-activate'), 'F-ROLE-1'),
      ...activationNote(situation),
      paragraph(say('roles.grey-without-role'), 'F-ROLE-5'),
      paragraph(say('roles.find-someone'), 'F-ROLE-5'),
    ],
    opens: 'activation',
    next: ['how-to-activate', 'activation-time', 'after-activation'],
  };
}

export function whoSeesTheIds(situation: Situation): Draft {
  const { say, partner } = situation;
  const pending = partner.activation !== undefined && partner.activation !== 'activated';
  return {
    parts: [
      headline(say('roles.who-sees-the-ids'), 'F-ROLE-2'),
      ...(pending ? activationNote(situation) : []),
      paragraph(say('activation.ids-are-shown'), 'F-ACT-4'),
      step(say('activation.sign-in'), 'F-ACT-1'),
      step(say('activation.open-page'), 'F-ACT-1'),
    ],
    opens: 'ids',
    next: ['ids-at-first-use', 'who-can-use-on-premises-support', 'how-long-linked'],
  };
}

export function roleForCustomerRequests({ say, catalogue }: Situation): Draft {
  return {
    parts: [
      headline(say('roles.admin-agent'), 'F-ROLE-3'),
      ...customerRequestSteps(say),
      link(say('links.customers'), catalogue.links.customers, 'F-CLD-4'),
    ],
    next: ['csp-azure-plan', 'ids-in-cloud-portals', 'link-in-azure'],
  };
}

export function whoCanUseOnPremisesSupport(situation: Situation): Draft {
  const { say, catalogue } = situation;
  return {
    parts: [
      headline(say('roles.who-can-use-on-premises'), 'F-ROLE-4'),
      paragraph(say('roles.own-or-customer'), 'F-ROLE-4'),
      ...notActivatedNote(situation),
      link(say('links.support-for-business'), catalogue.links.supportForBusiness, 'F-ONP-1'),
    ],
    next: ['ids-at-first-use', 'request-on-premises-support', 'see-incidents-left'],
  };
}

export function findSomeoneToActivate({ say }: Situation): Draft {
  return {
    parts: [
      headline(say('roles.find-someone'), 'F-ROLE-5'),
      paragraph(say('roles.who-can-activate'), 'F-ROLE-1'),
    ],
    opens: 'activation',
    next: ['how-to-activate', 'activate-button-grey', 'activation-time'],
  };
}
