import type { Reply } from '../../answers/answer.ts';
import { blockElements } from './blocks.ts';
import { quickReplyRows } from './buttons.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

/** Says that the bot does not know, and where help is. */
export function unknownCard(
  { templates, translate }: Tools,
  reply: Extract<Reply, { kind: 'unknown' }>,
): Json {
  return templates.card('unknown', {
    ...cardShell(reply, translate),
    blocks: reply.blocks.flatMap((block) => blockElements(templates, translate, block)),
    ...quickReplyRows(templates, reply.language, reply.quickReplies, { handOver: reply.handOver }),
  });
}
