import type { Notice, PanelAction, PanelBlock, PanelContent } from '../panels/panel.ts';
import { marks, panelText } from '../panels/panel-text.ts';
import { barsElement } from './bars.ts';
import { blockElements } from './blocks.ts';
import { escapeText } from './escape.ts';
import { closedForm, openForm, pressAction } from './forms.ts';
import { type Button, inOrderedRows } from './rows.ts';
import { shellOf, type Tools } from './shell.ts';
import type { Json, Templates } from './templates.ts';

/** The card of a panel: what it says, then what can be filled in and pressed. */
export function panelCard(tools: Tools, panel: PanelContent): Json {
  const { templates, translate } = tools;
  const { language, title, notice, blocks, facts, actions } = panel;
  const source = facts.length > 0 ? [translate('cards.source', { facts: facts.join(', ') })] : [];
  return templates.card('panel', {
    ...shellOf(language, title, panelText(panel, translate)),
    title: templates.part('headline', { text: escapeText(title) }),
    notice: notice ? [noticeElement(templates, notice)] : [],
    blocks: blocks.flatMap((block) => panelElements(tools, block)),
    source: source.map((text) => templates.part('source', { text: escapeText(text) })),
    openForms: actions.flatMap((action) => (isOpenForm(action) ? [openForm(tools, action.form)] : [])),
    ...inOrderedRows(
      actions.filter((action) => !isOpenForm(action)).map((action) => buttonOf(tools, action)),
    ),
  });
}

function isOpenForm(action: PanelAction): action is Extract<PanelAction, { kind: 'form' }> {
  return action.kind === 'form' && action.form.open;
}

function buttonOf(tools: Tools, action: PanelAction): Button {
  if (action.kind === 'press')
    return { title: action.button.title, action: pressAction(tools.templates, action.button, 'none') };
  return { title: action.form.title, action: closedForm(tools, action.form) };
}

function panelElements({ templates, translate }: Tools, block: PanelBlock): Json[] {
  switch (block.kind) {
    case 'progress':
      return [
        templates.part('progress', {
          steps: block.steps.map(({ label, state }) => ({
            mark: marks[state],
            label: escapeText(label),
            color: colors[state],
            weight: state === 'now' || state === 'over' ? 'Bolder' : 'Default',
            subtle: state === 'ahead',
          })),
        }),
      ];
    case 'details':
      return [
        templates.part('details', {
          details: block.details.map(({ name, value }) => ({
            name: escapeText(name),
            value: escapeText(value),
          })),
        }),
      ];
    case 'values':
      return [
        templates.part('values', {
          values: block.values.map(({ name, value }) => ({
            name: escapeText(name),
            value: escapeText(value),
          })),
        }),
      ];
    case 'bars':
      return [barsElement(templates, block)];
    default:
      return blockElements(templates, translate, block);
  }
}

const colors = { done: 'Good', now: 'Accent', ahead: 'Default', over: 'Attention' } as const;

function noticeElement(templates: Templates, { tone, text }: Notice): Json {
  return templates.part('notice', { style: tone, text: signs[tone] + escapeText(text) });
}

/** Told apart without their colours as well. */
const signs = { good: '✓ ', attention: '! ', warning: '! ', accent: '' } as const;
