import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { describe, it } from 'mocha';
import { sentencesOf } from '../../src/locales/translate.ts';
import { languages } from '../../src/rules/question.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const english = sentencesOf.en;
const keys = Object.keys(english) as (keyof typeof english)[];

describe('the sentences', () => {
  it('are the same ones in every language', () => {
    for (const language of languages) {
      assert.deepEqual(Object.keys(sentencesOf[language]).sort(), [...keys].sort(), language);
    }
  });

  for (const language of languages) {
    it(`have the placeholders of English, in ${language}`, () => {
      for (const key of keys) {
        assert.deepEqual(placeholdersOf(sentencesOf[language][key]), placeholdersOf(english[key]), key);
      }
    });

    it(`are none of them empty, in ${language}`, () => {
      for (const key of keys) assert.notEqual(sentencesOf[language][key], '', key);
    });

    it(`keep buttons short, in ${language}`, () => {
      for (const key of keys) {
        const { length } = sentencesOf[language][key];
        if (key.startsWith('quick.')) assert.ok(length <= 25, `${key} has ${length} characters`);
        if (key.startsWith('topic.')) assert.ok(length <= 40, `${key} has ${length} characters`);
      }
    });
  }

  it('are all said somewhere', () => {
    const { literals, templates } = keysInSource();
    const unused = keys.filter(
      (key) => !literals.has(key) && !templates.some((template) => template.test(key)),
    );
    assert.deepEqual(unused, []);
  });
});

/** Names of the placeholders of a message, through its plurals and selections. */
function placeholdersOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (isPluralElement(element) || isSelectElement(element)) {
        for (const { value } of Object.values(element.options)) visit(value);
      }
      if (isTagElement(element)) visit(element.children);
    }
  };
  visit(parse(message));
  return [...names].sort();
}

/** What the source says in quotes, and in typed templates such as `fact.${id}`, outside of the locales themselves. */
function keysInSource(): { literals: Set<string>; templates: RegExp[] } {
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^locales[\\/](en|tr|zh-TW)[\\/]/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'));
  const literals = texts.flatMap((text) =>
    [...text.matchAll(/'([a-z][\w-]*\.[\w.-]+)'/gi)].map(([, key]) => key ?? ''),
  );
  const templates = texts.flatMap((text) =>
    [...text.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g)].map(([, template]) => pattern(template ?? '')),
  );
  return { literals: new Set(literals), templates };
}

function pattern(template: string): RegExp {
  const fixed = template
    .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
    .map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'));
  return new RegExp(`^${fixed.join('[\\w-]+')}$`);
}
