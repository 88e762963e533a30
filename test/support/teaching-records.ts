import type { AskedQuestion } from '../../src/store/question-record.ts';
import type { Taught } from '../../src/store/taught-record.ts';

/** A question that nobody answered, with whatever a test cares about. */
export function askedOf(own: Partial<AskedQuestion> = {}): AskedQuestion {
  return {
    id: 'question-1',
    text: 'Who sends our invoices?',
    language: 'en',
    unanswered: 1,
    disliked: 0,
    firstAt: '2021-08-01T09:00:00.000Z',
    lastAt: '2021-08-01T09:00:00.000Z',
    ...own,
  };
}

/** What Grace taught, with whatever a test cares about. */
export function taughtOf(own: Partial<Taught> = {}): Taught {
  return {
    id: 'taught-1',
    helpdeskId: 'desk',
    phrase: 'Who sends our invoices?',
    language: 'en',
    lesson: { kind: 'words', text: 'Our finance team: write to them before the 5th.' },
    by: { id: 'grace', name: 'Grace' },
    at: '2021-08-02T09:00:00.000Z',
    ...own,
  };
}
