import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Person } from '../benefits/person.ts';
import type { Helpdesks } from '../helpdesk/helpdesks.ts';
import { requesterOf } from '../helpdesk/ticket-people.ts';
import { asReadBy } from '../helpdesk/ticket-read-by.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { Translate } from '../locales/translate.ts';
import { recordedStandingOf } from '../rules/activation-standing.ts';
import { type Day, dayOf } from '../rules/days.ts';
import { maskIds } from '../rules/mask-ids.ts';
import type { Partner } from '../rules/partner.ts';
import type { Language } from '../rules/question.ts';
import { isReference } from '../rules/reference.ts';
import type { Store } from '../store/store.ts';
import type { TicketSubject } from '../store/ticket-record.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { OwnTicket } from './own-ticket.ts';
import { confidential, type Notice, type Panel } from './panels/panel.ts';
import { ticketDraftPanel } from './panels/ticket-draft-panel.ts';
import { formGivenBack } from './ticket-form-given-back.ts';
import { askHelpdeskPress, longestText, sendPress } from './ticket-presses.ts';
import type { TicketSights } from './ticket-sights.ts';
import { withPerson } from './with-person.ts';

interface Asked {
  question: string;
  answer?: string | undefined;
}

/** Brings a question to a person of the helpdesk: shows what is sent, then raises the ticket. */
export function createAskHelpdesk(parts: {
  tickets: Tickets;
  helpdesks: Helpdesks;
  partnerRecords: PartnerRecords;
  store: Pick<Store, 'read'>;
  sights: TicketSights;
  ownTicket: OwnTicket;
  translators: Record<Language, Translate>;
  newReference: () => string;
  now: () => Date;
}): Conversation {
  const { tickets, helpdesks, partnerRecords, store, sights, ownTicket, translators } = parts;
  const { newReference, now } = parts;
  const subjectOf = (asked: Asked, note: string, partner: Partner | undefined) =>
    subjectOn(dayOf(now()), asked, note, partner);

  async function showDraft(visit: Visit, person: Person, asked: Asked): Promise<Outcome> {
    const { voice } = visit;
    const language = voice.language;
    if (!(await helpdesks.inChargeOf({ tenantId: person.tenantId, language }))) {
      await voice.say('ticket.no-helpdesk');
      return 'refused';
    }
    const subject = subjectOf(asked, '', await partnerRecords.read(person));
    await voice.post(draftPanel(visit, subject, newReference()));
    return 'noted';
  }

  function draftPanel(
    { voice }: Visit,
    { question, answer, ...recorded }: TicketSubject,
    reference: string,
    state?: { note: string; notice: Notice },
  ): Panel {
    const { language } = voice;
    return ticketDraftPanel({
      language,
      say: translators[language],
      reference,
      subject: {
        ...recorded,
        question: maskIds(question),
        ...(answer === undefined ? {} : { answer: maskIds(answer) }),
      },
      ...state,
    });
  }

  async function send(
    visit: Visit,
    person: Person,
    asked: Asked,
    sent: { reference: string; note: string },
  ): Promise<Outcome> {
    const { voice, turn } = visit;
    const { language } = voice;
    const say = translators[language];
    const { id, account } = person;
    const subject = subjectOf(asked, sent.note, await partnerRecords.read(person));
    if (sent.note.length > longestText) {
      const notice: Notice = {
        tone: 'attention',
        text: say('ticket.refused.too-long', { most: longestText }),
      };
      const draft = draftPanel(visit, subject, sent.reference, { note: maskIds(sent.note), notice });
      const shown = await voice.showTo('oneself', confidential(draft));
      // The card pressed stays as it is, with the note on it.
      if (shown.kind !== 'shown') await voice.say('ticket.refused.too-long', { most: longestText });
      return 'refused';
    }
    const located = await helpdesks.inChargeOf({ tenantId: person.tenantId, language });
    if (!located) {
      await voice.say('ticket.no-helpdesk');
      return 'refused';
    }
    const known = (await store.read(person.tenantId))?.people?.[person.id];
    const name = person.name ?? known?.name;
    const draft = {
      tenantId: person.tenantId,
      helpdesk: { tenantId: located.tenantId, id: located.helpdesk.id },
      requester: {
        id,
        ...(account === undefined ? {} : { account }),
        language,
        address: person.chat ?? known?.chat ?? turn.address,
        ...(name === undefined ? {} : { name }),
      },
      subject,
    };
    // A reference that is no such, or another person's ticket, gives way to a new one.
    let reference = isReference(sent.reference) ? sent.reference : newReference();
    let outcome = await tickets.raise({ ...draft, reference });
    while (outcome.kind === 'taken') {
      reference = newReference();
      outcome = await tickets.raise({ ...draft, reference });
    }
    const { record } = outcome;
    // As the ticket knows them: what was sent before may have told another of their IDs.
    const reader = requesterOf(record.ticket, person)?.id ?? id;
    const isOwn = turn.scope === 'personal';
    // Sent from the same form before: another note is not part of what was raised then.
    const isNew = sent.note === '' || maskIds(sent.note) === asReadBy(record.ticket, reader)?.subject.note;
    const sight = isNew
      ? { notice: { tone: 'good', text: say(isOwn ? 'ticket.sent' : 'ticket.sent-from-group') } as const }
      : {
          notice: { tone: 'attention', text: say('ticket.sent-before') } as const,
          form: formGivenBack('add', { text: sent.note }),
        };
    const own = { ...sights({ record, language, ...sight }), reader };
    const activityId = await ownTicket.show(visit, own, isNew);
    if (activityId !== undefined)
      await tickets.keepCard(
        reference,
        { kind: 'requester', id: reader },
        { activityId, address: turn.address },
      );
    return 'noted';
  }

  return {
    commands: [],
    verbs: {
      'ticket-draft': press(askHelpdeskPress, (visit, { language, question, answer }) =>
        withPerson(visit, language, (person) => showDraft(visit, person, { question, answer })),
      ),
      'ticket-send': press(
        sendPress,
        (visit, { language, question, answer, reference, 'draft-note': note = '' }) =>
          withPerson(visit, language, (person) =>
            send(visit, person, { question, answer }, { reference, note }),
          ),
      ),
    },
  };
}

/** What the helpdesk has to know, of what is recorded: never the IDs. */
function subjectOn(
  today: Day,
  { question, answer }: Asked,
  note: string,
  partner: Partner | undefined,
): TicketSubject {
  const activation = recordedStandingOf(partner ?? { offers: [] }, today);
  const offers = (partner?.offers ?? []).map(({ level, competency }) =>
    competency === undefined ? level : `${level}, ${competency}`,
  );
  return {
    question,
    ...(answer === undefined || answer === '' ? {} : { answer }),
    ...(note === '' ? {} : { note }),
    ...(offers.length > 0 ? { offers } : {}),
    ...(activation === undefined ? {} : { activation }),
  };
}
