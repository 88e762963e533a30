import type {
  Activation,
  ActivationAction,
  ActivationEffect,
  ActivationNews,
  ActivationVerdict,
  Actor,
  Closing,
  Refusal,
} from './activation.ts';
import { checkBack, checkBackAfterDays, endReminders } from './activation-reminders.ts';
import { contractOf, mayRenew } from './activation-standing.ts';
import { type ContractDates, endOf, hasIds, type RecordedContract } from './contract.ts';
import { addDays, type Day, dayOf } from './days.ts';

type Of<Kind extends Activation['stage']> = Extract<Activation, { stage: Kind }>;
type Doing<Kind extends ActivationAction['kind']> = Extract<ActivationAction, { kind: Kind }>;

/** What an action makes of an activation: its next state with what has to happen besides, or the reason it is refused. */
export function act(
  activation: Activation,
  action: ActivationAction,
  actor: Actor,
  now: Date,
): ActivationVerdict {
  const moment = { actor, at: now.toISOString(), today: dayOf(now) };
  switch (action.kind) {
    case 'request':
      return request(activation, moment);
    case 'withdraw':
      return withdraw(activation, moment);
    case 'record-left':
      return recordLeft(activation, action, moment);
    default:
      return actor.isAdministrator ? administer(activation, action, moment) : refused('not-an-administrator');
  }
}

interface Moment {
  actor: Actor;
  at: string;
  today: Day;
}

function administer(
  activation: Activation,
  action: Exclude<ActivationAction, { kind: 'request' | 'withdraw' | 'record-left' }>,
  moment: Moment,
): ActivationVerdict {
  switch (action.kind) {
    case 'approve':
      return approve(activation, moment);
    case 'decline':
      return decline(activation, action, moment);
    case 'submit':
      return submit(activation, moment);
    case 'wait':
      return wait(activation, moment);
    case 'record-contract':
      return recordContract(activation, action, moment);
    case 'correct-contract':
      return correctContract(activation, action, moment);
  }
}

function request(activation: Activation, { actor, at, today }: Moment): ActivationVerdict {
  const { id } = actor;
  switch (activation.stage) {
    case 'none':
    case 'activated': {
      if (activation.stage === 'activated' && !mayRenew(activation.contract, today))
        return refused('already-activated');
      const before = activation.stage === 'activated' ? { before: activation.contract } : {};
      const requested = { stage: 'requested' as const, requesters: [id] as const, ...before };
      // Whoever may do it needs nobody's approval.
      if (actor.isAdministrator) return accepted({ ...requested, approved: { by: id, at } });
      return accepted(requested, [tell('administrators', 'requested')]);
    }
    case 'requested':
      if (activation.requesters.includes(id)) return refused('already-requested');
      return accepted({ ...activation, requesters: [...activation.requesters, id] });
    case 'submitted':
      if (activation.requesters.includes(id)) return refused('already-requested');
      return accepted({ ...activation, requesters: [...activation.requesters, id] });
  }
}

function withdraw(activation: Activation, { actor, at }: Moment): ActivationVerdict {
  if (activation.stage !== 'requested') return refused(whyNothingIsRequested(activation));
  if (!activation.requesters.includes(actor.id)) return refused('not-your-request');
  const [first, ...others] = activation.requesters.filter((id) => id !== actor.id);
  if (first !== undefined) return accepted({ ...activation, requesters: [first, ...others] });
  const closed: Closing = { how: 'withdrawn', by: actor.id, at };
  return accepted(closedWith(activation, closed), [tell('administrators', 'withdrawn')]);
}

function approve(activation: Activation, { actor, at }: Moment): ActivationVerdict {
  if (activation.stage !== 'requested') return refused(whyNothingIsRequested(activation));
  if (activation.approved) return refused('already-approved');
  const approved = { by: actor.id, at };
  return accepted({ ...activation, approved }, [tell(activation.requesters, 'approved')]);
}

function decline(
  activation: Activation,
  { reason }: Doing<'decline'>,
  { actor, at }: Moment,
): ActivationVerdict {
  if (activation.stage !== 'requested' && activation.stage !== 'submitted')
    return refused(whyNothingIsRequested(activation));
  const closed: Closing = { how: 'declined', reason, by: actor.id, at };
  return accepted(closedWith(activation, closed), [tell(activation.requesters, 'declined')]);
}

function submit(activation: Activation, { actor, at, today }: Moment): ActivationVerdict {
  if (activation.stage === 'submitted') return refused('already-submitted');
  if (activation.stage === 'activated' && !mayRenew(activation.contract, today))
    return refused('already-activated');
  const requesters = activation.stage === 'none' ? [] : activation.requesters;
  const checkOn = addDays(today, checkBackAfterDays);
  return accepted(
    { stage: 'submitted', requesters, submitted: { by: actor.id, at }, checkOn, ...beforeOf(activation) },
    [tell(requesters, 'submitted'), checkBack(checkOn)],
  );
}

function wait(activation: Activation, { today }: Moment): ActivationVerdict {
  if (activation.stage !== 'submitted') return refused('not-submitted');
  const checkOn = addDays(today, checkBackAfterDays);
  return accepted({ ...activation, checkOn }, [checkBack(checkOn)]);
}

