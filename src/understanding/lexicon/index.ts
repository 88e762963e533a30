import { benefit } from './benefit.ts';
import { beyond } from './beyond.ts';
import type { Terms } from './lexicon.ts';
import { competencyNames, memberships } from './memberships.ts';
import { messages } from './messages.ts';
import { products } from './products.ts';

/** Every term the bot knows. */
export const lexicon: readonly Terms[] = [memberships, competencyNames, products, benefit, messages, beyond];
