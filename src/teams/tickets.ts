import type { TicketOutcome, Tickets } from '../helpdesk/tickets.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { readReference } from '../rules/reference.ts';
import type { TicketAction } from '../rules/ticket.ts';
import { type Conversation, type Outcome, type Press, press, type Visit } from './conversation.ts';
import type { OwnTicket } from './own-ticket.ts';
import { pagesOf } from './pages.ts';
import type { Notice } from './panels/panel.ts';
import { helpdeskTicketPanel } from './panels/ticket-panel.ts';
import type { TicketFormState } from './panels/ticket-sight.ts';
import { firstStepOf, withFirstStep } from './ticket-first-step.ts';
import { formGivenBack } from './ticket-form-given-back.ts';
import { ticketOutcomeNotice } from './ticket-outcome-notice.ts';
import {
  assignPress,
  longestText,
  mergePress,
  plainTicketPress,
  resolvePress,
  textPress,
} from './ticket-presses.ts';
import type { TicketSights } from './ticket-sights.ts';
import type { FindTicketStanding, TicketStanding } from './ticket-standing.ts';
import { wholeTicket } from './ticket-whole.ts';
import { cardOf } from './turn.ts';

interface Pressed {
  reference: string;
  revision: number;
  language?: Language | undefined;
  first?: TicketFormState['first'];
}

