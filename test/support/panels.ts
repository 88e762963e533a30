import { dateInWords } from '../../src/answers/phrases.ts';
import type { FoundTicket } from '../../src/helpdesk/ticket-views.ts';
import { createTranslators } from '../../src/locales/translate.ts';
import type { Activation } from '../../src/rules/activation.ts';
import { parseCatalogue } from '../../src/rules/catalogue.ts';
import { mpn2021 } from '../../src/rules/editions/mpn-2021.ts';
import type { FactId } from '../../src/rules/facts.ts';
import type { Language } from '../../src/rules/question.ts';
import type { TenantRecord } from '../../src/store/tenant-record.ts';
import { activationPanel } from '../../src/teams/panels/activation-panel.ts';
import { forgetOffersPanel } from '../../src/teams/panels/forget-offers-panel.ts';
import { foundTicketPanel } from '../../src/teams/panels/found-ticket-panel.ts';
import { historyPanel } from '../../src/teams/panels/history-panel.ts';
import { idsPanel } from '../../src/teams/panels/ids-panel.ts';
import { namedAdministratorPanel } from '../../src/teams/panels/named-administrator-panel.ts';
import { pagePanel } from '../../src/teams/panels/page-panel.ts';
import type { Panel } from '../../src/teams/panels/panel.ts';
import { remainingPanel, remainingSteps } from '../../src/teams/panels/remaining-panel.ts';
import { rolesPanel } from '../../src/teams/panels/roles-panel.ts';
import type { Sight } from '../../src/teams/panels/sight.ts';
import { replies } from './answering.ts';
import { teachingPanelsIn } from './teaching-panels.ts';

const translators = createTranslators();
const catalogue = parseCatalogue(mpn2021, mpn2021.edition);
const at = '2021-08-10T09:00:00.000Z';

export const contract = {
  accessId: '0012345678',
  contractId: 'CN-99887766',
  startsOn: '2021-08-01',
  endsOn: '2022-07-31',
  onPremisesLeft: 14,
  cloudLeft: 'unlimited',
  leftRecordedOn: '2021-08-09',
} as const;

/** An organisation in the middle of things, with people of three languages. */
export const record: TenantRecord = {
  schema: 2,
  tenantId: '11111111-1111-4111-8111-111111111111',
  offers: [{ level: 'gold', competency: 'Security' }],
  revision: 3,
  people: {
    emre: { name: 'Emre Kaya', language: 'tr' },
    grace: { name: 'Grace Novak', language: 'en' },
    yating: { name: '林雅婷', language: 'zh-TW' },
  },
  partnerAdministrators: { yating: { by: 'grace', at } },
  history: [
    { at: '2021-08-09T07:30:00.000Z', by: 'emre', name: 'Emre Kaya', what: 'activation-request' },
    { at, by: 'grace', name: 'Grace Novak', what: 'activation-decline', detail: 'We wait for the renewal.' },
    { at, by: 'grace', name: 'Grace Novak', what: 'partner-administrator-granted', detail: '林雅婷' },
  ],
};

const hansId = 'aaaaaaaa-0000-4000-8000-000000000009';
/** Only people whom the directory knows can be named administrators. */
const withDirectoryIds: TenantRecord = {
  ...record,
  people: { ...record.people, [hansId]: { name: 'Hans', language: 'en' } },
};

export const activations: Record<string, Activation> = {
  none: { stage: 'none' },
  declined: {
    stage: 'none',
    closed: { how: 'declined', by: 'grace', at, reason: 'We wait for the *renewal*.' },
  },
  requested: { stage: 'requested', requesters: ['emre', 'yating'] },
  approved: { stage: 'requested', requesters: ['emre'], approved: { by: 'grace', at } },
  submitted: {
    stage: 'submitted',
    requesters: ['emre'],
    submitted: { by: 'grace', at },
    checkOn: '2021-08-13',
  },
  activated: { stage: 'activated', requesters: ['emre'], contract },
  renewing: {
    stage: 'requested',
    requesters: ['emre'],
    before: { ...contract, endsOn: '2021-08-09' },
  },
  ending: { stage: 'activated', requesters: ['emre'], contract: { ...contract, endsOn: '2021-08-11' } },
  expired: { stage: 'activated', requesters: ['emre'], contract: { ...contract, endsOn: '2021-08-09' } },
};

export function sight(language: Language, overrides: Partial<Sight> = {}): Sight {
  return {
    record,
    viewer: { id: 'emre', role: 'none' },
    private: true,
    today: '2021-08-10',
    catalogue,
    language,
    say: translators[language],
    occasion: 'opened',
    ...overrides,
  };
}

