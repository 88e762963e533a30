import type { Translate } from '../../locales/translate.ts';
import { levels } from '../../rules/question.ts';
import type { TicketSubject } from '../../store/ticket-record.ts';
import { shortened } from './ticket-sight.ts';

/** What of the record goes along with a question: offers and where the activation stands. @param most characters of offers */
export function recordedDetails(
  { offers = [], activation }: Pick<TicketSubject, 'offers' | 'activation'>,
  say: Translate,
  most: number,
): { name: string; value: string }[] {
  const known = offers.map((offer) => offerIn(offer, say)).join('; ');
  return [
    {
      name: say('ticket.detail.offers'),
      value: known === '' ? say('ticket.not-known') : shortened(known, most),
    },
    {
      name: say('ticket.detail.activation'),
      value: activation === undefined ? say('ticket.not-known') : say(`ticket.activation.${activation}`),
    },
  ];
}

/** An offer is kept by its level's own name, and told as people call it. */
function offerIn(offer: string, say: Translate): string {
  const [first, ...rest] = offer.split(', ');
  const level = levels.find((each) => each === first);
  return level ? [say(`level-button.${level}`), ...rest].join(', ') : offer;
}
