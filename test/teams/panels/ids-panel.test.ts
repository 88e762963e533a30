import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTranslators } from '../../../src/locales/translate.ts';
import type { Activation } from '../../../src/rules/activation.ts';
import type { RecordedContract } from '../../../src/rules/contract.ts';
import type { LinkRecord } from '../../../src/store/tenant-record.ts';
import { contractLines, idsPanel } from '../../../src/teams/panels/ids-panel.ts';
import type { Panel } from '../../../src/teams/panels/panel.ts';
import { panelText } from '../../../src/teams/panels/panel-text.ts';
import type { Sight } from '../../../src/teams/panels/sight.ts';
import { activations, contract, record, sight } from '../../support/panels.ts';

const say = createTranslators().en;
const seen = (activation: Activation | undefined, overrides: Partial<Sight> = {}) =>
  sight('en', { record: { ...record, ...(activation ? { activation } : {}) }, ...overrides });
const linkedBy = (links: Record<string, LinkRecord>) =>
  idsPanel(
    seen(undefined, { record: { ...record, activation: activations['activated'] as Activation, links } }),
  );
const read = (panel: Panel) => panelText(panel, say);
const buttons = ({ actions }: Panel) =>
  actions.map((action) => (action.kind === 'press' ? action.button : action.form.submit));

