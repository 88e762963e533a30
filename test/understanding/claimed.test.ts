import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { claimedOf } from '../../src/understanding/claimed.ts';

describe('what a question takes for granted', () => {
  const claims: [text: string, concepts: string[], claimed: number | 'unlimited' | undefined][] = [
    ['so Gold gets 20 incidents, right?', [], 20],
    ['altın ile 15 olay var mı', [], 15],
    ['銀級是 5 個雲端事件嗎？', [], 5],
    ['is Gold on-prem unlimited?', ['unlimited'], 'unlimited'],
    ['does Gold include on-premises support?', [], undefined],
    ['is it 5 or 10 tickets?', [], undefined],
    ['is it unlimited or 10 cases?', ['unlimited'], undefined],
    ['is the ID needed for a Dynamics 365 case?', [], undefined],
    ['can we open a case for Windows Server 2019?', [], undefined],
  ];
  for (const [text, concepts, claimed] of claims) {
    it(`is ${claimed ?? 'nothing'} in "${text}"`, () => assert.equal(claimedOf(text, concepts), claimed));
  }
});