/** What people do with a ticket on its cards, agents in the helpdesk's channel and whoever asked in their chat. */
export function createTicketsConversation(parts: {
  tickets: Tickets;
  standingOf: FindTicketStanding;
  sights: TicketSights;
  ownTicket: OwnTicket;
  translators: Record<Language, Translate>;
}): Conversation {
  const { tickets, standingOf, sights, ownTicket, translators } = parts;

  /** @param form what was written, where it was not taken */
  async function showCard(
    visit: Visit,
    { record, actor, check }: TicketStanding,
    notice: Notice,
    isTaken: boolean,
    form?: TicketFormState,
  ): Promise<void> {
    const { voice } = visit;
    const common = { record, language: voice.language, notice, form };
    if (check) {
      const sight = sights({ ...common, colleagues: check.colleagues });
      // Who acts as an agent does so in the channel of the helpdesk, whose readers all see its tickets.
      await voice.showTo('everybody-here', helpdeskTicketPanel(sight));
    } else await ownTicket.show(visit, { ...sights(common), reader: actor.id }, isTaken);
  }

  function takes<Data extends Pressed>(
    work: (visit: Visit, standing: TicketStanding, data: Data) => Promise<Outcome>,
  ): (visit: Visit, data: Data) => Promise<Outcome> {
    return async (visit, data) => {
      visit.voice.language = data.language ?? visit.voice.language;
      const standing = await standingOf(visit, data.reference);
      if (typeof standing !== 'string')
        return work(visit, ...(await withFirstStep(tickets, standing, data, cardOf(visit.turn))));
      await visit.voice.say(standing);
      return 'refused';
    };
  }

  /** Does something, and shows what came of it on the same card; a form that was not taken stays as it was filled in. */
  async function act(
    visit: Visit,
    standing: TicketStanding,
    { reference, revision }: Pressed,
    action: TicketAction,
    form?: TicketFormState,
  ): Promise<Outcome> {
    const pressed = { revision, activityId: cardOf(visit.turn) };
    return show(visit, standing, await tickets.act(reference, action, standing.actor, pressed), action, form);
  }

  async function show(
    visit: Visit,
    standing: TicketStanding,
    outcome: TicketOutcome,
    action: TicketAction,
    form: TicketFormState | undefined,
  ): Promise<Outcome> {
    const { voice } = visit;
    if (outcome.kind === 'gone') {
      await voice.say('ticket.gone');
      return 'refused';
    }
    const taken = outcome.kind === 'done' || outcome.kind === 'repeated';
    const notice = ticketOutcomeNotice(outcome, action, standing.actor, translators[voice.language]);
    const { record } = outcome;
    const given = taken || !form ? undefined : { ...form, first: firstStepOf(outcome) };
    await showCard(visit, { ...standing, record }, notice, taken, given);
    return taken ? 'noted' : 'refused';
  }

  /** Shows the form again as it was filled in, and says why it was not taken. */
  async function reject(
    visit: Visit,
    standing: TicketStanding,
    form: TicketFormState,
    text: string,
  ): Promise<Outcome> {
    await showCard(visit, standing, { tone: 'attention', text }, false, form);
    return 'refused';
  }

  /** What was written, checked. */
  async function actWithText(
    visit: Visit,
    standing: TicketStanding,
    pressed: Pressed,
    { form, text, action }: { form: TicketFormState; text: string; action: TicketAction | undefined },
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    if (text.length > longestText)
      return reject(visit, standing, form, say('ticket.refused.too-long', { most: longestText }));
    if (!action) {
      const isEmpty = form.form === 'resolve' ? 'ticket.refused.nothing-said' : 'panel.check-fields';
      return reject(visit, standing, form, say(isEmpty));
    }
    return act(visit, standing, pressed, action, form);
  }

  async function assign(
    visit: Visit,
    standing: TicketStanding,
    pressed: Pressed,
    id: string,
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    const member = standing.check?.colleagues.find(
      (each) => each.id === id.toLowerCase() || each.account === id,
    );
    const form = formGivenBack('assign', { person: id });
    if (!member) return reject(visit, standing, form, say('ticket.refused.not-a-member'));
    const { id: personId, account, name } = member;
    const to = { id: personId, account, ...(name === undefined ? {} : { name }) };
    return act(visit, standing, pressed, { kind: 'assign', to }, form);
  }

  async function merge(
    visit: Visit,
    standing: TicketStanding,
    { reference, revision }: Pressed,
    other: string,
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    const form = formGivenBack('merge', { other });
    const into = readReference(other) ?? other.toUpperCase();
    const { role, ...agent } = standing.actor;
    const outcome =
      role === 'agent'
        ? await tickets.merge(reference, into, agent, { revision, activityId: cardOf(visit.turn) })
        : { kind: 'no-target' as const };
    if (outcome.kind === 'no-target')
      return reject(visit, standing, form, say('ticket.refused.no-such-ticket'));
    return show(visit, standing, outcome, { kind: 'merge', into }, form);
  }

  async function showWhole(visit: Visit, { record, actor }: TicketStanding): Promise<Outcome> {
    const { voice } = visit;
    const pages = pagesOf(wholeTicket(record.ticket, actor, translators[voice.language]));
    if (actor.role === 'requester')
      return (await ownTicket.write(visit, record, actor.id, pages)) ? 'noted' : 'refused';
    for (const page of pages) await voice.writeTo('everybody-here', page);
    return 'noted';
  }

  const plain = (kind: 'take' | 'withdraw'): Press =>
    press(
      plainTicketPress,
      takes((visit, standing, data) => act(visit, standing, data, { kind })),
    );

  const withText = (kind: 'reply' | 'ask' | 'add'): Press =>
    press(
      textPress(kind),
      takes((visit, standing, data) => {
        const { text } = data;
        const action = text === '' ? undefined : { kind, text };
        return actWithText(visit, standing, data, { form: formGivenBack(kind, { text }), text, action });
      }),
    );

  return {
    commands: [],
    verbs: {
      'ticket-take': plain('take'),
      'ticket-withdraw': plain('withdraw'),
      'ticket-whole': press(plainTicketPress, takes(showWhole)),
      'ticket-reply': withText('reply'),
      'ticket-ask': withText('ask'),
      'ticket-add': withText('add'),
      'ticket-reopen': press(
        textPress('reopen'),
        takes((visit, standing, data) => {
          const { text } = data;
          const action = { kind: 'reopen', ...(text === '' ? {} : { text }) } as const;
          return actWithText(visit, standing, data, {
            form: formGivenBack('reopen', { text }),
            text,
            action,
          });
        }),
      ),
      'ticket-resolve': press(
        resolvePress,
        takes((visit, standing, data) => {
          const text = data['resolve-text'] ?? '';
          const fact = data['resolve-fact'] || undefined;
          const resolution = fact
            ? ({ how: 'fact', fact, ...(text === '' ? {} : { text }) } as const)
            : ({ how: 'words', text } as const);
          const isSaid = fact !== undefined || text !== '';
          return actWithText(visit, standing, data, {
            form: formGivenBack('resolve', { text, fact }),
            text,
            action: isSaid ? { kind: 'resolve', resolution } : undefined,
          });
        }),
      ),
      'ticket-assign': press(
        assignPress,
        takes((visit, standing, data) => assign(visit, standing, data, data['assign-person'])),
      ),
      'ticket-merge': press(
        mergePress,
        takes((visit, standing, data) => merge(visit, standing, data, data['merge-other'])),
      ),
    },
  };
}
