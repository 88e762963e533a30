import { blockElements } from './blocks.ts';
import { quickReplyRows } from './buttons.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Talk } from './talk-card.ts';
import type { Json } from './templates.ts';

/** The first card a person sees: the first block stands out, then what can be asked. */
export function welcomeCard({ templates, translate }: Tools, reply: Talk): Json {
  const [opening = [], ...rest] = reply.blocks.map((block) => blockElements(templates, translate, block));
  return templates.card('welcome', {
    ...cardShell(reply, translate),
    opening,
    blocks: rest.flat(),
    ...quickReplyRows(templates, reply.language, reply.quickReplies),
  });
}
