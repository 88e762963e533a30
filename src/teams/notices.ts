import { dateInWords } from '../answers/phrases.ts';
import { administratorsReached } from '../benefits/activation-deliveries.ts';
import { activationOf } from '../benefits/activation-of.ts';
import { isWanted } from '../benefits/notice-wanted.ts';
import type { Roles } from '../benefits/roles.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import { addressOf } from '../outbox/address-of.ts';
import type { Sent } from '../outbox/attempt.ts';
import { type ActivationNews, isOfRequest } from '../rules/activation.ts';
import { contractOf } from '../rules/activation-standing.ts';
import { endOf } from '../rules/contract.ts';
import { dayOf, daysBetween } from '../rules/days.ts';
import type { Language } from '../rules/question.ts';
import { isAdministratorsChannel } from '../store/channel.ts';
import type { Delivery, Notice, Recipient, TenantRecord } from '../store/tenant-record.ts';
import type { RenderPanel } from './cards/renderer.ts';
import type { Messenger } from './messenger.ts';
import { activationPanel } from './panels/activation-panel.ts';
import { helpdeskUnreachablePanel } from './panels/helpdesk-unreachable-panel.ts';
import { idsPanel } from './panels/ids-panel.ts';
import { namedAdministratorPanel } from './panels/named-administrator-panel.ts';
import type { Panel, Notice as Told } from './panels/panel.ts';
import { called, type Occasion, type Sight } from './panels/sight.ts';
import type { Sights } from './sights.ts';

/** Renders what waits in an outbox for whoever reads it, in their language and from the record as it is now, and sends it. */
export function createNoticeSender(parts: {
  sights: Sights;
  messenger: Pick<Messenger, 'send' | 'update'>;
  renderPanel: RenderPanel;
  translators: Record<Language, Translate>;
  roles: Roles;
  now: () => Date;
}): (record: TenantRecord, delivery: Delivery) => Promise<Sent> {
  const { sights, messenger, renderPanel, translators, roles, now } = parts;

  async function panelFor(record: TenantRecord, { to, notice }: Delivery): Promise<Panel> {
    const asked = notice.kind === 'ids' ? notice.language : undefined;
    const language = asked ?? languageOf(record, to);
    const say = translators[language];
    const told = toldBy(notice, { record, language, say, today: dayOf(now()) });
    const options = { language, record, notice: told, occasion: occasionOf(notice) };
    const { tenantId } = record;
    if (notice.kind === 'helpdesk-unreachable')
      return helpdeskUnreachablePanel(record, notice, language, say);
    if (notice.kind === 'named-administrator')
      return namedAdministratorPanel({ record, language, say }, notice.by);
    if (to.kind === 'person') {
      const sight = await sights.ofPerson({ tenantId, id: to.id, directoryId: to.id }, options);
      // A card without its buttons is of no use to an administrator; it is tried again.
      if (sight.viewer.role === 'unknown' && notice.kind !== 'ids')
        throw new DirectoryError('The role of whoever reads a notice could not be found out.');
      return notice.kind === 'ids' ? idsPanel(sight) : activationPanel(sight);
    }
    const conversationId = notice.kind === 'refresh' ? notice.address.conversationId : undefined;
    const isTheirs = to.kind === 'administrators-channel' || isAdministratorsChannel(record, conversationId);
    return activationPanel(await sights.shared(tenantId, { ...options, forAdministrators: isTheirs }));
  }

  async function toAdministrators(record: TenantRecord, notice: Notice): Promise<Sent> {
    const ids = await roles.administratorsOf(record);
    return { kind: 'split', into: administratorsReached(record, ids, notice) };
  }

  return async (record, delivery) => {
    const { notice, to } = delivery;
    if (!isWanted(record, notice, dayOf(now()))) return { kind: 'unwanted' };
    if (to.kind === 'administrators') return toAdministrators(record, notice);
    const address = addressOf(record, delivery);
    if (!address) return { kind: 'unwanted' };
    const panel = await panelFor(record, delivery);
    const { attachment, summary } = renderPanel(panel);
    const message = { type: 'message', summary, attachments: [attachment] };
    if (notice.kind === 'refresh') {
      await messenger.update(address, notice.activityId, message);
      return { kind: 'sent' };
    }
    const activityId = await messenger.send(address, message);
    if (!showsActivation(notice)) return { kind: 'sent' };
    const person = to.kind === 'person' ? { person: to.id } : {};
    return { kind: 'sent', shown: { activityId, address, ...person, language: panel.language } };
  };
}

/** Whether its card shows where the activation stands, and so is kept up to date. */
function showsActivation({ kind }: Notice): boolean {
  return kind === 'activation-news' || kind === 'activation-reminder';
}

function languageOf({ people, helpdesks, administratorsChannel }: TenantRecord, to: Recipient): Language {
  switch (to.kind) {
    case 'person':
      return people?.[to.id]?.language ?? 'en';
    case 'conversation':
      return to.language;
    case 'helpdesk':
      return helpdesks?.find(({ id }) => id === to.id)?.language ?? 'en';
    case 'administrators-channel':
    case 'administrators':
      return administratorsChannel?.language ?? 'en';
  }
}

function toldBy(
  notice: Notice,
  { record, language, say, today }: Pick<Sight, 'record' | 'language' | 'say' | 'today'>,
): Told | undefined {
  switch (notice.kind) {
    case 'activation-news': {
      // IDs may be recorded, or their news reach somebody, when the last day has passed.
      const contract = contractOf(activationOf(record)) ?? {};
      if (notice.news === 'activated' && endOf(contract, today) === 'expired')
        return { tone: 'warning', text: say('panel.reminder.ended') };
      const name = called({ record, say }, notice.by);
      return { tone: tones[notice.news], text: say(newsKey(notice), { name }) };
    }
    case 'activation-reminder': {
      const { reminder } = notice;
      if (reminder === 'check-back') return { tone: 'accent', text: say('panel.reminder.check-back') };
      if (reminder === 'ended') return { tone: 'warning', text: say('panel.reminder.ended') };
      const { endsOn = today } = contractOf(activationOf(record)) ?? {};
      const ending = { date: dateInWords(endsOn, language), days: daysBetween(today, endsOn) };
      return { tone: 'warning', text: say('panel.reminder.ends', ending) };
    }
    case 'ids':
    case 'refresh':
    case 'named-administrator':
    case 'helpdesk-unreachable':
    case 'helpdesk-digest':
      return undefined;
  }
}

function newsKey({ news, renewal }: Extract<Notice, { kind: 'activation-news' }>): SentenceKey {
  return renewal && isOfRequest(news) ? `panel.news.renewal-${news}` : `panel.news.${news}`;
}

const tones: Record<ActivationNews, Told['tone']> = {
  requested: 'accent',
  withdrawn: 'warning',
  approved: 'good',
  declined: 'attention',
  submitted: 'good',
  activated: 'good',
  corrected: 'warning',
  'used-up': 'warning',
};

function occasionOf(notice: Notice): Occasion {
  if (notice.kind === 'refresh' && notice.superseded) return 'superseded';
  if (notice.kind === 'refresh') return notice.calledUp ? 'opened' : 'pressed';
  return notice.kind === 'ids' ? 'opened' : 'news';
}
