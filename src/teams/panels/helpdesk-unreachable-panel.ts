import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import type { Notice, TenantRecord } from '../../store/tenant-record.ts';
import type { Panel } from './panel.ts';

/** Tells administrators that questions wait, because a helpdesk's channel cannot be reached, and what to do. */
export function helpdeskUnreachablePanel(
  { helpdesks }: TenantRecord,
  { helpdesk: id, reason }: Extract<Notice, { kind: 'helpdesk-unreachable' }>,
  language: Language,
  say: Translate,
): Panel {
  const helpdesk = helpdesks?.find((each) => each.id === id);
  const channel = helpdesk?.name ?? helpdesk?.address.conversationId ?? id;
  return {
    language,
    title: say('helpdesk.title'),
    notice: { tone: 'attention', text: say('helpdesk.cannot-be-reached', { channel, reason }) },
    blocks: [],
    facts: [],
    actions: [],
  };
}
