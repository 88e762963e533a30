import type { SimplifiedToTraditional } from '../../../src/understanding/normalize.ts';
import type { Example } from '../../../src/understanding/training/material.ts';
import type { Message, Understanding } from '../../../src/understanding/understanding.ts';

/** One way to understand messages, learned from the same material. */
export interface Approach {
  name: string;
  /** Learns; what it gives back is judged and timed. */
  learn(examples: readonly Example[], traditional: SimplifiedToTraditional): Promise<Learned>;
}

/** Reads one message; a library of its own may answer by promise. */
export type Learned = (message: Message) => Understanding | Promise<Understanding>;
