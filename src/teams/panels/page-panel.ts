import type { Reply } from '../../answers/answer.ts';
import type { Translate } from '../../locales/translate.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Panel, PanelBlock } from './panel.ts';

/** What a page is for, as the fact about it says; can do nothing, for it stands in other people's messages. */
export function pagePanel(reply: Extract<Reply, { kind: 'answers' }>, say: Translate): Panel {
  const [{ blocks, facts }] = reply.answers;
  const link = blocks.flatMap((block) => (block.kind === 'links' ? block.links : []))[0];
  return {
    language: reply.language,
    title: link?.title ?? say(titleOf(facts[0])),
    blocks: blocks.flatMap((block): PanelBlock[] => {
      if (block.kind === 'headline') return [{ kind: 'paragraph', text: block.text }];
      return block.kind === 'table' ? [] : [block];
    }),
    facts,
    actions: [],
  };
}

/** Pages without an address of their own on the fact sheet. */
function titleOf(fact: FactId) {
  return fact === 'F-CLD-5' ? 'portal.azure' : 'portal.partner-center';
}
