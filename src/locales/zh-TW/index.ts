import { cards } from './cards.ts';
import { talk } from './talk.ts';

export const sentences = { ...cards, ...talk };
