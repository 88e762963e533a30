import type { talk as english } from '../en/talk.ts';
import type { Sentences } from '../sentences.ts';

export const talk: Sentences<typeof english> = {
  'talk.greeting': 'Merhaba! MPN teknik destek avantajlarınızla ilgili sorularınızı bana sorabilirsiniz.',
};
