import { containerBootstrap } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangTr } from '@nlpjs/lang-tr';
import { LangZh } from '@nlpjs/lang-zh';
import { Nlp } from '@nlpjs/nlp';
import { languageOfLocale } from '../../../src/locales/language-of-locale.ts';
import type { Language } from '../../../src/rules/question.ts';
import { unknownOutput } from '../../../src/understanding/outputs.ts';
import type { Approach } from './approach.ts';
import { createLabelReader, labelOf } from './from-label.ts';

const tags: Record<Language, string> = { en: 'en', 'zh-TW': 'zh', tr: 'tr' };

/** The general library for bots in Node, with its own stemmers and neural classifier, as its documentation sets it up. */
export const nlpjs: Approach = {
  name: 'nlp.js 4',
  async learn(examples, traditional) {
    const reader = createLabelReader(traditional);
    const container = await containerBootstrap();
    for (const language of [LangEn, LangTr, LangZh]) container.use(language);
    const nlp = new Nlp({
      container,
      autoSave: false,
      forceNER: false,
      nlu: { log: false, useNoneFeature: true },
    });
    nlp.settings.autoSave = false;
    for (const tag of Object.values(tags)) nlp.addLanguage(tag);
    for (const example of examples) {
      const label = labelOf(example);
      nlp.addDocument(tags[example.language], example.text, label === unknownOutput ? 'None' : label);
    }
    await nlp.train();
    return async ({ text, locale }) => {
      const { intent, score } = await nlp.process(tags[languageOfLocale(locale)], text);
      const label = !intent || intent === 'None' ? unknownOutput : intent;
      return reader.understandingOf(text, locale, label, score);
    };
  },
};
