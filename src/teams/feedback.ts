import { z } from 'zod';
import type { QuestionLog } from '../helpdesk/question-log.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import { type Language, topics } from '../rules/question.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { askPanel } from './panels/ask-helpdesk-panel.ts';
import { pressData } from './press-data.ts';
import { longestRated } from './rated-text.ts';
import { cardOf } from './turn.ts';
import { withPerson } from './with-person.ts';

const feedbackPress = pressData({
  helpful: z.boolean(),
  question: z.string().max(longestRated),
  topics: z.array(z.enum(topics)).max(10),
  answer: z.string().max(longestRated),
});
type Pressed = z.output<typeof feedbackPress>;

/** Counts whether an answer helped; where it did not, the way to the helpdesk is shown. */
export function createFeedback(parts: {
  questionLog: QuestionLog;
  hasHelpdesk: (asking: { tenantId: string; language: Language }) => Promise<boolean>;
  translators: Record<Language, Translate>;
  log: Log;
}): Conversation {
  const { questionLog, hasHelpdesk, translators, log } = parts;

  /** Where it cannot be found out, people are thanked all the same. */
  async function helpdeskIsThere(tenantId: string, language: Language): Promise<boolean> {
    try {
      return await hasHelpdesk({ tenantId, language });
    } catch (error) {
      log.error({ err: error }, 'it could not be found out whether there is a helpdesk');
      return false;
    }
  }

  /** The card with the way to the helpdesk says itself that it is noted; it stands below where they said so before. */
  async function thank(
    { voice }: Visit,
    tenantId: string,
    pressed: Pressed,
    isNew: boolean,
  ): Promise<Outcome> {
    const { language } = voice;
    if (pressed.helpful) await voice.acknowledge('feedback.thanks');
    else if (await helpdeskIsThere(tenantId, language)) {
      if (isNew) await voice.post(askPanel(pressed, language, translators[language]));
      else await voice.acknowledge('feedback.noted');
    } else await voice.acknowledge('feedback.sorry');
    return 'noted';
  }

  return {
    commands: [],
    verbs: {
      feedback: press(feedbackPress, (visit, pressed) =>
        withPerson(visit, pressed.language, async ({ tenantId, id }) => {
          const { helpful, question, topics: answered } = pressed;
          const isNew = await questionLog.opinion({
            tenantId,
            personId: id,
            answerId: cardOf(visit.turn),
            helpful,
            question,
            language: visit.voice.language,
            topics: answered,
          });
          return thank(visit, tenantId, pressed, isNew);
        }),
      ),
    },
  };
}
