import { activationAnswers } from './answers-activation.ts';
import { contractAnswers } from './answers-contract.ts';
import { coverageAnswers } from './answers-coverage.ts';
import { entitlementAnswers } from './answers-entitlement.ts';
import { messageAnswers } from './answers-messages.ts';
import { rolesAnswers } from './answers-roles.ts';
import { facts } from './facts.ts';
import { phrases } from './phrases.ts';
import { quick } from './quick.ts';
import { recorded } from './recorded.ts';
import { topicTitles } from './topics.ts';

/** All that answers are made of. */
export const answers = {
  ...activationAnswers,
  ...contractAnswers,
  ...coverageAnswers,
  ...entitlementAnswers,
  ...messageAnswers,
  ...rolesAnswers,
  ...facts,
  ...phrases,
  ...quick,
  ...recorded,
  ...topicTitles,
};
