import type { Answer } from '../../answers/answer.ts';
import type { SentenceKey, Translate } from '../../locales/translate.ts';
import type { Unknown } from '../../rules/messages.ts';
import { contractStates, type Language, levels, type Topic } from '../../rules/question.ts';
import { type Form, fieldId, type Input } from './panel.ts';

/** Asks what would close an open case; the press carries what was said already, so that nobody says it twice. */
export function messageForm(
  topic: Topic,
  { unknown, said }: NonNullable<Answer['asks']>,
  language: Language,
  say: Translate,
): Form {
  const { levels: saidLevels, contract, support } = said;
  return {
    title: say('messages.ask'),
    open: true,
    inputs: unknown.map((each) => inputOf(each, topic, say)),
    submit: {
      title: say('messages.ask-now'),
      verb: 'message-tell',
      data: {
        topic,
        language,
        ...(saidLevels.length > 0 ? { levels: saidLevels } : {}),
        ...(contract ? { contract } : {}),
        ...(support ? { support } : {}),
      },
      tone: 'positive',
    },
  };
}

const levelTitles: Record<(typeof levels)[number], SentenceKey> = {
  'action-pack': 'messages.only-action-pack',
  silver: 'level-button.silver',
  gold: 'level-button.gold',
};

function inputOf(unknown: Unknown, topic: Topic, say: Translate): Input {
  const notKnown = { title: say('messages.not-known'), value: 'unknown' };
  // That there is no offer closes one case only.
  const none = topic === 'message-no-benefits' ? [{ title: say('messages.no-offer'), value: 'none' }] : [];
  const choices =
    unknown === 'level'
      ? [...levels.map((level) => ({ title: say(levelTitles[level]), value: level })), ...none]
      : contractStates.map((state) => ({ title: say(`messages.contract-${state}`), value: state }));
  return {
    kind: 'choice',
    id: fieldId('message', unknown),
    label: say(`messages.ask-${unknown}`),
    required: true,
    expanded: true,
    choices: [...choices, notKnown],
  };
}
