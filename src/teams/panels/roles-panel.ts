import { isDirectoryId } from '../../benefits/roles.ts';
import { fieldId, form, type Panel, type PanelAction, type PanelBlock, paragraph } from './panel.ts';
import { called, dayIn, type Sight } from './sight.ts';

/** Most people a list to choose from holds; clients become slow beyond. */
const mostChoices = 100;

/** Who is MPN partner administrator; a Global administrator names them and takes the role back. */
export function rolesPanel(sight: Sight): Panel {
  const { language, say, notice, record, viewer } = sight;
  const held = Object.entries(record.partnerAdministrators ?? {});
  const named: PanelBlock =
    held.length === 0
      ? paragraph(say('panel.roles.none'))
      : {
          kind: 'points',
          points: held.map(([id, { by, at }]) =>
            say('panel.roles.held', {
              name: called(sight, id),
              by: called(sight, by),
              date: dayIn(at, sight),
            }),
          ),
        };
  const others = Object.keys(record.people ?? {}).filter(
    (id) => id !== viewer.id && isDirectoryId(id) && !record.partnerAdministrators?.[id],
  );
  return {
    language,
    title: say('panel.roles'),
    notice,
    blocks: [
      paragraph(say('panel.roles.explained')),
      named,
      ...(others.length === 0 && held.length === 0 ? [paragraph(say('panel.roles.nobody-met'))] : []),
    ],
    facts: ['F-ROLE-1'],
    actions: [
      ...(others.length > 0 ? [choiceForm(sight, 'grant', others)] : []),
      ...(held.length > 0
        ? [
            choiceForm(
              sight,
              'revoke',
              held.map(([id]) => id),
            ),
          ]
        : []),
    ],
  };
}

function choiceForm(sight: Sight, what: 'grant' | 'revoke', ids: readonly string[]): PanelAction {
  const { say, language } = sight;
  const choices = ids.slice(-mostChoices).map((id) => ({ title: called(sight, id), value: id }));
  const tone = what === 'grant' ? 'positive' : 'destructive';
  return form({
    title: say(`panel.roles.${what}`),
    tone,
    open: false,
    inputs: [
      {
        kind: 'choice',
        id: fieldId(what, 'person'),
        label: say('panel.roles.person'),
        required: true,
        choices,
      },
    ],
    submit: {
      title: say(`panel.roles.${what}-now`),
      verb: `roles-${what}`,
      data: { language },
      tone,
    },
  });
}
