import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { createTranslators } from '../../src/locales/translate.ts';
import { readAppFiles } from '../../src/manifest/app-package.ts';
import { manifestRules } from '../../src/manifest/manifest-rules.ts';
import { manifestValues } from '../../src/manifest/manifest-values.ts';
import { type Language, languages, type Topic } from '../../src/rules/question.ts';
import { emre, startStory } from '../support/story.ts';
import { trainedUnderstanding } from '../support/understanding.ts';

/** What each command asks, in the order of the manifest; the first one asks for help, the last ones are commands. */
const asks: readonly Topic[] = [
  'entitlement',
  'how-to-activate',
  'after-activation',
  'see-incidents-left',
  'request-on-premises-support',
  'link-in-azure',
  'message-already-associated',
];

const folder = fileURLToPath(new URL('../../manifest/', import.meta.url));
const { values } = manifestValues({ MicrosoftAppId: '6f1c2a34-9b7d-4e5f-8a10-2b3c4d5e6f70' }, '1.0.0');
const files = readAppFiles(folder, values);
const read = (name: string) => JSON.parse(new TextDecoder().decode(files[name]));

function titlesIn(language: Language): string[] {
  const [bot] = manifestRules.parse(read('manifest.json')).bots;
  const titles = bot.commandLists[0]?.commands.map(({ title }) => title) ?? [];
  if (language === 'en') return titles;
  const translated = read(`${language}.json`);
  return titles.map((_, index) => translated[`bots[0].commandLists[0].commands[${index}].title`]);
}

describe('the commands of the manifest', () => {
  // Teams sends a command's title as the person's text.
  for (const language of languages)
    it(`are all understood in ${language}`, () => {
      const understood = titlesIn(language)
        .slice(0, -2)
        .map((text) => {
          const { meaning } = trainedUnderstanding()({ text, locale: language });
          if (meaning.kind === 'courtesy') return meaning.courtesy;
          return meaning.kind === 'asked' ? meaning.questions.map(({ topic }) => topic).join() : meaning.kind;
        });
      assert.deepEqual(understood, ['help', ...asks]);
    });

  for (const language of languages)
    it(`open the cards of the activation and of the IDs in ${language}`, async () => {
      const story = await startStory();
      try {
        const [activate = '', ids = ''] = titlesIn(language).slice(-2);
        assert.match((await story.says(emre, activate)).text, /F-ROLE-1/);
        const say = createTranslators()[language];
        assert.ok((await story.says(emre, ids)).text.includes(say('panel.ids.none-yet')));
      } finally {
        await story.ends();
      }
    });
});
