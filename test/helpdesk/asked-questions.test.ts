import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  type Asked,
  mostQuestions,
  mostVerdicts,
  type Opinion,
  withOpinion,
  withSettled,
  withUnanswered,
} from '../../src/helpdesk/asked-questions.ts';
import { emptyQuestionRecord, type QuestionRecord } from '../../src/store/question-record.ts';

const empty = emptyQuestionRecord('contoso');
const at = '2021-08-01T09:00:00.000Z';
const later = '2021-08-02T09:00:00.000Z';
const invoices: Asked = { id: 'invoices', text: 'Who sends our invoices?', language: 'en' };

const opinion = (own: Partial<Opinion> = {}): Opinion => ({
  key: 'ada on one answer',
  helpful: false,
  topics: ['entitlement'],
  ...own,
});

describe('what is noted of questions', () => {
  it('is one entry for the same question, with how often and when', () => {
    const once = withUnanswered(empty, invoices, at);
    const twice = withUnanswered(once, { ...invoices, text: 'who sends our INVOICES' }, later);
    assert.deepEqual(twice.questions, [
      { ...invoices, unanswered: 2, disliked: 0, firstAt: at, lastAt: later },
    ]);
  });

  it('begins with the latest, and keeps no more than so many', () => {
    let record: QuestionRecord = empty;
    for (let index = 0; index <= mostQuestions; index++)
      record = withUnanswered(record, { ...invoices, id: `${index}` }, at);
    assert.equal(record.questions?.length, mostQuestions);
    assert.equal(record.questions?.[0]?.id, `${mostQuestions}`);
    assert.equal(record.questions?.at(-1)?.id, '1');
    assert.equal(withUnanswered(record, { ...invoices, id: '7' }, later).questions?.[0]?.id, '7');
  });

  it('gives up what was dealt with, then what was asked least and longest ago, and never the latest', () => {
    const settled = ['taught', 'dismissed'] as const;
    let record: QuestionRecord = empty;
    const asks = (id: string, when = at) => {
      record = withUnanswered(record, { ...invoices, id }, when);
    };
    const isKept = (id: string) => record.questions?.some((question) => question.id === id) ?? false;
    for (const id of ['often', 'often', 'new', ...settled, ...settled]) asks(id, id === 'new' ? later : at);
    for (const how of settled) record = withSettled(record, how, { how, at });
    for (let index = 0; index < mostQuestions - 4; index++) asks(`${index}`);
    asks('one more', later);
    assert.deepEqual([isKept('taught'), isKept('dismissed')], [false, true]);
    asks('another', later);
    assert.deepEqual([isKept('dismissed'), isKept('0')], [false, true]);
    asks('a third', later);
    assert.deepEqual([isKept('0'), isKept('1'), isKept('new')], [false, true, true]);
    // However many different ones somebody asks, what several asked stays.
    for (let index = 0; index <= mostQuestions; index++) asks(`flood ${index}`, later);
    assert.deepEqual(
      [record.questions?.length, isKept('often'), isKept('new')],
      [mostQuestions, true, false],
    );
  });

  it('stays off the list once dismissed, and comes back where what was taught did not help', () => {
    const record = withUnanswered(empty, invoices, at);
    for (const how of ['dismissed', 'taught'] as const) {
      const settled = withSettled(record, invoices.id, { how, at });
      assert.equal(settled.questions?.[0]?.settled?.how, how);
      const again = withUnanswered(settled, invoices, later).questions?.[0];
      assert.equal(again?.unanswered, 2);
      assert.equal(again?.settled?.how, how === 'dismissed' ? 'dismissed' : undefined);
      assert.equal(withSettled(settled, invoices.id, undefined).questions?.[0]?.settled, undefined);
    }
    assert.equal(withSettled(record, 'another', undefined), record);
  });
});

