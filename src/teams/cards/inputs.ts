import type { Input } from '../panels/panel.ts';
import { escapeText } from './escape.ts';
import type { Tools } from './shell.ts';
import type { Json } from './templates.ts';

/** A field, and below it what is wrong with what was written there. */
export function inputElements(tools: Tools, input: Input): Json[] {
  const { templates } = tools;
  const error =
    input.error === undefined
      ? []
      : [templates.part('input-error', { text: `! ${escapeText(input.error)}` })];
  return [inputElement(tools, input), ...error];
}

function inputElement({ templates, translate }: Tools, input: Input): Json {
  const { id, label, required, value = '' } = input;
  const common = { id, label, required, value, missing: translate('cards.missing', { label }) };
  switch (input.kind) {
    case 'text':
      return templates.part('input-text', {
        ...common,
        placeholder: input.placeholder ?? '',
        maxLength: input.maxLength,
        multiline: input.multiline ?? false,
      });
    case 'date':
      return templates.part('input-date', common);
    case 'choice':
      return templates.part(input.people ? 'input-person' : 'input-choice', {
        ...common,
        style: input.expanded ? 'expanded' : input.searchable ? 'filtered' : 'compact',
        choices: input.choices,
      });
  }
}
