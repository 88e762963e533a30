import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { readQuestions } from '../../../bench/understanding/questions.ts';
import { factIds } from '../../../src/rules/facts.ts';
import { languages } from '../../../src/rules/question.ts';
import { MaterialError, readMaterial } from '../../../src/understanding/training/material.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const material = readMaterial(folder('src/understanding/material'));
const key = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

describe('the training material', () => {
  for (const language of languages) {
    it(`asks for every fact in at least 40 ways in ${language}`, () => {
      for (const fact of factIds) {
        const ways = material.filter((example) => example.language === language && example.file === fact);
        assert.ok(new Set(ways.map(({ text }) => key(text))).size >= 40, `${fact}: ${ways.length}`);
      }
    });

    it(`has at least 300 questions out of scope in ${language}, half of them near misses`, () => {
      const outside = material.filter(
        (example) => example.language === language && example.readings.length === 0,
      );
      assert.ok(outside.length >= 300, String(outside.length));
      assert.ok(outside.filter(({ file }) => file === 'near-miss').length * 2 >= outside.length);
    });
  }

  it('has no question of the development and blind sets', () => {
    const known = new Set(material.map(({ text }) => key(text)));
    for (const set of ['development', 'blind']) {
      for (const { id, text } of readQuestions(folder(`bench/understanding/${set}`))) {
        if (key(text).length > 30) assert.ok(!known.has(key(text)), id);
      }
    }
  });
});

describe('reading material', () => {
  function readingOf(file: string, content: string) {
    const root = mkdtempSync(join(tmpdir(), 'material-'));
    try {
      for (const language of languages) mkdirSync(join(root, language, 'manner'), { recursive: true });
      writeFileSync(join(root, 'en', 'manner', file), content);
      return readMaterial(root);
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  it('takes a line as an example of its file, and \\n as a line break', () => {
    assert.deepEqual(readingOf('F-ENT-1.txt', 'one\\ntwo\n\n'), [
      { language: 'en', manner: 'manner', file: 'F-ENT-1', readings: ['F-ENT-1'], text: 'one\ntwo' },
    ]);
  });

  it('takes several facts of a line in multi.txt', () => {
    assert.deepEqual(readingOf('multi.txt', 'F-ENT-1 F-ENT-2 | both')[0]?.readings, ['F-ENT-1', 'F-ENT-2']);
  });

  it('names the place of what it cannot use', () => {
    for (const [file, content] of [
      ['F-NEW-1.txt', 'x'],
      ['multi.txt', 'no facts'],
      ['multi.txt', 'F-ENT-99 | x'],
    ] as const) {
      assert.throws(
        () => readingOf(file, content),
        (error) => error instanceof MaterialError && error.message.includes(`${file}:1`),
      );
    }
  });
});
