import { z } from 'zod';
import type { Activations } from '../benefits/activations.ts';
import type { Person } from '../benefits/person.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { activationNotice } from './activation-notice.ts';
import { readLeftFields, rejectedFields } from './contract-fields.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import {
  type RemainingFormState,
  type RemainingStep,
  remainingPanel,
  remainingSteps,
} from './panels/remaining-panel.ts';
import { formPress, pressData } from './press-data.ts';
import type { SightOptions, Sights } from './sights.ts';
import { cardOf } from './turn.ts';
import { withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  remaining: undefined,
  'incidents left': undefined,
  剩餘事件: 'zh-TW',
  剩余事件: 'zh-TW',
  'kalan olaylar': 'tr',
};

const stepPress = pressData({ step: z.enum(remainingSteps) });
const recordPress = formPress('left', ['startsOn', 'endsOn', 'onPremisesLeft', 'cloudLeft']);

/** Leads to the number of incidents left, step by step, and notes what Support for Business shows. */
export function createRemainingConversation(parts: {
  activations: Activations;
  sights: Sights;
  translators: Record<Language, Translate>;
}): Conversation {
  const { activations, sights, translators } = parts;

  async function show(
    visit: Visit,
    person: Person,
    options?: Omit<SightOptions, 'language'>,
    step?: RemainingStep,
    state?: RemainingFormState,
  ): Promise<Outcome> {
    const { turn, voice } = visit;
    const isPrivate = turn.scope === 'personal';
    const sight = await sights.ofPerson(person, {
      ...options,
      isPrivate,
      needsRole: false,
      language: voice.language,
    });
    const panel = remainingPanel(sight, step, state);
    await (options ? voice.show(panel) : voice.post(panel));
    return 'noted';
  }

  async function record(
    visit: Visit,
    person: Person,
    { revision, fields }: z.output<typeof recordPress>,
  ): Promise<Outcome> {
    const say = translators[visit.voice.language];
    const read = readLeftFields(fields);
    if (!read.ok) {
      const notice = { tone: 'attention' as const, text: say('panel.check-fields') };
      await show(visit, person, { notice }, 'record', rejectedFields(fields, read.errors, say));
      return 'refused';
    }
    const action = { kind: 'record-left', left: read.value } as const;
    const pressed = { revision, activityId: cardOf(visit.turn) };
    const outcome = await activations.act(person, action, pressed);
    const shown = { record: outcome.record, notice: activationNotice(outcome, action, person.id, say) };
    const taken = outcome.kind === 'done' || outcome.kind === 'repeated';
    if (taken) await show(visit, person, shown);
    else await show(visit, person, shown, 'record', rejectedFields(fields, {}, say));
    return taken ? 'noted' : 'refused';
  }

  return {
    commands: Object.keys(commandLanguages),
    command(visit, word) {
      return withPerson(visit, commandLanguages[word], (person) => show(visit, person));
    },
    verbs: {
      'remaining-show': press(pressData({}), (visit, { language }) =>
        withPerson(visit, language, (person) => show(visit, person)),
      ),
      'remaining-step': press(stepPress, (visit, { language, step }) =>
        withPerson(visit, language, (person) => show(visit, person, {}, step)),
      ),
      'remaining-record': press(recordPress, (visit, data) =>
        withPerson(visit, data.language, (person) => record(visit, person, data)),
      ),
    },
  };
}