function recordContract(
  activation: Activation,
  { contract }: Doing<'record-contract'>,
  { today }: Moment,
): ActivationVerdict {
  if (endsBeforeItStarts(contract)) return refused('ends-before-it-starts');
  if (
    activation.stage === 'activated' &&
    hasIds(activation.contract) &&
    !mayRenew(activation.contract, today)
  )
    return refused('already-activated');
  const requesters = activation.stage === 'none' ? [] : activation.requesters;
  const { before } = beforeOf(activation);
  // A contract without IDs was noted from Support for Business: these are its IDs.
  const kept = before && !hasIds(before) ? before : {};
  const forgotten: ActivationEffect[] =
    before && before.contractId !== contract.contractId && hasIds(before) ? [forgetLinks] : [];
  return accepted({ stage: 'activated', requesters, contract: { ...kept, ...contract } }, [
    tell(requesters, 'activated'),
    ...forgotten,
    ...endReminders(contract.endsOn, today),
  ]);
}

function correctContract(
  activation: Activation,
  { contract }: Doing<'correct-contract'>,
  { today }: Moment,
): ActivationVerdict {
  const known = contractOf(activation);
  if (!known || activation.stage === 'none') return refused('not-activated');
  if (endsBeforeItStarts(contract)) return refused('ends-before-it-starts');
  const { startsOn: _start, endsOn: _end, ...others } = known;
  const changedIds = others.accessId !== contract.accessId || others.contractId !== contract.contractId;
  return accepted(withContract(activation, { ...others, ...contract }), [
    ...(changedIds ? [tell(activation.requesters, 'corrected'), forgetLinks] : []),
    ...(contract.endsOn === known.endsOn ? [] : endReminders(contract.endsOn, today)),
  ]);
}

/**
 * Every associated account sees what Support for Business shows (F-ROLE-2, F-REM-2), so anybody may note what is left.
 * Which contract it is, only an administrator says.
 */
function recordLeft(
  activation: Activation,
  { left }: Doing<'record-left'>,
  { actor, today }: Moment,
): ActivationVerdict {
  const known = contractOf(activation);
  const isFirst = activation.stage === 'none' && actor.isAdministrator;
  if (!known && !isFirst) return refused('not-recorded');
  if (!actor.isAdministrator && !fits(left, known ?? {}, today)) return refused('another-contract');
  // Counts that were not read this time are as old as the day before, which is not kept.
  const { onPremisesLeft: _onPremises, cloudLeft: _cloud, ...others } = known ?? {};
  const contract = { ...others, ...left, leftRecordedOn: today };
  if (endsBeforeItStarts(contract)) return refused('ends-before-it-starts');
  const usedUp = endOf(contract, today) === 'used-up' && endOf(known ?? {}, today) !== 'used-up';
  return accepted(withContract(activation, contract), [
    ...(usedUp ? [tell('administrators', 'used-up')] : []),
    ...(contract.endsOn === known?.endsOn ? [] : endReminders(contract.endsOn, today)),
  ]);
}

/** Whether the days read can be those of the contract on record, which is running. */
function fits(read: ContractDates, known: ContractDates, today: Day): boolean {
  const isSame = (one: Day | undefined, other: Day | undefined) =>
    one === undefined || other === undefined || one === other;
  return (
    isSame(read.startsOn, known.startsOn) &&
    isSame(read.endsOn, known.endsOn) &&
    (read.startsOn ?? today) <= today &&
    (read.endsOn ?? today) >= today
  );
}

/** The same with another contract on record; a renewal that is under way goes on. */
function withContract(activation: Activation, contract: RecordedContract): Activation {
  switch (activation.stage) {
    case 'none':
      return { stage: 'activated', requesters: [], contract };
    case 'activated':
      return { ...activation, contract };
    default:
      return { ...activation, before: contract };
  }
}

/** Without its request an activation is what it was before that. */
function closedWith({ before, requesters }: Of<'requested' | 'submitted'>, closed: Closing): Activation {
  return before ? { stage: 'activated', requesters, contract: before, closed } : { stage: 'none', closed };
}

function beforeOf(activation: Activation): { before?: RecordedContract } {
  if (activation.stage === 'none') return {};
  if (activation.stage === 'activated') return { before: activation.contract };
  return activation.before ? { before: activation.before } : {};
}

function whyNothingIsRequested({ stage }: Activation): Refusal {
  if (stage === 'submitted') return 'already-submitted';
  return stage === 'activated' ? 'already-activated' : 'nothing-requested';
}

function endsBeforeItStarts({ startsOn, endsOn }: RecordedContract): boolean {
  return startsOn !== undefined && endsOn !== undefined && endsOn <= startsOn;
}

const forgetLinks: ActivationEffect = { kind: 'forget-links' };

function tell(whom: 'administrators' | readonly string[], news: ActivationNews): ActivationEffect {
  return { kind: 'tell', whom, news };
}

function accepted(activation: Activation, effects: readonly ActivationEffect[] = []): ActivationVerdict {
  return { kind: 'accepted', activation, effects };
}

function refused(reason: Refusal): ActivationVerdict {
  return { kind: 'refused', reason };
}
