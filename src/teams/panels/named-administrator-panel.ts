import { type Panel, paragraph, press } from './panel.ts';
import { called, type Sight } from './sight.ts';

/** Tells somebody that they were named MPN partner administrator, and what they can do now. */
export function namedAdministratorPanel(
  sight: Pick<Sight, 'record' | 'language' | 'say'>,
  by: string,
): Panel {
  const { language, say } = sight;
  return {
    language,
    title: say('panel.roles'),
    notice: { tone: 'accent', text: say('panel.roles.named-you', { name: called(sight, by) }) },
    blocks: [paragraph(say('panel.roles.may-act')), paragraph(say('roles.who-can-activate'))],
    facts: ['F-ROLE-1'],
    actions: [press({ title: say('opens.activation'), verb: 'activation-show', data: { language } })],
  };
}
