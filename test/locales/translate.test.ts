import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTranslators } from '../../src/locales/translate.ts';

describe('translate', () => {
  it('speaks each language', () => {
    const translators = createTranslators();
    assert.match(translators.tr('talk.greeting'), /Merhaba/);
  });
});
