import { activationOf } from '../../benefits/activation-of.ts';
import { contractOf } from '../../rules/activation-standing.ts';
import { endOf, hasIds, type RecordedContract } from '../../rules/contract.ts';
import { hasCloudSupport, heldOffer } from '../../rules/entitlement.ts';
import { pressData } from './activation-forms.ts';
import { activationPanel, contractStanding } from './activation-panel.ts';
import { type Panel, type PanelAction, type PanelBlock, paragraph, press } from './panel.ts';
import { dayIn, type Sight } from './sight.ts';

/** The pair of IDs with what belongs to it, for a person's own chat; without IDs on record, where the activation stands. */
export function idsPanel(sight: Sight): Panel {
  const { say, language, record, viewer } = sight;
  const contract = contractOf(activationOf(record));
  if (!sight.private) return activationPanel(sight);
  if (!contract || !hasIds(contract)) {
    const notice = sight.notice ?? { tone: 'attention' as const, text: say('panel.ids.none-yet') };
    return activationPanel({ ...sight, notice });
  }
  const link = record.links?.[viewer.id];
  if (endOf(contract, sight.today)) return endedPanel(sight, contract);
  return {
    language,
    title: say('panel.ids'),
    notice: sight.notice,
    blocks: [
      idValues(contract, sight),
      paragraph(say('panel.ids.keep-private')),
      ...contractLines(contract, sight),
      paragraph(say('ids.first-use-only')),
      {
        kind: 'points',
        points: [
          link?.onPremises
            ? say('panel.ids.linked-on-premises', { date: dayIn(link.onPremises, sight) })
            : say('contract.in-support-for-business'),
          link?.azure
            ? say('panel.ids.linked-azure', { date: dayIn(link.azure, sight) })
            : say('contract.link-in-azure'),
        ],
      },
    ],
    facts: ['F-ACT-5', 'F-ONP-1', 'F-REM-3', 'F-CLD-5'],
    actions: linkActions(sight),
  };
}

/** What can no longer be used needs no linking (F-ACT-6); that comes before the IDs, which look as ever. */
function endedPanel(sight: Sight, contract: RecordedContract): Panel {
  const { say, language, record, catalogue, notice } = sight;
  const standing = contractStanding(contract, sight);
  const { startsOn, endsOn } = contract;
  const isExpired = endOf(contract, sight.today) === 'expired';
  const offers = (record.offers ?? []).map((offer) => heldOffer(offer, catalogue));
  const mayHaveCloudSupport = offers.length === 0 || hasCloudSupport(offers, catalogue);
  return {
    language,
    title: say('panel.ids'),
    notice: notice ?? { tone: 'attention', text: standing },
    blocks: [
      ...(notice ? [paragraph(standing)] : []),
      paragraph(say('panel.ids.ended')),
      ...(mayHaveCloudSupport ? [paragraph(say('panel.ids.ended-in-azure'))] : []),
      idValues(contract, sight),
      paragraph(say('panel.ids.keep-private')),
      ...contractLines(isExpired ? { startsOn, endsOn } : contract, sight),
    ],
    facts: mayHaveCloudSupport ? ['F-ACT-6', 'F-ERR-1b'] : ['F-ACT-6'],
    actions: [press({ title: say('panel.ids.renew'), verb: 'activation-show', data: { language } })],
  };
}

function idValues({ accessId = '', contractId = '' }: RecordedContract, { say }: Sight): PanelBlock {
  const values = [
    { name: say('panel.access-id'), value: accessId },
    { name: say('panel.contract-id'), value: contractId },
  ];
  return { kind: 'values', values };
}

/** Validity and incidents left, as far as they are recorded, with the day they were. */
export function contractLines(contract: RecordedContract, sight: Sight): PanelBlock[] {
  const { say } = sight;
  const { startsOn, endsOn, onPremisesLeft, cloudLeft, leftRecordedOn } = contract;
  const counted = (count: number | 'unlimited') =>
    count === 'unlimited' ? say('phrase.unlimited') : say('phrase.incidents', { count });
  const points = [
    ...validity(startsOn, endsOn),
    ...(onPremisesLeft === undefined
      ? []
      : [say('panel.ids.left-on-premises', { left: counted(onPremisesLeft) })]),
    ...(cloudLeft === undefined ? [] : [say('panel.ids.left-cloud', { left: counted(cloudLeft) })]),
    ...(leftRecordedOn === undefined ? [] : [say('panel.ids.as-of', { date: dayIn(leftRecordedOn, sight) })]),
  ];
  return points.length > 0 ? [{ kind: 'points', points }] : [];

  function validity(start: string | undefined, end: string | undefined): string[] {
    if (start !== undefined && end !== undefined)
      return [say('panel.ids.valid', { start: dayIn(start, sight), end: dayIn(end, sight) })];
    if (end !== undefined) return [say('panel.ids.valid-until', { end: dayIn(end, sight) })];
    return start === undefined ? [] : [say('panel.ids.starts', { start: dayIn(start, sight) })];
  }
}

function linkActions(sight: Sight): PanelAction[] {
  const { say, record, viewer } = sight;
  const link = record.links?.[viewer.id];
  const button = (support: 'on-premises' | 'cloud') =>
    press({
      title: say(support === 'cloud' ? 'panel.ids.link-azure' : 'panel.ids.link-on-premises'),
      verb: 'ids-linked',
      data: { ...pressData(sight), support },
    });
  return [...(link?.onPremises ? [] : [button('on-premises')]), ...(link?.azure ? [] : [button('cloud')])];
}
