import type { CountedQuestion } from '../../src/insight/day-counts.ts';
import { contoso } from './activity.ts';

/** A question that was answered, with whatever a test cares about. */
export function counted(own: Partial<CountedQuestion> = {}): CountedQuestion {
  return { tenantId: contoso, language: 'en', outcome: 'answered', topics: ['entitlement'], ...own };
}
