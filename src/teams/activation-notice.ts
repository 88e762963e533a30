import { activationOf } from '../benefits/activation-of.ts';
import type { ActivationOutcome } from '../benefits/activations.ts';
import type { Translate } from '../locales/translate.ts';
import type { ActivationAction } from '../rules/activation.ts';
import { deedText } from './panels/history-panel.ts';
import type { Notice } from './panels/panel.ts';
import { momentIn } from './panels/sight.ts';

/** What the card says of what was just done on it, or why it was not. */
export function activationNotice(
  outcome: ActivationOutcome,
  action: ActivationAction,
  personId: string,
  say: Translate,
): Notice {
  const { record } = outcome;
  switch (outcome.kind) {
    case 'done': {
      const activation = activationOf(record);
      const waits = activation.stage === 'requested' && !activation.approved;
      if (action.kind === 'request' && waits && outcome.reached === 0)
        return { tone: 'attention', text: say('panel.nobody-reached') };
      const done = say(`panel.done.${action.kind}`, { reached: outcome.reached });
      const cannotBeTold = action.kind === 'request' && !record.people?.[personId]?.chat;
      return { tone: 'good', text: cannotBeTold ? `${done} ${say('panel.open-a-chat')}` : done };
    }
    case 'repeated':
      // The day to look again stays the same where it is said twice on one day.
      return { tone: 'good', text: say(action.kind === 'wait' ? 'panel.done.wait' : 'panel.repeated') };
    case 'outdated': {
      if (!outcome.last) return { tone: 'attention', text: say('panel.outdated-unknown') };
      const deed = deedText(outcome.last, { say, record });
      return { tone: 'attention', text: say('panel.outdated', { deed, at: momentIn(outcome.last.at) }) };
    }
    case 'refused':
      return { tone: 'attention', text: say(`panel.refused.${outcome.reason}`) };
  }
}
