import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { composeAnswers, type TopicDraft } from '../../src/answers/compose.ts';
import { headline, type Part, paragraph } from '../../src/answers/draft.ts';
import type { Topic } from '../../src/rules/question.ts';
import { translators } from '../support/answering.ts';

const draft = (topic: Topic, parts: Part[], next: Topic[] = []): TopicDraft => ({
  topic,
  confidence: 1,
  draft: { parts, next },
});
const composed = (...drafts: TopicDraft[]) => composeAnswers(drafts, translators.en);
const topicsOf = (...drafts: TopicDraft[]) => composed(...drafts).map(({ topic }) => topic);

describe('answers of one reply', () => {
  const yes = draft('who-can-activate', [
    headline('Yes. It does.', 'F-ROLE-1'),
    paragraph('More.', 'F-ENT-1'),
  ]);

  it('leave out one that begins as another does and rests on nothing else', () => {
    const echo = draft('who-sees-the-ids', [headline('It does.', 'F-ROLE-1')]);
    assert.deepEqual(topicsOf(echo, yes), ['who-can-activate']);
    assert.deepEqual(topicsOf(yes, echo), ['who-can-activate']);
  });

  it('keep one that begins as another does but rests on a fact of its own', () => {
    const further = draft('who-sees-the-ids', [
      headline('It does.', 'F-ROLE-1'),
      paragraph('And this.', 'F-ENT-2'),
    ]);
    assert.deepEqual(topicsOf(further, yes), ['who-sees-the-ids', 'who-can-activate']);
    assert.deepEqual(topicsOf(yes, further), ['who-can-activate', 'who-sees-the-ids']);
  });

  it('offer no question next that another of them answers', () => {
    const [first] = composed(
      draft('who-can-activate', [headline('One.', 'F-ROLE-1')], ['who-sees-the-ids', 'entitlement']),
      draft('who-sees-the-ids', [headline('Two.', 'F-ENT-1')]),
    );
    assert.deepEqual(
      first?.quickReplies.map(({ topic }) => topic),
      ['entitlement'],
    );
  });
});
