import type { Form, PanelButton } from '../panels/panel.ts';
import { escapeText } from './escape.ts';
import { inputElements } from './inputs.ts';
import type { Tools } from './shell.ts';
import type { Json, Templates } from './templates.ts';

/** A form whose fields are seen at once. */
export function openForm(tools: Tools, form: Form): Json {
  return tools.templates.part('form', formData(tools, form));
}

/** A form behind its title. */
export function closedForm(tools: Tools, form: Form): Json {
  const { title, tone } = form;
  return tools.templates.part('form-closed', { ...formData(tools, form), title, style: tone ?? 'default' });
}

function formData(tools: Tools, { title, explained, inputs, submit }: Form): Json {
  return {
    title: escapeText(title),
    inputs: [
      ...(explained === undefined
        ? []
        : [tools.templates.part('paragraph', { text: escapeText(explained) })]),
      ...inputs.flatMap((input) => inputElements(tools, input)),
    ],
    actions: [pressAction(tools.templates, submit, 'auto')],
  };
}

/** @param inputs "auto" sends the fields beside the button along; what is no form's own button sends none */
export function pressAction(
  templates: Templates,
  { title, verb, data, tone, tooltip }: PanelButton,
  inputs: 'auto' | 'none',
): Json {
  // A client that only knows Action.Submit sends the data alone.
  return templates.part(tooltip === undefined ? 'panel-press' : 'panel-press-sign', {
    title,
    ...(tooltip === undefined ? {} : { tooltip }),
    verb,
    data: { ...data, verb },
    style: tone ?? 'default',
    inputs,
  });
}
