import type { ActivationOutcome, Activations } from '../benefits/activations.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Person } from '../benefits/person.ts';
import type { ShownCards } from '../benefits/shown-cards.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { ActivationAction } from '../rules/activation.ts';
import type { Language } from '../rules/question.ts';
import { isAdministratorsChannel } from '../store/channel.ts';
import type { Store } from '../store/store.ts';
import { emptyRecord } from '../store/tenant-record.ts';
import { activationNotice } from './activation-notice.ts';
import {
  correctPress,
  declinePress,
  offerPress,
  plainPress,
  readOffer,
  recordPress,
} from './activation-presses.ts';
import { type Fields, readContractFields, rejectedFields } from './contract-fields.ts';
import { type Conversation, type Outcome, type Press, press, type Visit } from './conversation.ts';
import type { ActivationFormName, FormState } from './panels/activation-forms.ts';
import { activationPanel } from './panels/activation-panel.ts';
import type { Notice, Panel } from './panels/panel.ts';
import { pressData } from './press-data.ts';
import type { SightOptions, Sights } from './sights.ts';
import { cardOf } from './turn.ts';
import { sayPrivate, withPerson } from './with-person.ts';

/** Where the activation card stands and what is done on it: request, approve, decline, submit, record, correct, renew. */
export interface ActivationParts {
  activations: Activations;
  partnerRecords: PartnerRecords;
  sights: Sights;
  store: Store;
  shownCards: ShownCards;
  translators: Record<Language, Translate>;
  log: Log;
}

/** English words are written by people of every language; they are answered in the client's. */
const commandLanguages: Record<string, Language | undefined> = {
  activate: undefined,
  activation: undefined,
  啟用: 'zh-TW',
  启用: 'zh-TW',
  etkinleştir: 'tr',
  etkinlestir: 'tr',
  etkinleştirme: 'tr',
  etkinlestirme: 'tr',
};

const longestReason = 300;

export function createActivationConversation(parts: ActivationParts): Conversation {
  const { activations, partnerRecords, sights, store, shownCards, translators, log } = parts;

  async function panelFor(
    { turn, voice }: Visit,
    person: Person,
    options: Omit<SightOptions, 'language'>,
    form?: FormState,
  ): Promise<Panel> {
    const record = options.record ?? (await store.read(person.tenantId)) ?? emptyRecord(person.tenantId);
    const all = { ...options, record, language: voice.language };
    const forAdministrators = isAdministratorsChannel(record, turn.conversationId);
    const sight =
      turn.scope === 'personal'
        ? await sights.ofPerson(person, all)
        : await sights.shared(person.tenantId, { ...all, forAdministrators });
    return activationPanel(sight, form);
  }

  /** Shows the card as a new message, and keeps it up to date from then on. */
  async function open(visit: Visit, person: Person): Promise<Outcome> {
    const { turn, voice } = visit;
    const activityId = await voice.post(await panelFor(visit, person, { occasion: 'opened' }));
    if (activityId === undefined) return 'noted';
    const own = turn.scope === 'personal' ? { person: person.id } : {};
    await shownCards.keep(person.tenantId, {
      activityId,
      address: turn.address,
      language: voice.language,
      calledUp: true,
      ...own,
    });
    return 'noted';
  }

  /** Does something, and shows what came of it on the same card; a form that was not taken keeps what was written. */
  async function act(
    visit: Visit,
    person: Person,
    action: ActivationAction,
    seenRevision: number,
    sent?: FormState,
  ): Promise<Outcome> {
    const { voice } = visit;
    const say = translators[voice.language];
    let outcome: ActivationOutcome;
    try {
      outcome = await activations.act(person, action, {
        revision: seenRevision,
        activityId: cardOf(visit.turn),
      });
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      log.error({ err: error }, 'a press was not taken: the role could not be found out');
      const notice = { tone: 'attention' as const, text: say('panel.role-unknown') };
      await voice.show(await panelFor(visit, person, { notice }, sent));
      return 'refused';
    }
    const taken = outcome.kind === 'done' || outcome.kind === 'repeated';
    const notice = activationNotice(outcome, action, person.id, say);
    await voice.show(
      await panelFor(visit, person, { record: outcome.record, notice }, taken ? undefined : sent),
    );
    return taken ? 'noted' : 'refused';
  }

  /** Shows the form again as it was filled in, with what is wrong at each field. */
  async function reject(
    visit: Visit,
    person: Person,
    form: ActivationFormName,
    fields: Fields,
    errors: Readonly<Record<string, SentenceKey>>,
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    const notice: Notice = { tone: 'attention', text: say('panel.check-fields') };
    await visit.voice.show(
      await panelFor(visit, person, { notice }, { form, ...rejectedFields(fields, errors, say) }),
    );
    return 'refused';
  }

  function plain(kind: 'request' | 'withdraw' | 'approve' | 'submit' | 'wait'): Press {
    return press(plainPress, (visit, { language, revision: seen }) =>
      withPerson(visit, language, (person) => act(visit, person, { kind }, seen)),
    );
  }

  function contract(kind: 'record-contract' | 'correct-contract', form: 'record' | 'correct'): Press {
    return press(form === 'record' ? recordPress : correctPress, (visit, { language, revision, fields }) =>
      withPerson(visit, language, async (person) => {
        if (visit.turn.scope !== 'personal') return sayPrivate(visit);
        const read = readContractFields(fields);
        const sent = { form, ...rejectedFields(fields, {}, translators[visit.voice.language]) };
        if (read.ok) return act(visit, person, { kind, contract: read.value }, revision, sent);
        return reject(visit, person, form, fields, read.errors);
      }),
    );
  }

  return {
    commands: Object.keys(commandLanguages),
    command(visit, word) {
      return withPerson(visit, commandLanguages[word], (person) => open(visit, person));
    },
    verbs: {
      'activation-show': press(pressData({}), (visit, { language }) =>
        withPerson(visit, language, (person) => open(visit, person)),
      ),
      'activation-request': plain('request'),
      'activation-withdraw': plain('withdraw'),
      'activation-approve': plain('approve'),
      'activation-submit': plain('submit'),
      'activation-wait': plain('wait'),
      'activation-decline': press(declinePress, (visit, { language, revision, fields }) =>
        withPerson(visit, language, async (person) => {
          const reason = fields.reason.trim();
          if (reason !== '' && reason.length <= longestReason)
            return act(visit, person, { kind: 'decline', reason }, revision, {
              form: 'decline',
              values: { reason },
              errors: {},
            });
          return reject(visit, person, 'decline', fields, { reason: 'panel.wrong.reason' });
        }),
      ),
      'activation-record-contract': contract('record-contract', 'record'),
      'activation-correct-contract': contract('correct-contract', 'correct'),
      'activation-offer': press(offerPress, (visit, offer) =>
        withPerson(visit, offer.language, async (person) => {
          const read = readOffer(offer);
          if (!read.ok) {
            const { 'offer-level': level, 'offer-competency': competency } = offer;
            return reject(visit, person, 'offer', { level, competency }, read.errors);
          }
          await partnerRecords.rememberOffer(person, read.value, cardOf(visit.turn));
          const text = translators[visit.voice.language]('panel.done.offer');
          await visit.voice.show(await panelFor(visit, person, { notice: { tone: 'good', text } }));
          return 'noted';
        }),
      ),
    },
  };
}
