import { answers } from './answers.ts';
import { cards } from './cards.ts';
import { door } from './door.ts';
import { extension } from './extension.ts';
import { panels } from './panels.ts';
import { talk } from './talk.ts';
import { tickets } from './tickets.ts';

export const sentences = { ...answers, ...cards, ...door, ...extension, ...panels, ...talk, ...tickets };
