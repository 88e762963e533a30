import type { talk as english } from '../en/talk.ts';
import type { Sentences } from '../sentences.ts';

export const talk: Sentences<typeof english> = {
  'talk.greeting': '您好！歡迎詢問 MPN 技術支援權益的任何問題。',
};
