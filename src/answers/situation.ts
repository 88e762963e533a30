import type { Translate } from '../locales/translate.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { Partner } from '../rules/partner.ts';
import type { Details, Language } from '../rules/question.ts';
import type { Draft } from './draft.ts';

/** Everything an answer is made from. */
export interface Situation {
  /** What the question says besides its topic. */
  details: Details;
  /** What is recorded of the partner; no offers where nothing is. */
  partner: Partner;
  catalogue: Catalogue;
  language: Language;
  say: Translate;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Answers one topic. */
export type AnswerTopic = (situation: Situation) => Draft;
