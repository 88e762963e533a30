import { maskIds } from '../rules/mask-ids.ts';
import { readReference } from '../rules/reference.ts';
import { longestTicketText } from './panels/ticket-forms.ts';
import { shortened, type TicketFormName, type TicketFormState } from './panels/ticket-sight.ts';

/** A form as a card gives it back, so that nobody writes twice: as much as its fields take, without what looks like an ID. */
export function formGivenBack(
  form: TicketFormName,
  written: { [Field in 'text' | 'fact' | 'person' | 'other']?: string | undefined },
): TicketFormState {
  const { text = '', other = '', fact = '', person = '' } = written;
  return {
    form,
    values: {
      text: shortened(maskIds(text), longestTicketText),
      // Some references look like IDs themselves.
      other: readReference(other) ? other : shortened(maskIds(other), longestReference),
      // Choices are the card's own.
      fact,
      person,
    },
    errors: {},
  };
}

const longestReference = 20;
