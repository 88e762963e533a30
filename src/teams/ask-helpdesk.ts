import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Person } from '../benefits/person.ts';
import type { FindAskedBefore } from '../helpdesk/asked-before.ts';
import type { Helpdesks } from '../helpdesk/helpdesks.ts';
import type { TicketDraft } from '../helpdesk/ticket-changes.ts';
import { requesterOf } from '../helpdesk/ticket-people.ts';
import { asReadBy } from '../helpdesk/ticket-read-by.ts';
import type { Tickets } from '../helpdesk/tickets.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import { recordedStandingOf } from '../rules/activation-standing.ts';
import { type Day, dayOf } from '../rules/days.ts';
import { maskIds } from '../rules/mask-ids.ts';
import type { Partner } from '../rules/partner.ts';
import type { Language } from '../rules/question.ts';
import { isReference } from '../rules/reference.ts';
import type { Store } from '../store/store.ts';
import type { RaisedRecord, TicketSubject } from '../store/ticket-record.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { OwnTicket } from './own-ticket.ts';
import { confidential, type Notice, type Panel } from './panels/panel.ts';
import { ticketDraftPanel } from './panels/ticket-draft-panel.ts';
import type { OwnTicketSight } from './panels/ticket-sight.ts';
import { formGivenBack } from './ticket-form-given-back.ts';
import { askHelpdeskPress, longestText, sendPress } from './ticket-presses.ts';
import type { TicketSights } from './ticket-sights.ts';
import type { Turn } from './turn.ts';
import { withPerson } from './with-person.ts';

interface Asked {
  question: string;
  answer?: string | undefined;
}

/** Brings a question to a person of the helpdesk: shows what is sent, then raises the ticket. */
export function createAskHelpdesk(parts: {
  tickets: Pick<Tickets, 'raise'>;
  helpdesks: Helpdesks;
  partnerRecords: PartnerRecords;
  store: Pick<Store, 'read'>;
  sights: TicketSights;
  ownTicket: OwnTicket;
  translators: Record<Language, Translate>;
  askedBefore: FindAskedBefore;
  newReference: () => string;
  now: () => Date;
}): Conversation {
  const { tickets, helpdesks, partnerRecords, store, sights, ownTicket, translators } = parts;
  const { askedBefore, newReference, now } = parts;
  const subjectOf = (asked: Asked, note: string, partner: Partner | undefined) =>
    subjectOn(dayOf(now()), asked, note, partner);

  async function showDraft(visit: Visit, person: Person, asked: Asked): Promise<Outcome> {
    const { voice } = visit;
    const language = voice.language;
    const before = await askedBefore(person.tenantId, person, asked.question);
    if (before) {
      const isShown = await ownTicket.post(visit, sightAgain(before, person, language));
      return isShown ? 'noted' : 'refused';
    }
    if (!(await helpdesks.inChargeOf({ tenantId: person.tenantId, language }))) {
      await voice.say('ticket.no-helpdesk');
      return 'refused';
    }
    const subject = subjectOf(asked, '', await partnerRecords.read(person));
    await voice.post(draftPanel(visit, subject, newReference()));
    return 'noted';
  }

  /** A ticket that was raised before, with what was written to it now. */
  function sightAgain(record: RaisedRecord, person: Person, language: Language, note = ''): OwnTicketSight {
    const say = translators[language];
    const reader = requesterOf(record.ticket, person)?.id ?? person.id;
    return note === ''
      ? {
          ...sights({ record, language, reader }),
          notice: { tone: 'accent', text: say('ticket.asked-before') },
        }
      : {
          ...sights({ record, language, reader }),
          notice: { tone: 'attention', text: say('ticket.sent-before') },
          form: formGivenBack('add', { text: note }),
        };
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
    const before = await askedBefore(person.tenantId, person, asked.question);
    if (before && before.reference !== sent.reference) {
      await showSent(visit, sightAgain(before, person, language, sent.note), sent.note === '');
      return 'noted';
    }
    const located = await helpdesks.inChargeOf({ tenantId: person.tenantId, language });
    if (!located) {
      await voice.say('ticket.no-helpdesk');
      return 'refused';
    }
    const known = (await store.read(person.tenantId))?.people?.[person.id];
    const name = person.name ?? known?.name;
    const ownChat = person.chat ?? known?.chat;
    const draft = {
      tenantId: person.tenantId,
      helpdesk: { tenantId: located.tenantId, id: located.helpdesk.id },
      requester: {
        id,
        ...(account === undefined ? {} : { account }),
        language,
        address: ownChat ?? turn.address,
        ...(name === undefined ? {} : { name }),
      },
      subject,
    };
    const record = await raise(draft, sent.reference);
    // As the ticket knows them: what was sent before may have told another of their IDs.
    const reader = requesterOf(record.ticket, person)?.id ?? id;
    // Sent from the same form before: another note is not part of what was raised then.
    const isNew = sent.note === '' || maskIds(sent.note) === asReadBy(record.ticket, reader)?.subject.note;
    const notice = { tone: 'good', text: say(sentFrom(turn, ownChat !== undefined)) } as const;
    const sight = isNew
      ? sights({ record, language, reader, notice })
      : sightAgain(record, person, language, sent.note);
    await showSent(visit, sight, isNew);
    return 'noted';
  }

  /** A reference that is no such, or another person's ticket, gives way to a new one. */
  async function raise(draft: Omit<TicketDraft, 'reference'>, sent: string): Promise<RaisedRecord> {
    const reference = isReference(sent) ? sent : newReference();
    const outcome = await tickets.raise({ ...draft, reference });
    return outcome.kind === 'taken' ? raise(draft, newReference()) : outcome.record;
  }

  /** In the place of the form that was sent. */
  async function showSent(visit: Visit, sight: OwnTicketSight, isTaken: boolean): Promise<void> {
    const activityId = await ownTicket.show(visit, sight, isTaken);
    if (activityId !== undefined) await ownTicket.keep(sight, { activityId, address: visit.turn.address });
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

/** Where the answer comes. */
function sentFrom({ scope }: Turn, hasOwnChat: boolean): SentenceKey {
  if (scope === 'personal') return 'ticket.sent';
  return hasOwnChat ? 'ticket.sent-to-own-chat' : 'ticket.sent-from-group';
}