/** Tickets as the message extension puts them into messages. */
function extensionSamples(language: Language): PanelSample[] {
  const found: FoundTicket = {
    reference: 'K7QM-2XPD',
    tenantId: record.tenantId,
    helpdesk: { tenantId: record.tenantId, id: 'desk' },
    stage: 'new',
    requesters: ['emre'],
    question: 'Who signs the *invoice* of our Silver membership? <b>Access ID 0012345678</b>',
  };
  const agent = { id: 'selin', name: 'Selin Demir' };
  return (['new', 'assigned', 'waiting', 'resolved', 'merged'] as const).map((stage) => ({
    name: `ticket in a message, ${stage}`,
    panel: foundTicketPanel(
      { ...found, stage, ...(stage === 'new' ? {} : { agent }) },
      language,
      translators[language],
    ),
  }));
}

export interface PanelSample {
  name: string;
  panel: Panel;
}

/** Every kind of panel, as a member and as an administrator see it. */
export function panelsIn(language: Language): PanelSample[] {
  const say = translators[language];
  const administrator = { id: 'grace', role: 'global-administrator' } as const;
  const member = { id: 'emre', role: 'none' } as const;
  const withActivation = (activation: Activation, viewer: Sight['viewer']) =>
    sight(language, { record: { ...record, activation }, viewer });
  const activated = withActivation(activations['activated'] as Activation, member);
  const samples: PanelSample[] = Object.entries(activations).flatMap(([name, activation]) => [
    { name: `activation ${name}, member`, panel: activationPanel(withActivation(activation, member)) },
    {
      name: `activation ${name}, administrator`,
      panel: activationPanel(withActivation(activation, administrator)),
    },
  ]);
  const rejected = activationPanel(
    {
      ...withActivation(activations['submitted'] as Activation, administrator),
      notice: { tone: 'attention', text: say('panel.check-fields') },
    },
    {
      form: 'record',
      values: { accessId: '<b>12</b>', contractId: '' },
      errors: { accessId: say('panel.wrong.id'), contractId: say('panel.wrong.missing') },
    },
  );
  const answersFact = (fact: FactId) => {
    const reply = replies.fact(fact, language);
    if (reply?.kind !== 'answers') throw new Error(`${fact} has no statement.`);
    return pagePanel(reply, say);
  };
  return [
    ...samples,
    ...extensionSamples(language),
    ...(['F-ONP-1', 'F-CLD-5'] as const).map((fact) => ({ name: `page, ${fact}`, panel: answersFact(fact) })),
    {
      name: 'activation approved, another administrator',
      panel: activationPanel(
        withActivation(activations['approved'] as Activation, {
          id: 'yating',
          role: 'partner-administrator',
        }),
      ),
    },
    { name: 'activation with errors', panel: rejected },
    {
      name: 'activation without offers',
      panel: activationPanel(sight(language, { record: { ...record, offers: [] } })),
    },
    { name: 'ids', panel: idsPanel({ ...activated, notice: { tone: 'good', text: say('panel.linked') } }) },
    {
      name: 'ids, linked',
      panel: idsPanel({
        ...activated,
        record: { ...activated.record, links: { emre: { onPremises: '2021-08-10', azure: '2021-08-10' } } },
      }),
    },
    {
      name: 'ids, expired',
      panel: idsPanel(withActivation(activations['expired'] as Activation, member)),
    },
    { name: 'remaining, recorded', panel: remainingPanel(activated) },
    ...remainingSteps.map((step) => ({
      name: `remaining, ${step}`,
      panel: remainingPanel(sight(language), step),
    })),
    {
      name: 'roles',
      panel: rolesPanel(sight(language, { viewer: administrator, record: withDirectoryIds })),
    },
    {
      name: 'activation, news',
      panel: activationPanel({
        ...withActivation(activations['requested'] as Activation, administrator),
        notice: { tone: 'accent', text: say('panel.news.requested', { name: 'Emre Kaya' }) },
        occasion: 'news',
      }),
    },
    {
      name: 'activation, superseded',
      panel: activationPanel({
        ...withActivation(activations['approved'] as Activation, member),
        occasion: 'superseded',
      }),
    },
    {
      name: 'activation, reminder',
      panel: activationPanel({
        ...withActivation(activations['ending'] as Activation, administrator),
        notice: {
          tone: 'warning',
          text: say('panel.reminder.ends', { date: dateInWords('2021-08-11', language), days: 1 }),
        },
        occasion: 'news',
      }),
    },
    {
      name: 'forget offers',
      panel: forgetOffersPanel(
        {
          offers: [{ level: 'gold', competency: '*Messaging*' }, { level: 'action-pack' }],
          contractSaid: { state: 'expired', on: '2021-08-09' },
        },
        sight(language),
      ),
    },
    { name: 'named administrator', panel: namedAdministratorPanel(sight(language), 'grace') },
    { name: 'history', panel: historyPanel(sight(language, { viewer: administrator })) },
    ...teachingPanelsIn(language, say),
  ];
}