describe('the IDs card', () => {
  it('shows both IDs as values to be copied, how long they are valid, and what is left', () => {
    const panel = idsPanel(seen(activations['activated']));
    assert.deepEqual(panel.blocks[0], {
      kind: 'values',
      values: [
        { name: 'Access ID', value: contract.accessId },
        { name: 'Contract ID', value: contract.contractId },
      ],
    });
    for (const said of [
      'Valid from August 1, 2021 to July 31, 2022',
      'Microsoft product support left: 14 incidents',
      'Signature Cloud Support left: unlimited incidents',
      'As recorded on August 9, 2021',
      'Please don’t post the IDs',
    ])
      assert.ok(read(panel).includes(said), said);
    assert.deepEqual(panel.facts, ['F-ACT-5', 'F-ONP-1', 'F-REM-3', 'F-CLD-5']);
  });

  it('has a button for each kind of support not linked yet, of the contract it shows', () => {
    const data = { revision: 3, language: 'en' };
    assert.deepEqual(
      buttons(linkedBy({})).map((button) => [button.verb, button.data]),
      [
        ['ids-linked', { ...data, support: 'on-premises' }],
        ['ids-linked', { ...data, support: 'cloud' }],
      ],
    );
    const supports = (links: LinkRecord) =>
      buttons(linkedBy({ emre: links })).map((each) => each.data['support']);
    assert.deepEqual(supports({ onPremises: '2021-08-09' }), ['cloud']);
    assert.deepEqual(supports({ azure: '2021-08-09' }), ['on-premises']);
    assert.deepEqual(supports({ azure: '2021-08-09', onPremises: '2021-08-09' }), []);
  });

  it('says on which day the viewer linked it, and nothing of the links of others', () => {
    const panel = linkedBy({ emre: { azure: '2021-08-09' }, grace: { onPremises: '2021-08-08' } });
    assert.match(read(panel), /You linked it in the Azure portal on August 9, 2021/);
    assert.doesNotMatch(read(panel), /You linked it in Support for Business|August 8/);
    assert.match(
      read(linkedBy({ emre: { onPremises: '2021-08-08' } })),
      /You linked it in Support for Business on August 8, 2021/,
    );
  });

  const usedUp: Activation = {
    stage: 'activated',
    requesters: [],
    contract: { ...contract, onPremisesLeft: 0, cloudLeft: 0 },
  };

  it('of a contract that has ended says so before anything else, and what follows (F-ACT-6, F-ERR-1b)', () => {
    for (const [ended, standing] of [
      [activations['expired'], 'The benefit was activated, but the contract ended on August 9, 2021.'],
      [usedUp, 'The benefit was activated, but no incidents are left.'],
    ] as const) {
      const panel = idsPanel(seen(ended));
      assert.deepEqual(panel.notice, { tone: 'attention', text: standing });
      assert.deepEqual(panel.facts, ['F-ACT-6', 'F-ERR-1b']);
      assert.match(read(panel), /ended with that[\s\S]*new support plan must be bought[\s\S]*0012345678/);
      const news = { tone: 'good', text: 'News.' } as const;
      const told = idsPanel(seen(ended, { notice: news }));
      assert.deepEqual(told.notice, news);
      assert.ok(read(told).includes(standing));
    }
  });

  it('of a contract that has ended keeps the IDs, the request not to post them, and no button to link it', () => {
    for (const ended of [activations['expired'], usedUp]) {
      const panel = idsPanel(seen(ended));
      assert.match(read(panel), /0012345678[\s\S]*CN-99887766[\s\S]*Please don’t post the IDs/);
      assert.deepEqual(
        buttons(panel).map(({ verb, title }) => [verb, title]),
        [['activation-show', 'Renew with my help']],
      );
    }
  });

  it('of a contract that has expired counts no incidents: what is left of them cannot be used', () => {
    assert.match(read(idsPanel(seen(activations['expired']))), /Valid from August 1, 2021 to August 9, 2021/);
    assert.doesNotMatch(read(idsPanel(seen(activations['expired']))), /left: |As recorded/);
    assert.match(read(idsPanel(seen(usedUp))), /Signature Cloud Support left: 0 incidents/);
  });

  it('of a contract that has ended says nothing of Azure to an Action Pack partner: it has none (F-ENT-4)', () => {
    const ofActionPack = { ...record, offers: [{ level: 'action-pack' as const }], activation: usedUp };
    const panel = idsPanel(seen(undefined, { record: ofActionPack }));
    assert.deepEqual(panel.facts, ['F-ACT-6']);
    assert.doesNotMatch(read(panel), /Azure/);
  });

  it('on the last day of the contract is still of use', () => {
    const panel = idsPanel(seen(activations['activated'], { today: '2022-07-31' }));
    assert.equal(buttons(panel).length, 2);
  });

  it('shows the IDs of the contract before, while a renewal is under way', () => {
    const renewing: Activation = { stage: 'requested', requesters: ['emre'], before: contract };
    assert.match(read(idsPanel(seen(renewing))), /0012345678/);
  });

  it('without IDs on record shows where the activation stands, and says so unless there is other news', () => {
    const noted: Activation = { stage: 'activated', requesters: [], contract: { onPremisesLeft: 4 } };
    for (const activation of [undefined, activations['requested'], noted]) {
      const panel = idsPanel(seen(activation));
      assert.equal(panel.title, say('panel.activation'));
      assert.deepEqual(panel.notice, { tone: 'attention', text: 'There are no IDs on record yet.' });
    }
    const notice = { tone: 'good', text: 'News.' } as const;
    assert.deepEqual(idsPanel(seen(undefined, { notice })).notice, notice);
  });

  it('shows no ID where others read along, whoever looks', () => {
    for (const role of ['none', 'unknown', 'partner-administrator', 'global-administrator'] as const)
      for (const activation of Object.values(activations)) {
        const panel = idsPanel(seen(activation, { private: false, viewer: { id: 'grace', role } }));
        assert.ok([say('panel.activation'), say('panel.renewal')].includes(panel.title));
        assert.doesNotMatch(JSON.stringify(panel), /0012345678|99887766|accessId|ids-linked/);
      }
  });
});

describe('what is recorded of a contract', () => {
  const points = (recorded: RecordedContract) =>
    contractLines(recorded, sight('en')).flatMap((block) => (block.kind === 'points' ? block.points : []));

  it('is told as far as it is known', () => {
    assert.deepEqual(contractLines({}, sight('en')), []);
    assert.deepEqual(points({ startsOn: '2021-08-01' }), ['Valid from August 1, 2021']);
    assert.deepEqual(points({ endsOn: '2022-07-31' }), ['Valid until July 31, 2022']);
    assert.deepEqual(points({ onPremisesLeft: 0 }), ['Microsoft product support left: 0 incidents']);
    assert.deepEqual(points({ cloudLeft: 1 }), ['Signature Cloud Support left: 1 incident']);
    assert.deepEqual(points({ leftRecordedOn: '2021-08-09' }), ['As recorded on August 9, 2021']);
  });
});
