import { talk } from './talk.ts';

export const sentences = { ...talk };
