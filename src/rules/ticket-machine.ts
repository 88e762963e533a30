import type {
  Agent,
  TicketAction,
  TicketActor,
  TicketEffect,
  TicketRefusal,
  TicketState,
  TicketVerdict,
} from './ticket.ts';

/** What may be done with a ticket, by whom, and who has to hear of it. */
export function actOnTicket(state: TicketState, action: TicketAction, actor: TicketActor): TicketVerdict {
  return actor.role === 'agent' ? actAsAgent(state, action, agentOf(actor)) : actAsRequester(state, action);
}

function agentOf({ role: _, ...agent }: TicketActor): Agent {
  return agent;
}

const tellRequesters: TicketEffect = { kind: 'tell-requesters' };

function tellHelpdesk(...mention: readonly Agent[]): TicketEffect {
  return { kind: 'tell-helpdesk', mention };
}

function done(state: TicketState, ...effects: TicketEffect[]): TicketVerdict {
  return { kind: 'done', state, effects };
}

function refused(reason: TicketRefusal): TicketVerdict {
  return { kind: 'refused', reason };
}

function actAsAgent(state: TicketState, action: TicketAction, self: Agent): TicketVerdict {
  if (action.kind === 'add' || action.kind === 'withdraw') return refused('not-your-part');
  // What whoever asked took back is theirs to ask again.
  if (action.kind === 'reopen')
    return state.stage === 'resolved' && state.resolution.how !== 'withdrawn'
      ? done({ stage: 'assigned', agent: self, reopened: true }, tellRequesters)
      : refused(state.stage === 'merged' || state.stage === 'resolved' ? 'closed' : 'open');
  if (state.stage === 'resolved' || state.stage === 'merged') return refused('closed');
  if (action.kind === 'take') return handOver(state, self, self);
  if (action.kind === 'assign') return handOver(state, action.to, self);
  // Whoever has it speaks for the helpdesk; a colleague takes it over first, and both know.
  if (state.stage !== 'new' && state.agent.id !== self.id) return refused('someone-elses');
  switch (action.kind) {
    case 'reply':
      return done({ stage: 'assigned', agent: self }, tellRequesters);
    case 'ask':
      return done({ stage: 'waiting', agent: self }, tellRequesters);
    case 'resolve':
      return done({ stage: 'resolved', agent: self, resolution: action.resolution }, tellRequesters);
    case 'merge':
      // Whoever asked is told by the ticket that goes on.
      return done({ stage: 'merged', into: action.into, agent: self });
  }
}

/** The partner hears that somebody has it, not of every colleague it passes through. */
function handOver(
  state: Extract<TicketState, { stage: 'new' | 'assigned' | 'waiting' }>,
  to: Agent,
  by: Agent,
): TicketVerdict {
  if (state.stage === 'new') {
    const mention = to.id === by.id ? [] : [tellHelpdesk(to)];
    return done({ stage: 'assigned', agent: to }, tellRequesters, ...mention);
  }
  if (state.agent.id === to.id) return { kind: 'as-before' };
  // Whoever had it is told, and whoever gets it; nobody of what they did themselves.
  const concerned = [to, state.agent].filter(({ id }) => id !== by.id);
  return done({ ...state, agent: to }, tellHelpdesk(...concerned));
}

function actAsRequester(state: TicketState, action: TicketAction): TicketVerdict {
  const closed = state.stage === 'resolved' || state.stage === 'merged';
  switch (action.kind) {
    case 'add':
      if (closed) return refused('closed');
      return state.stage === 'new'
        ? done(state, tellHelpdesk())
        : done({ stage: 'assigned', agent: state.agent }, tellHelpdesk(state.agent));
    case 'withdraw':
      if (closed) return refused('closed');
      return done(
        {
          stage: 'resolved',
          ...(state.stage === 'new' ? {} : { agent: state.agent }),
          resolution: { how: 'withdrawn' },
        },
        tellHelpdesk(...(state.stage === 'new' ? [] : [state.agent])),
      );
    case 'reopen':
      if (state.stage !== 'resolved') return refused(closed ? 'closed' : 'open');
      return state.agent
        ? done({ stage: 'assigned', agent: state.agent, reopened: true }, tellHelpdesk(state.agent))
        : done({ stage: 'new' }, { kind: 'tell-helpdesk', mention: 'on-duty' }, { kind: 'bring-up-later' });
    default:
      return refused('not-your-part');
  }
}
