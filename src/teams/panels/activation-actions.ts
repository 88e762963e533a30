import type { SentenceKey } from '../../locales/translate.ts';
import type { Activation } from '../../rules/activation.ts';
import { contractOf, mayRenew } from '../../rules/activation-standing.ts';
import { endOf, hasIds, type RecordedContract } from '../../rules/contract.ts';
import { contractForm, declineForm, type FormState, offerForm, pressData } from './activation-forms.ts';
import { type Form, form, type PanelAction, press, type Tone } from './panel.ts';
import { isAdministrator, type Sight } from './sight.ts';

/** What the viewer can do about the activation, the most likely first. */
export function activationActions(activation: Activation, sight: Sight, state?: FormState): PanelAction[] {
  if (sight.occasion === 'superseded') return [];
  // Where the role could not be found out, what was written into a form waits for another try.
  if (state && sight.viewer.role === 'unknown') return [form(formOf(state, sight))];
  const own = isAdministrator(sight)
    ? administratorActions(activation, sight, state)
    : memberActions(activation, sight);
  const asked = sight.private && (sight.occasion === 'opened' || state?.form === 'offer');
  const all = [...own, ...(asked ? [form(offerForm(sight, state))] : [])];
  // A form within the card is sent along with every other one's fields; so it stands alone until it is taken.
  const hasOpen = all.some((action) => action.kind === 'form' && action.form.open);
  return hasOpen ? all.filter((action) => action.kind === 'press' || action.form.open) : all;
}

function formOf(state: FormState, sight: Sight): Form {
  switch (state.form) {
    case 'decline':
      return declineForm('decline', sight, state);
    case 'offer':
      return offerForm(sight, state);
    default:
      return contractForm(state.form, sight, state);
  }
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
      return [
        isRequester
          ? button(sight, 'panel.button.withdraw', 'activation-withdraw')
          : button(sight, 'panel.button.request-too', 'activation-request', 'positive'),
        ...idsAction(activation.before, sight),
      ];
    case 'submitted':
      return [
        ...(isRequester ? [] : [button(sight, 'panel.button.request-too', 'activation-request', 'positive')]),
        ...idsAction(activation.before, sight),
      ];
    case 'activated': {
      const { contract } = activation;
      const renew = (tone?: Tone) => button(sight, 'panel.button.renew', 'activation-request', tone);
      if (endOf(contract, sight.today)) return [renew('positive'), ...idsAction(contract, sight)];
      const renewal = mayRenew(contract, sight.today) ? [renew()] : [];
      return [...idsAction(contract, sight, 'positive'), ...renewal];
    }
  }
}

function administratorActions(activation: Activation, sight: Sight, state?: FormState): PanelAction[] {
  const submitTitle = contractOf(activation) ? 'panel.button.submit-renewal' : 'panel.button.submit';
  const submit = (tone?: Tone) => button(sight, submitTitle, 'activation-submit', tone);
  // IDs are taken in a chat of one's own only.
  const record = (tone?: Tone) => (sight.private ? [form(contractForm('record', sight, state, tone))] : []);
  const correct = (contract: RecordedContract | undefined) =>
    sight.private && contract && hasIds(contract)
      ? [form(contractForm('correct', sight, state, undefined, contract))]
      : [];
  switch (activation.stage) {
    case 'none':
      return [submit('positive'), ...record()];
    case 'requested': {
      const withdraw = activation.requesters.includes(sight.viewer.id)
        ? [button(sight, 'panel.button.withdraw', 'activation-withdraw')]
        : [];
      const decline = form(declineForm('decline', sight, state));
      const before = [...idsAction(activation.before, sight), ...correct(activation.before)];
      if (activation.approved) {
        const isTheirs = activation.approved.by === sight.viewer.id;
        return [submit(isTheirs ? 'positive' : undefined), ...record(), ...withdraw, decline, ...before];
      }
      const approve = button(sight, 'panel.button.approve', 'activation-approve', 'positive');
      return [approve, submit(), ...withdraw, decline, ...before];
    }
    case 'submitted':
      return [
        ...record('positive'),
        button(sight, 'panel.button.wait', 'activation-wait'),
        form(declineForm('close', sight, state)),
        ...idsAction(activation.before, sight),
        ...correct(activation.before),
      ];
    case 'activated': {
      const { contract } = activation;
      if (endOf(contract, sight.today))
        return [submit('positive'), ...record(), ...idsAction(contract, sight), ...correct(contract)];
      if (!hasIds(contract)) return record('positive');
      const renewal = mayRenew(contract, sight.today) ? [submit(), ...record()] : [];
      return [...idsAction(contract, sight, 'positive'), ...renewal, ...correct(contract)];
    }
  }
}

function idsAction(contract: RecordedContract | undefined, sight: Sight, tone?: Tone): PanelAction[] {
  return contract && hasIds(contract) ? [button(sight, 'panel.button.show-ids', 'ids-show', tone)] : [];
}

function button(sight: Sight, title: SentenceKey, verb: string, tone?: Tone): PanelAction {
  return press({ title: sight.say(title), verb, data: pressData(sight), ...(tone ? { tone } : {}) });
}
