import type { ActivationOutcome, Activations } from '../benefits/activations.ts';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Person } from '../benefits/person.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { ActivationAction } from '../rules/activation.ts';
import type { Language } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import { activationNotice } from './activation-notice.ts';
import {
  correctPress,
  declinePress,
  offerOf,
  offerPress,
  plainPress,
  recordPress,
} from './activation-presses.ts';
import { type Fields, readContractFields, rejectedFields } from './contract-fields.ts';
import { type Conversation, type Outcome, type Press, press, type Visit } from './conversation.ts';
import type { ActivationFormName, FormState } from './panels/activation-forms.ts';
import { activationPanel } from './panels/activation-panel.ts';
import type { Notice } from './panels/panel.ts';
import { pressData } from './press-data.ts';
import { keepShownCard } from './shown-cards.ts';
import type { SightOptions, Sights } from './sights.ts';
import { sayPrivate, withPerson } from './with-person.ts';

/** Where the activation card stands and what is done on it: request, approve, decline, submit, record, correct, renew. */
export interface ActivationParts {
  activations: Activations;
  partnerRecords: PartnerRecords;
  sights: Sights;
  store: Store;
  translators: Record<Language, Translate>;
}

const commandLanguages: Record<string, Language | undefined> = {
  activate: 'en',
  activation: 'en',
  啟用: 'zh-TW',
  启用: 'zh-TW',
  etkinleştir: 'tr',
  etkinlestir: 'tr',
  etkinleştirme: 'tr',
  etkinlestirme: 'tr',
};

const longestReason = 300;

export function createActivationConversation(parts: ActivationParts): Conversation {
  const { activations, partnerRecords, sights, store, translators } = parts;

  /** As a new message where it is called up, in the place of the card where something was done on it. */
  async function show(
    visit: Visit,
    person: Person,
    options?: Omit<SightOptions, 'language'>,
    form?: FormState,
  ): Promise<Outcome> {
    const { turn, voice } = visit;
    const occasion = options ? ('pressed' as const) : ('opened' as const);
    const all = { ...options, occasion, language: voice.language };
    const sight =
      turn.scope === 'personal'
        ? await sights.ofPerson(person, all)
        : await sights.shared(person.tenantId, {
            ...all,
            forAdministrators: await isTheirs(person, turn.conversationId),
          });
    const panel = activationPanel(sight, form);
    const activityId = await (options ? voice.show(panel) : voice.post(panel));
    await keepShownCard(store, person, turn, activityId);
    return 'noted';
  }

  async function isTheirs({ tenantId }: Person, conversationId: string): Promise<boolean> {
    const channel = (await store.read(tenantId))?.administratorsChannel;
    return channel?.conversationId === conversationId;
  }

  /** Does something, and shows what came of it on the same card. */
  async function act(
    visit: Visit,
    person: Person,
    action: ActivationAction,
    seenRevision: number,
  ): Promise<Outcome> {
    const { input } = visit.turn;
    const activityId = input.kind === 'press' ? input.card : undefined;
    let outcome: ActivationOutcome;
    try {
      outcome = await activations.act(person, action, { revision: seenRevision, activityId });
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      // The card says by itself that the role could not be found out.
      await show(visit, person, {});
      return 'refused';
    }
    const notice = activationNotice(outcome, action, translators[visit.voice.language]);
    await show(visit, person, { record: outcome.record, notice });
    return outcome.kind === 'done' || outcome.kind === 'repeated' ? 'noted' : 'refused';
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
    await show(visit, person, { notice }, { form, ...rejectedFields(fields, errors, say) });
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
        if (read.ok) return act(visit, person, { kind, contract: read.value }, revision);
        return reject(visit, person, form, fields, read.errors);
      }),
    );
  }

  return {
    commands: Object.keys(commandLanguages),
    command(visit, word) {
      return withPerson(visit, commandLanguages[word], (person) => show(visit, person));
    },
    verbs: {
      'activation-show': press(pressData({}), (visit, { language }) =>
        withPerson(visit, language, (person) => show(visit, person)),
      ),
      'activation-request': plain('request'),
      'activation-withdraw': plain('withdraw'),
      'activation-approve': plain('approve'),
      'activation-submit': plain('submit'),
      'activation-wait': plain('wait'),
      'activation-decline': press(declinePress, (visit, { language, revision, fields }) =>
        withPerson(visit, language, async (person) => {
          const reason = fields.reason?.trim() ?? '';
          if (reason !== '' && reason.length <= longestReason)
            return act(visit, person, { kind: 'decline', reason }, revision);
          return reject(visit, person, 'decline', fields, { reason: 'panel.wrong.reason' });
        }),
      ),
      'activation-record-contract': contract('record-contract', 'record'),
      'activation-correct-contract': contract('correct-contract', 'correct'),
      'activation-offer': press(offerPress, (visit, offer) =>
        withPerson(visit, offer.language, async (person) => {
          const { input } = visit.turn;
          await partnerRecords.rememberOffer(
            person,
            offerOf(offer),
            input.kind === 'press' ? input.card : undefined,
          );
          const text = translators[visit.voice.language]('panel.done.offer');
          return show(visit, person, { notice: { tone: 'good', text } });
        }),
      ),
    },
  };
}
