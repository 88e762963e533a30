import { answers } from './answers.ts';
import { cards } from './cards.ts';
import { door } from './door.ts';
import { extension } from './extension.ts';
import { insight } from './insight.ts';
import { panels } from './panels.ts';
import { talk } from './talk.ts';
import { teaching } from './teaching.ts';
import { tickets } from './tickets.ts';

export const sentences = {
  ...answers,
  ...cards,
  ...door,
  ...extension,
  ...insight,
  ...panels,
  ...talk,
  ...teaching,
  ...tickets,
};
