import type { PartnerRecords } from '../benefits/partner-records.ts';
import type { Translate } from '../locales/translate.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { Language } from '../rules/question.ts';
import { type Conversation, press } from './conversation.ts';
import { forgetOffersPanel, forgottenOffersPanel, isNothing } from './panels/forget-offers-panel.ts';
import { pressData } from './press-data.ts';
import { cardOf } from './turn.ts';
import { withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  forget: 'en',
  忘記: 'zh-TW',
  忘记: 'zh-TW',
  unut: 'tr',
};

/** Forgets what was noted of an organisation for everybody in it, once somebody has seen what that is and said so twice. */
export function createForgetOffers(parts: {
  partnerRecords: PartnerRecords;
  catalogue: Catalogue;
  translators: Record<Language, Translate>;
}): Conversation {
  const { partnerRecords, catalogue, translators } = parts;
  const readIn = (language: Language) => ({ language, say: translators[language], catalogue });
  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) =>
      withPerson(visit, commandLanguages[word], async (person) => {
        const { voice } = visit;
        const noted = (await partnerRecords.read(person)) ?? { offers: [] };
        if (isNothing(noted)) await voice.say('forget.nothing');
        else await voice.post(forgetOffersPanel(noted, readIn(voice.language)));
        return 'noted';
      }),
    verbs: {
      'forget-offers': press(pressData({}), (visit, { language }) =>
        withPerson(visit, language, async (person) => {
          const { voice, turn } = visit;
          const forgotten = await partnerRecords.forget(person, cardOf(turn));
          await voice.show(forgottenOffersPanel(forgotten, readIn(voice.language)));
          return 'noted';
        }),
      ),
    },
  };
}
