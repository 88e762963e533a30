import type { Partner } from '../../rules/partner.ts';
import type { Support } from '../../rules/question.ts';
import { type Part, paragraph, point } from '../draft.ts';
import { allowancePhrase, dateInWords } from '../phrases.ts';
import type { Situation } from '../situation.ts';

/** What the record says is left of each kind that was asked about; nothing where it does not tell. */
export function incidentsRecorded(situation: Situation): Part[] {
  const { details, partner, say, language } = situation;
  const supports: readonly Support[] =
    details.supports.length > 0 ? details.supports : ['on-premises', 'cloud'];
  const counts = supports.flatMap((support) => {
    const left = leftOf(partner, support);
    if (left === undefined) return [];
    const values = { support: say(`support.${support}`), left: allowancePhrase(left, say) };
    return [point(say('recorded.left-of', values))];
  });
  const { endsOn, leftRecordedOn } = partner.contract ?? {};
  if (counts.length === 0) return counts;
  const dated = (key: 'recorded.ends-on' | 'recorded.as-of', day: string | undefined) =>
    day === undefined ? [] : [point(say(key, { date: dateInWords(day, language) }))];
  return [...counts, ...dated('recorded.ends-on', endsOn), ...dated('recorded.as-of', leftRecordedOn)];
}

/** The recorded end of the contract, where counts are not recorded beside it. */
export function endRecorded({ partner, say, language }: Situation): Part[] {
  const endsOn = partner.contract?.endsOn;
  return endsOn === undefined
    ? []
    : [paragraph(say('recorded.ends-on', { date: dateInWords(endsOn, language) }))];
}

function leftOf({ contract }: Partner, support: Support): number | 'unlimited' | undefined {
  return support === 'cloud' ? contract?.cloudLeft : contract?.onPremisesLeft;
}
