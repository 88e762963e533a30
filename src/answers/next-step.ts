import type { FactId } from '../rules/facts.ts';
import { type NextStep, planFacts } from '../rules/messages.ts';
import type { Support } from '../rules/question.ts';
import { link, type Part, paragraph } from './draft.ts';
import { dateInWords, shortAddress } from './phrases.ts';
import type { Situation } from './situation.ts';

/**
 * The one thing to do next, with the pages it needs.
 *
 * @param support whose incidents are wanted, where that matters
 */
export function nextStep(
  step: Exclude<NextStep, 'find-case' | 'wait-for-start'>,
  situation: Situation,
  support?: Support,
): Part[] {
  const { say, catalogue } = situation;
  const { links } = catalogue;
  switch (step) {
    case 'new-support-request':
      return [toDo(say('associated.new-request'), situation, 'F-ERR-1a')];
    case 'buy-plan':
      return [
        support === 'cloud'
          ? toDo(say('step.buy-plan-for-azure'), situation, 'F-ERR-1b')
          : toDo(say('step.buy-plan'), situation, support ? 'F-ERR-5' : 'F-ERR-1b'),
        ...planFacts(support).map((fact) => planLink(fact, situation)),
      ];
    case 'attain-competency':
      return [toDo(say('step.attain-competency'), situation, 'F-ENT-4')];
    case 'sign-in-with-mpn':
      return [toDo(say('messages.sign-in-with-mpn'), situation, 'F-ERR-2')];
    case 'switch-account':
      return [toDo(say('step.switch-account'), situation, 'F-ERR-3')];
    case 'see-offers':
      return [
        toDo(say('step.see-offers'), situation, 'F-NEXT-1'),
        link(say('links.related-pages'), links.technicalBenefits, 'F-NEXT-1'),
      ];
    case 'find-administrator':
      return [toDo(say('roles.find-someone'), situation, 'F-ROLE-5')];
    case 'leave-to-administrator':
      return [toDo(say('step.leave-to-administrator'), situation)];
    case 'wait-for-processing':
      return [toDo(say('step.wait-for-processing'), situation, 'F-ACT-3')];
    case 'use-ids':
      return [toDo(say('step.use-ids'), situation, 'F-ROLE-2')];
    case 'link-contract':
      return [toDo(say('contract.link-in-azure'), situation, 'F-CLD-5')];
    case 'add-contract':
      return [toDo(say('contract.in-support-for-business'), situation, 'F-REM-3')];
    case 'check-version':
      return [
        toDo(say('coverage.check', { address: shortAddress(links.supportedVersions) }), situation, 'F-ENT-6'),
        link(say('links.supported-versions'), links.supportedVersions, 'F-ENT-6'),
      ];
  }
}

/** What to do once the recorded contract has begun. */
export function nextStepFrom(
  key: 'step.request-from-start' | 'step.look-from-start',
  situation: Situation,
  ...says: FactId[]
): Part[] {
  return [toDo(situation.say(key, { date: startInWords(situation) }), situation, ...says)];
}

/** The day the recorded contract begins on. */
export function startInWords({ partner, language, today }: Situation): string {
  return dateInWords(partner.contract?.startsOn ?? today, language);
}

function toDo(step: string, { say }: Situation, ...says: FactId[]): Part {
  return paragraph(say('messages.next-step', { step }), ...says);
}

function planLink(
  fact: ReturnType<typeof planFacts>[number],
  { say, catalogue: { links } }: Situation,
): Part {
  switch (fact) {
    case 'F-PLAN-1':
      return link(say('links.premier'), links.premier, fact);
    case 'F-PLAN-2':
      return link(say('links.advanced'), links.advanced, fact);
    case 'F-PLAN-3':
      return link(say('links.compare-plans'), links.comparePlans, fact);
  }
}
