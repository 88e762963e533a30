import { askedText } from '../helpdesk/asked-text.ts';

/** Longest question and first line of an answer that a button carries: a card must not be larger than Teams takes. */
export const longestRated = 300;

/** A question, or the first line of an answer, as a button carries it and others may read it. */
export function ratedText(text: string): string {
  return askedText(text, longestRated);
}
