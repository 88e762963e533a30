import type { Topic } from '../../rules/question.ts';
import type { AnswerTopic } from '../situation.ts';
import { actionPackAndCloud } from './action-pack.ts';
import * as activation from './activation.ts';
import { messageAlreadyAssociated } from './already-associated.ts';
import { signaturePacks, whoGetsCloudSupport } from './cloud-support.ts';
import { addTheContract, linkInAzure } from './contract.ts';
import { cloudCompetencies, supportedVersions, whatSupportCovers } from './coverage.ts';
import { cspAzurePlan, requestForACustomer } from './customer-request.ts';
import { entitlement } from './entitlement.ts';
import { howLongLinked, idsAtFirstUse, idsInCloudPortals } from './ids.ts';
import { activateButtonGrey, messageNoBenefits, messageNotAuthorized } from './messages.ts';
import * as plans from './plans.ts';
import * as remaining from './remaining.ts';
import * as roles from './roles.ts';
import { supportPlanMissing } from './support-plan-missing.ts';

/** How each topic is answered. */
export const answerTopics: Record<Topic, AnswerTopic> = {
  'who-can-activate': roles.whoCanActivate,
  'who-sees-the-ids': roles.whoSeesTheIds,
  'role-for-customer-requests': roles.roleForCustomerRequests,
  'who-can-use-on-premises-support': roles.whoCanUseOnPremisesSupport,
  'find-someone-to-activate': roles.findSomeoneToActivate,
  'activate-button-grey': activateButtonGrey,
  'where-the-benefits-are': activation.whereTheBenefitsAre,
  'how-to-activate': activation.howToActivate,
  'activation-needed': activation.activationNeeded,
  'activation-time': activation.activationTime,
  'after-activation': activation.afterActivation,
  'ids-at-first-use': idsAtFirstUse,
  'how-long-linked': howLongLinked,
  'tpd-services': activation.tpdServices,
  entitlement,
  'cloud-competencies': cloudCompetencies,
  'what-support-covers': whatSupportCovers,
  'action-pack-and-cloud': actionPackAndCloud,
  'signature-packs': signaturePacks,
  'supported-versions': supportedVersions,
  'request-on-premises-support': remaining.requestOnPremisesSupport,
  'where-incidents-left-are-shown': remaining.whereIncidentsLeftAreShown,
  'see-incidents-left': remaining.seeIncidentsLeft,
  'add-the-contract': addTheContract,
  'unavailable-support-plans': remaining.unavailableSupportPlans,
  'more-on-incidents-left': remaining.moreOnIncidentsLeft,
  'who-gets-cloud-support': whoGetsCloudSupport,
  'ids-in-cloud-portals': idsInCloudPortals,
  'csp-azure-plan': cspAzurePlan,
  'request-for-a-customer': requestForACustomer,
  'link-in-azure': linkInAzure,
  'message-already-associated': messageAlreadyAssociated,
  'message-not-authorized': messageNotAuthorized,
  'message-no-benefits': messageNoBenefits,
  'support-plan-missing': supportPlanMissing,
  'premier-support': plans.premierSupport,
  'advanced-support': plans.advancedSupport,
  'compare-plans': plans.comparePlans,
  'related-pages': plans.relatedPages,
};
