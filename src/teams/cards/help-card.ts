import { blockElements } from './blocks.ts';
import { quickReplyRows } from './buttons.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Talk } from './talk-card.ts';
import type { Json } from './templates.ts';

/** What the bot can be asked. */
export function helpCard({ templates, translate }: Tools, reply: Talk): Json {
  return templates.card('help', {
    ...cardShell(reply, translate),
    blocks: reply.blocks.flatMap((block) => blockElements(templates, translate, block)),
    ...quickReplyRows(templates, reply.language, reply.quickReplies),
  });
}
