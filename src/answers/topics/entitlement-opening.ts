import type { Entitlement } from '../../rules/entitlement.ts';
import type { FactId } from '../../rules/facts.ts';
import type { Support } from '../../rules/question.ts';
import { type Part, point } from '../draft.ts';
import type { OffersAsked } from '../offers-asked.ts';
import { allowancePhrase, offerName } from '../phrases.ts';
import type { Situation } from '../situation.ts';

/** The first sentence, and a table where there is too much for a sentence. */
export function entitlementOpening(
  found: readonly Entitlement[],
  namedBy: OffersAsked['namedBy'],
  situation: Situation,
): [{ text: string }, ...Part[]] {
  const { say } = situation;
  const byOffer = groupedByOffer(found);
  const [only, ...others] = byOffer;
  if (only && others.length === 0)
    return [{ text: sentenceOf(only, situation) }, ...byCompetency(only, situation)];
  if (found.every(({ kind }) => kind === 'certain') && byOffer.every((group) => group.length === 1)) {
    const sentence = listSentence(found, situation);
    const differs = new Set(found.map((entitlement) => cell(entitlement, situation))).size > 1;
    return [{ text: namedBy === 'nobody' && differs ? say('entitlement.by-level', { sentence }) : sentence }];
  }
  const text = say(namedBy === 'nobody' ? 'entitlement.table-by-level' : 'entitlement.table');
  return [{ text }, tableOf(byOffer, situation)];
}

/** What the first sentence or the table says. */
export function factsSaid(found: readonly Entitlement[]): FactId[] {
  const said = found.flatMap(({ facts }) => facts.filter((fact) => fact !== 'F-ENT-2'));
  return [...new Set<FactId>(found.length > 1 ? ['F-ENT-1', ...said] : said)];
}

function groupedByOffer(found: readonly Entitlement[]): Entitlement[][] {
  const groups = new Map<Entitlement['offer'], Entitlement[]>();
  for (const entitlement of found)
    groups.set(entitlement.offer, [...(groups.get(entitlement.offer) ?? []), entitlement]);
  return [...groups.values()];
}

/** One offer, one or both kinds of support. */
function sentenceOf(group: readonly Entitlement[], { say }: Situation): string {
  const [first] = group;
  if (!first) return '';
  const offer = offerName(first.offer, say);
  const onPremises = group.find(({ support }) => support === 'on-premises');
  const cloud = group.find(({ support }) => support === 'cloud');
  const allowances = {
    offer,
    onPremises: onPremises?.kind === 'certain' ? allowancePhrase(onPremises.incidents, say) : '',
    cloud: cloud?.kind === 'certain' ? allowancePhrase(cloud.incidents, say) : '',
  };
  if (!cloud) return say('entitlement.on-premises', allowances);
  const kind = cloud.kind === 'depends' ? 'depends' : cloud.incidents === 'none' ? 'none' : 'certain';
  return say(`entitlement.${onPremises ? 'both' : 'cloud'}-${kind}`, allowances);
}

/** What cloud support depends on stands in points, so that the first line stays short. */
function byCompetency(group: readonly Entitlement[], { say }: Situation): Part[] {
  return group.flatMap((entitlement) => {
    if (entitlement.kind === 'certain') return [];
    const withCloud = { allowance: allowancePhrase(entitlement.cloudCompetency, say) };
    const withOther = { allowance: allowancePhrase(entitlement.otherCompetency, say) };
    return [
      point(say('entitlement.with-cloud', withCloud), 'F-ENT-1'),
      point(say('entitlement.with-other', withOther), 'F-ENT-1'),
    ];
  });
}

/** Several offers, one kind of support: "Silver: 15 incidents; Gold: 20 incidents". */
function listSentence(found: readonly Entitlement[], situation: Situation): string {
  const { say } = situation;
  const list = found
    .map((entitlement) =>
      say('entitlement.list-item', {
        name: offerName(entitlement.offer, say),
        value: cell(entitlement, situation),
      }),
    )
    .join(say('phrase.separator'));
  return say('entitlement.list', { support: say(`support.${found[0]?.support ?? 'cloud'}`), list });
}

function tableOf(byOffer: readonly (readonly Entitlement[])[], situation: Situation): Part {
  const { say } = situation;
  const supports: readonly Support[] = byOffer[0]?.map(({ support }) => support) ?? [];
  return {
    kind: 'table',
    columns: [say('entitlement.column-level'), ...supports.map((support) => say(`support.${support}`))],
    rows: byOffer.map((group) => [
      group[0] ? offerName(group[0].offer, say) : '',
      ...group.map((entitlement) => cell(entitlement, situation)),
    ]),
    says: factsSaid(byOffer.flat()),
  };
}

/** What one offer gives of one kind of support, in a few words. */
export function cell(entitlement: Entitlement, { say }: Situation): string {
  if (entitlement.kind === 'certain') return allowancePhrase(entitlement.incidents, say);
  return say('entitlement.cell-depends', {
    withCloud: allowancePhrase(entitlement.cloudCompetency, say),
    withOther: allowancePhrase(entitlement.otherCompetency, say),
  });
}
