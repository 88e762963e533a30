import type { SentenceKey } from '../../locales/translate.ts';
import type { Activation } from '../../rules/activation.ts';
import { hasIds } from '../../rules/activation-machine.ts';
import { mayRenew } from '../../rules/activation-standing.ts';
import type { PanelButton } from './panel.ts';
import type { Sight } from './sight.ts';

/** What the viewer can do about the activation by one press. */
export function activationButtons(activation: Activation, sight: Sight): PanelButton[] {
  const isAdministrator = sight.viewer.role !== 'none';
  const press = (title: SentenceKey, verb: string, tone?: PanelButton['tone']): PanelButton => ({
    title: sight.say(title),
    verb,
    data: { ...pressData(sight) },
    ...(tone ? { tone } : {}),
  });
  switch (activation.stage) {
    case 'none':
      return isAdministrator
        ? [press('panel.button.submit', 'activation-submit', 'positive')]
        : [press('panel.button.request', 'activation-request', 'positive')];
    case 'requested':
      return [
        ...(isAdministrator && !activation.approved
          ? [press('panel.button.approve', 'activation-approve', 'positive')]
          : []),
        ...(isAdministrator ? [press('panel.button.submit', 'activation-submit')] : []),
        ...requesterButtons(activation.requesters, sight, press),
      ];
    case 'submitted':
      return isAdministrator
        ? [press('panel.button.wait', 'activation-wait')]
        : activation.requesters.includes(sight.viewer.id)
          ? []
          : [press('panel.button.request-too', 'activation-request')];
    case 'activated': {
      const renewable = mayRenew(activation.contract, sight.today);
      return [
        ...(hasIds(activation.contract) ? [press('panel.button.show-ids', 'ids-show')] : []),
        ...(renewable && isAdministrator ? [press('panel.button.submit', 'activation-submit')] : []),
        ...(renewable && !isAdministrator ? [press('panel.button.renew', 'activation-request')] : []),
      ];
    }
  }
}

/** What every press about the activation sends: the revision it was shown at, and the card's language. */
export function pressData({ record, language }: Sight): { revision: number; language: string } {
  return { revision: record.revision ?? 0, language };
}

function requesterButtons(
  requesters: readonly string[],
  { viewer }: Sight,
  press: (title: SentenceKey, verb: string) => PanelButton,
): PanelButton[] {
  if (requesters.includes(viewer.id)) return [press('panel.button.withdraw', 'activation-withdraw')];
  return viewer.role === 'none' ? [press('panel.button.request-too', 'activation-request')] : [];
}
