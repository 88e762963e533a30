import type { Form, Notice, Panel, PanelBlock, PanelButton } from '../panels/panel.ts';
import { marks, panelText } from '../panels/panel-text.ts';
import { blockElements } from './blocks.ts';
import { escapeText } from './escape.ts';
import { inputElements } from './inputs.ts';
import { type Button, inRows } from './rows.ts';
import { shellOf, type Tools } from './shell.ts';
import type { Json, Templates } from './templates.ts';

/** The card of a panel: what it says, then what can be filled in and pressed. */
export function panelCard(tools: Tools, panel: Panel): Json {
  const { templates, translate } = tools;
  const { language, title, notice, blocks, facts, forms, buttons } = panel;
  const source = facts.length > 0 ? [translate('cards.source', { facts: facts.join(', ') })] : [];
  return templates.card('panel', {
    ...shellOf(language, title, panelText(panel, translate)),
    title: templates.part('headline', { text: escapeText(title) }),
    notice: notice ? [noticeElement(templates, notice)] : [],
    blocks: blocks.flatMap((block) => panelElements(tools, block)),
    source: source.map((text) => templates.part('source', { text: escapeText(text) })),
    openForms: forms.filter(({ open }) => open).map((form) => templates.part('form', formData(tools, form))),
    ...inRows([
      ...buttons.map((button) => pressButton(templates, button)),
      ...forms
        .filter(({ open }) => !open)
        .map((form) => ({
          title: form.title,
          action: templates.part('form-closed', { ...formData(tools, form), title: form.title }),
        })),
    ]),
  });
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
            weight: state === 'now' ? 'Bolder' : 'Default',
            subtle: state === 'ahead',
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
    default:
      return blockElements(templates, translate, block);
  }
}

const colors = { done: 'Good', now: 'Accent', ahead: 'Default' } as const;

function noticeElement(templates: Templates, { tone, text }: Notice): Json {
  return templates.part('notice', { style: tone, text: escapeText(text) });
}

function formData(tools: Tools, { title, inputs, submit }: Form): Json {
  return {
    title: escapeText(title),
    inputs: inputs.flatMap((input) => inputElements(tools, input)),
    actions: [pressButton(tools.templates, submit).action],
  };
}

function pressButton(templates: Templates, { title, verb, data, tone }: PanelButton): Button {
  // A client that only knows Action.Submit sends the data alone.
  const press = { title, verb, data: { ...data, verb } };
  const action = tone
    ? templates.part('press-toned', { ...press, style: tone })
    : templates.part('press', press);
  return { title, action };
}
