import { dateInWords, offerName } from '../../answers/phrases.ts';
import type { Noted } from '../../benefits/partner-records.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import { heldOffer } from '../../rules/entitlement.ts';
import type { Language } from '../../rules/question.ts';
import { type Panel, type PanelBlock, paragraph, press } from './panel.ts';

interface Reader {
  language: Language;
  say: Translate;
  catalogue: Catalogue;
}

export function isNothing({ offers, contractSaid }: Noted): boolean {
  return offers.length === 0 && contractSaid === undefined;
}

/** What will be forgotten, and for whom. */
export function forgetOffersPanel(noted: Noted, reader: Reader): Panel {
  const { language, say } = reader;
  return {
    language,
    title: say('forget.title'),
    blocks: [
      paragraph(say('forget.explained')),
      points(noted, reader),
      paragraph(say('forget.stays')),
      paragraph(say('forget.yourself')),
    ],
    facts: [],
    actions: [
      press({ title: say('forget.do'), verb: 'forget-offers', data: { language }, tone: 'destructive' }),
    ],
  };
}

/** What was forgotten. */
export function forgottenOffersPanel(forgotten: Noted, reader: Reader): Panel {
  const { language, say } = reader;
  const nothing = isNothing(forgotten);
  return {
    language,
    title: say('forget.title'),
    notice: { tone: 'good', text: say(nothing ? 'forget.nothing' : 'forget.done') },
    blocks: nothing ? [] : [points(forgotten, reader)],
    facts: [],
    actions: [],
  };
}

function points({ offers, contractSaid }: Noted, { language, say, catalogue }: Reader): PanelBlock {
  const names = offers.map((offer) => offerName(heldOffer(offer, catalogue), say));
  if (!contractSaid) return { kind: 'points', points: names };
  const told = {
    date: dateInWords(contractSaid.on, language),
    state: say(`contract-state.${contractSaid.state}`),
  };
  return { kind: 'points', points: [...names, say('recorded.contract-said', told)] };
}
