import type { Reply } from '../../answers/answer.ts';
import { blockElements } from './blocks.ts';
import { quickReplyRows } from './buttons.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

export type Talk = Extract<Reply, { kind: 'talk' }>;

/** A courtesy: a greeting, thanks, a goodbye, who the bot is. */
export function talkCard({ templates, translate }: Tools, reply: Talk): Json {
  return templates.card('talk', {
    ...cardShell(reply, translate),
    blocks: reply.blocks.flatMap((block) => blockElements(templates, translate, block)),
    ...quickReplyRows(templates, reply.language, reply.quickReplies),
  });
}
