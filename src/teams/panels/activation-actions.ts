import type { SentenceKey } from '../../locales/translate.ts';
import type { Activation } from '../../rules/activation.ts';
import { hasIds } from '../../rules/activation-machine.ts';
import { mayRenew } from '../../rules/activation-standing.ts';
import { endOf } from '../../rules/contract.ts';
import { contractForm, declineForm, type FormState, offerForm, pressData } from './activation-forms.ts';
import { form, type PanelAction, press, type Tone } from './panel.ts';
import type { Sight } from './sight.ts';

/** What the viewer can do about the activation, the most likely first. */
export function activationActions(activation: Activation, sight: Sight, state?: FormState): PanelAction[] {
  if (sight.occasion === 'superseded') return [];
  const own =
    sight.viewer.role === 'none'
      ? memberActions(activation, sight)
      : administratorActions(activation, sight, state);
  const all = [...own, ...(asksForOffers(sight) ? [form(offerForm(sight))] : [])];
  // A form within the card is sent along with every other one's fields; so it stands alone until it is taken.
  const hasOpen = all.some((action) => action.kind === 'form' && action.form.open);
  return hasOpen ? all.filter((action) => action.kind === 'press' || action.form.open) : all;
}

/** Which offers the organisation has is asked of whoever calls up the card, not of whoever reads news. */
export function asksForOffers({ record, occasion, private: isPrivate }: Sight): boolean {
  return isPrivate && occasion === 'opened' && (record.offers ?? []).length === 0;
}

function memberActions(activation: Activation, sight: Sight): PanelAction[] {
  const isRequester = activation.stage !== 'none' && activation.requesters.includes(sight.viewer.id);
  switch (activation.stage) {
    case 'none':
      return [button(sight, 'panel.button.request', 'activation-request', 'positive')];
    case 'requested':
      return isRequester
        ? [button(sight, 'panel.button.withdraw', 'activation-withdraw')]
        : [button(sight, 'panel.button.request-too', 'activation-request', 'positive')];
    case 'submitted':
      return isRequester ? [] : [button(sight, 'panel.button.request-too', 'activation-request', 'positive')];
    case 'activated': {
      const { contract } = activation;
      const renew = (tone?: Tone) => button(sight, 'panel.button.renew', 'activation-request', tone);
      if (endOf(contract, sight.today)) return [renew('positive'), ...idsAction(activation, sight)];
      const renewal = mayRenew(contract, sight.today) ? [renew()] : [];
      return [...idsAction(activation, sight, 'positive'), ...renewal];
    }
  }
}

function administratorActions(activation: Activation, sight: Sight, state?: FormState): PanelAction[] {
  const submit = (tone?: Tone) => button(sight, 'panel.button.submit', 'activation-submit', tone);
  // IDs are taken in a chat of one's own only.
  const record = (tone?: Tone) => (sight.private ? [form(contractForm('record', sight, state, tone))] : []);
  switch (activation.stage) {
    case 'none':
      return [submit('positive'), ...record()];
    case 'requested': {
      const withdraw = activation.requesters.includes(sight.viewer.id)
        ? [button(sight, 'panel.button.withdraw', 'activation-withdraw')]
        : [];
      const decline = form(declineForm('decline', sight, state));
      if (activation.approved) return [submit('positive'), ...record(), ...withdraw, decline];
      const approve = button(sight, 'panel.button.approve', 'activation-approve', 'positive');
      return [approve, submit(), ...withdraw, decline];
    }
    case 'submitted':
      return [
        ...record('positive'),
        button(sight, 'panel.button.wait', 'activation-wait'),
        form(declineForm('close', sight, state)),
      ];
    case 'activated': {
      const { contract } = activation;
      const correct =
        sight.private && hasIds(contract)
          ? [form(contractForm('correct', sight, state, undefined, contract))]
          : [];
      if (endOf(contract, sight.today))
        return [submit('positive'), ...record(), ...idsAction(activation, sight), ...correct];
      if (!hasIds(contract)) return record('positive');
      const renewal = mayRenew(contract, sight.today) ? [submit(), ...record()] : [];
      return [...idsAction(activation, sight, 'positive'), ...renewal, ...correct];
    }
  }
}

function idsAction(
  { contract }: Extract<Activation, { stage: 'activated' }>,
  sight: Sight,
  tone?: Tone,
): PanelAction[] {
  return hasIds(contract) ? [button(sight, 'panel.button.show-ids', 'ids-show', tone)] : [];
}

function button(sight: Sight, title: SentenceKey, verb: string, tone?: Tone): PanelAction {
  return press({ title: sight.say(title), verb, data: pressData(sight), ...(tone ? { tone } : {}) });
}