describe('what people think of answers', () => {
  it('counts by topic, and a disliked question is listed with what it was answered with', () => {
    const record = withOpinion(empty, invoices, opinion({ topics: ['entitlement', 'signature-packs'] }), at);
    assert.deepEqual(record.opinions, {
      entitlement: { liked: 0, disliked: 1 },
      'signature-packs': { liked: 0, disliked: 1 },
    });
    assert.equal(record.questions?.[0]?.disliked, 1);
    assert.deepEqual(record.questions?.[0]?.topics, ['entitlement', 'signature-packs']);
  });

  it('counts once for each person and answer, however often they press', () => {
    const once = withOpinion(empty, invoices, opinion(), at);
    assert.equal(withOpinion(once, invoices, opinion(), later), once);
  });

  it('is what they said last where they change their mind', () => {
    const disliked = withOpinion(empty, invoices, opinion(), at);
    const liked = withOpinion(disliked, invoices, opinion({ helpful: true }), later);
    assert.deepEqual(liked.opinions, { entitlement: { liked: 1, disliked: 0 } });
    assert.deepEqual(liked.questions, []);
    const unanswered = withUnanswered(disliked, invoices, later);
    assert.equal(
      withOpinion(unanswered, invoices, opinion({ helpful: true }), later).questions?.[0]?.unanswered,
      1,
    );
  });

  it('is counted for an answer in the helpdesk’s own words, and for a question without any', () => {
    const record = withOpinion(empty, undefined, opinion({ topics: [] }), at);
    assert.deepEqual(record.opinions, { 'own-words': { liked: 0, disliked: 1 } });
    assert.equal(record.questions, undefined);
  });

  it('takes back nothing that another person said, whatever question and topics a press names', () => {
    const signatures: Asked = { ...invoices, id: 'signatures' };
    const theirs = withOpinion(empty, invoices, opinion(), at);
    const own = { key: 'emre on one answer', topics: ['signature-packs'] } as const;
    const forged = withOpinion(
      withOpinion(theirs, signatures, opinion(own), at),
      invoices,
      opinion({ ...own, helpful: true, topics: ['entitlement'] }),
      later,
    );
    assert.deepEqual(
      forged.questions?.map(({ id, disliked }) => [id, disliked]),
      [['invoices', 1]],
    );
    assert.deepEqual(forged.opinions, {
      entitlement: { liked: 1, disliked: 1 },
      'signature-packs': { liked: 0, disliked: 0 },
    });
    // Of older ones it is not known for which question they were counted.
    const older = { ...theirs, verdicts: [{ key: 'emre on one answer', helpful: false }] };
    assert.equal(
      withOpinion(older, invoices, opinion({ ...own, helpful: true }), later).questions?.[0]?.disliked,
      1,
    );
  });

  it('adds up to the last opinion of each, in whatever order they press, and whatever they name', () => {
    const presses = fc.array(
      fc.record({
        key: fc.constantFrom('ada', 'emre', 'grace'),
        helpful: fc.boolean(),
        topics: fc.constantFrom<Opinion['topics'][]>(['entitlement'], ['signature-packs']),
        id: fc.constantFrom('invoices', 'signatures'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(presses, (pressed) => {
        const last = new Map<string, (typeof pressed)[number]>();
        let record: QuestionRecord = empty;
        for (const each of pressed) {
          if (last.get(each.key)?.helpful !== each.helpful) last.set(each.key, each);
          record = withOpinion(record, { ...invoices, id: each.id }, opinion(each), at);
        }
        const all = [...last.values()];
        for (const topic of ['entitlement', 'signature-packs'] as const) {
          const counts = record.opinions?.[topic] ?? { liked: 0, disliked: 0 };
          const of = all.filter(({ topics }) => topics[0] === topic);
          const liked = of.filter(({ helpful }) => helpful).length;
          assert.deepEqual(counts, { liked, disliked: of.length - liked });
        }
        for (const id of ['invoices', 'signatures']) {
          const noted = record.questions?.find((question) => question.id === id);
          const disliked = all.filter((each) => each.id === id && !each.helpful).length;
          assert.equal(noted?.disliked ?? 0, disliked);
        }
      }),
    );
  });

  it('is remembered of the latest presses only', () => {
    let record: QuestionRecord = empty;
    for (let index = 0; index <= mostVerdicts; index++)
      record = withOpinion(record, undefined, opinion({ key: `${index}` }), at);
    assert.equal(record.verdicts?.length, mostVerdicts);
    assert.equal(record.opinions?.['entitlement']?.disliked, mostVerdicts + 1);
  });
});
