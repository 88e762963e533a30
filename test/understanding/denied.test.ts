import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { asksByDenying } from '../../src/understanding/denied.ts';

describe('a yes/no question that denies', () => {
  for (const text of [
    'is it true no ids required for microsoft 365?',
    "Action Pack doesn't cover Azure, right?",
    'Office 365 的 ticket 不用 ID 嗎',
    'Action Pack 沒有雲端支援對吧',
    'Action Pack’te bulut desteği yok, doğru mu?',
    'm365 için id gerekmiyor, öyle mi',
  ]) {
    it(`is "${text}"`, () => assert.ok(asksByDenying(text)));
  }

  for (const text of [
    'Action Pack covers Azure, right?',
    "Doesn't Action Pack cover Azure?",
    'office 365 case - ids or not',
    'is there no limit for Gold?',
    'is it non-cloud?',
    '有沒有雲端支援？',
    'application development 算不算雲端',
    '金級是無限制嗎',
    'azure vm için id gerekli mi',
    'Action Pack’te bulut yok mu gerçekten',
    'gold sınırsız, değil mi',
  ]) {
    it(`is not "${text}"`, () => assert.ok(!asksByDenying(text)));
  }
});
