import type { DeletedOfPerson } from '../../benefits/forgotten-person.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../rules/question.ts';
import { type Panel, paragraph, press } from './panel.ts';

/** What will be deleted, and that it cannot be undone. */
export function forgetMePanel(language: Language, say: Translate): Panel {
  return {
    language,
    title: say('forget-me.title'),
    blocks: [paragraph(say('forget-me.explained')), paragraph(say('forget-me.stays'))],
    facts: [],
    actions: [
      press({ title: say('forget-me.do'), verb: 'forget-me', data: { language }, tone: 'destructive' }),
    ],
  };
}

/** What was deleted. */
export function forgottenPanel(
  { contact, links, role, historyLines, tickets }: DeletedOfPerson & { tickets: number },
  language: Language,
  say: Translate,
): Panel {
  const points = [
    ...(contact ? [say('forget-me.contact')] : []),
    ...(links > 0 ? [say('forget-me.links', { count: links })] : []),
    ...(role ? [say('forget-me.role')] : []),
    ...(tickets > 0 ? [say('forget-me.tickets', { count: tickets })] : []),
    ...(historyLines > 0 ? [say('forget-me.history', { count: historyLines })] : []),
  ];
  return {
    language,
    title: say('forget-me.title'),
    notice: { tone: 'good', text: say(points.length > 0 ? 'forget-me.done' : 'forget-me.nothing') },
    blocks: points.length > 0 ? [{ kind: 'points', points }] : [],
    facts: [],
    actions: [],
  };
}
