import type { Reply } from '../../answers/answer.ts';
import { quickReplyRows } from './buttons.ts';
import { escapeText } from './escape.ts';
import { cardShell, type Tools } from './shell.ts';
import type { Json } from './templates.ts';

/** One short question back, with its answers as buttons. */
export function choiceCard({ templates, translate }: Tools, reply: Extract<Reply, { kind: 'choice' }>): Json {
  return templates.card('choice', {
    ...cardShell(reply, translate),
    prompt: escapeText(reply.prompt),
    ...quickReplyRows(templates, reply.language, reply.quickReplies),
  });
}
