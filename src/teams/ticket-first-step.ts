import type { TicketOutcome, Tickets } from '../helpdesk/tickets.ts';
import type { TicketFormState } from './panels/ticket-sight.ts';
import type { TicketStanding } from './ticket-standing.ts';

type FirstStep = TicketFormState['first'];

interface Pressed {
  revision: number;
  first?: FirstStep;
}

/** What an agent has to do before what was refused can be done. */
export function firstStepOf(outcome: TicketOutcome): FirstStep {
  if (outcome.kind !== 'refused') return undefined;
  if (outcome.reason === 'someone-elses') return 'take';
  const isResolved = outcome.record.ticket.state.stage === 'resolved';
  return outcome.reason === 'closed' && isResolved ? 'reopen' : undefined;
}

/**
 * Takes a ticket over, or reopens it, where the button of a form says that it does so first. Where that cannot be done,
 * what the form sends is refused for the same reason.
 *
 * @returns how the ticket stands then, and the press as if it came from a card that shows it
 */
export async function withFirstStep<Data extends Pressed>(
  tickets: Pick<Tickets, 'act'>,
  standing: TicketStanding,
  data: Data,
  activityId: string | undefined,
): Promise<[TicketStanding, Data]> {
  const { first, revision } = data;
  const { actor, record: present } = standing;
  if (!first || actor.role !== 'agent') return [standing, data];
  const outcome = await tickets.act(present.reference, { kind: first }, actor, { revision, activityId });
  if (outcome.kind === 'gone') return [standing, data];
  const { record } = outcome;
  // One step further also where it was outdated: the same press sent twice has to be known again.
  const next = outcome.kind === 'repeated' ? record.ticket.revision : revision + 1;
  return [
    { ...standing, record },
    { ...data, revision: next },
  ];
}
