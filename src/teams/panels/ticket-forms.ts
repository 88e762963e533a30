import { factIds } from '../../rules/facts.ts';
import { type Form, fieldId, form, type Input, type PanelAction, press, type Tone } from './panel.ts';
import type { TicketFormName, TicketSight } from './ticket-sight.ts';

/** Characters that a field of a ticket takes. */
export const longestTicketText = 4_000;

/** What every press about a ticket sends: which ticket, the revision it was shown at, and the card's language. */
export function ticketData({ record, language }: Pick<TicketSight, 'record' | 'language'>): {
  reference: string;
  revision: number;
  language: string;
} {
  return { reference: record.reference, revision: record.ticket.revision, language };
}

export function ticketButton(
  sight: TicketSight,
  what: 'take' | 'take-over' | 'withdraw' | 'reopen' | 'whole',
  tone?: Tone,
): PanelAction {
  const verb = what === 'take-over' ? 'ticket-take' : `ticket-${what}`;
  return press({
    title: sight.say(`ticket.button.${what}`),
    verb,
    data: ticketData(sight),
    ...(tone ? { tone } : {}),
  });
}

export function ticketForm(sight: TicketSight, name: TicketFormName, tone?: Tone): PanelAction {
  const { say, form: state } = sight;
  const own = state?.form === name ? state : undefined;
  const field = (input: DistributiveOmit<Input, 'value' | 'error'>): Input =>
    ({
      ...input,
      id: fieldId(name, input.id),
      value: own?.values[input.id],
      error: own?.errors[input.id],
    }) as Input;
  const filled: Form = {
    title: say(`ticket.form.${name}`),
    ...(tone ? { tone } : {}),
    open: own !== undefined,
    inputs: inputsOf(name, sight).map(field),
    submit: {
      title: say(own?.first ? `ticket.send-after.${own.first}` : `ticket.send.${name}`),
      verb: `ticket-${name}`,
      data: { ...ticketData(sight), ...(own?.first ? { first: own.first } : {}) },
      tone: 'positive',
    },
  };
  return form(filled);
}

type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown ? Omit<Type, Key> : never;

function inputsOf(
  name: TicketFormName,
  { say, colleagues = [], stateFact }: TicketSight,
): DistributiveOmit<Input, 'value' | 'error'>[] {
  const text = (required: boolean) =>
    ({
      id: 'text',
      kind: 'text',
      label: say(`ticket.field.${name}`),
      required,
      maxLength: longestTicketText,
      multiline: true,
    }) as const;
  switch (name) {
    case 'reply':
    case 'ask':
    case 'add':
      return [text(true)];
    case 'reopen':
      return [text(false)];
    case 'resolve':
      return [
        {
          id: 'fact',
          kind: 'choice',
          label: say('ticket.field.fact'),
          required: false,
          searchable: true,
          choices: factIds.map((id) => ({ title: `${id} · ${firstSentence(stateFact(id))}`, value: id })),
        },
        text(false),
      ];
    case 'assign':
      return [
        {
          id: 'person',
          kind: 'choice',
          label: say('ticket.field.assign'),
          required: true,
          searchable: true,
          people: true,
          choices: colleagues.map(({ id, name: called }) => ({
            title: called ?? say('panel.someone'),
            value: id,
          })),
        },
      ];
    case 'merge':
      return [
        {
          id: 'other',
          kind: 'text',
          label: say('ticket.field.merge'),
          required: true,
          maxLength: 20,
          placeholder: 'K7QM-2XPD',
        },
      ];
  }
}

const longestChoice = 60;

/** Enough of a fact to recognise it by; words are not cut in the middle, where spaces part them. */
function firstSentence(statement: string): string {
  const characters = [...statement];
  return characters.length <= longestChoice
    ? statement
    : `${characters
        .slice(0, longestChoice)
        .join('')
        .replace(/\s+[\p{Script=Latin}\d’'-]*$/u, '')}…`;
}
