import { dateInWords } from '../answers/phrases.ts';
import { activationOf } from '../benefits/activation-of.ts';
import { isWanted } from '../benefits/notice-wanted.ts';
import type { Translate } from '../locales/translate.ts';
import { addressOf } from '../outbox/address-of.ts';
import type { Sent } from '../outbox/attempt.ts';
import type { ActivationNews } from '../rules/activation.ts';
import { contractOf } from '../rules/activation-standing.ts';
import type { Language } from '../rules/question.ts';
import type { Delivery, Notice, Recipient, TenantRecord } from '../store/tenant-record.ts';
import type { RenderPanel } from './cards/renderer.ts';
import type { Messenger } from './messenger.ts';
import { activationPanel } from './panels/activation-panel.ts';
import { idsPanel } from './panels/ids-panel.ts';
import type { Panel, Notice as Told } from './panels/panel.ts';
import type { Occasion } from './panels/sight.ts';
import type { Sights } from './sights.ts';

/** Renders what waits in an outbox for whoever reads it, in their language and from the record as it is now, and sends it. */
export function createNoticeSender(parts: {
  sights: Sights;
  messenger: Messenger;
  renderPanel: RenderPanel;
  translators: Record<Language, Translate>;
}): (record: TenantRecord, delivery: Delivery) => Promise<Sent> {
  const { sights, messenger, renderPanel, translators } = parts;

  async function panelFor(record: TenantRecord, { to, notice }: Delivery): Promise<Panel> {
    const language = languageOf(record, to);
    const told = toldBy(notice, record, language, translators[language]);
    const options = { language, record, notice: told, occasion: occasionOf(notice) };
    const { tenantId } = record;
    const sight =
      to.kind === 'person'
        ? await sights.ofPerson({ tenantId, id: to.id, directoryId: to.id }, options)
        : await sights.shared(tenantId, { ...options, forAdministrators: true });
    return notice.kind === 'ids' ? idsPanel(sight) : activationPanel(sight);
  }

  return async (record, delivery) => {
    const { notice, to } = delivery;
    const address = addressOf(record, delivery);
    if (!address || !isWanted(record, notice)) return { kind: 'unwanted' };
    const { attachment, summary } = renderPanel(await panelFor(record, delivery));
    const message = { type: 'message', summary, attachments: [attachment] };
    if (notice.kind === 'refresh') {
      await messenger.update(address, notice.activityId, message);
      return { kind: 'sent' };
    }
    const activityId = await messenger.send(address, message);
    if (notice.kind === 'ids') return { kind: 'sent' };
    const shown = { activityId, address, ...(to.kind === 'person' ? { person: to.id } : {}) };
    return { kind: 'sent', shown };
  };
}

function languageOf({ people, administratorsChannel }: TenantRecord, to: Recipient): Language {
  const own = to.kind === 'person' ? people?.[to.id]?.language : administratorsChannel?.language;
  return own ?? 'en';
}

function toldBy(notice: Notice, record: TenantRecord, language: Language, say: Translate): Told | undefined {
  switch (notice.kind) {
    case 'activation-news': {
      const name = record.people?.[notice.by]?.name ?? say('panel.someone');
      return { tone: tones[notice.news], text: say(`panel.news.${notice.news}`, { name }) };
    }
    case 'activation-reminder': {
      const endsOn = contractOf(activationOf(record))?.endsOn;
      const date = endsOn === undefined ? '' : dateInWords(endsOn, language);
      const tone = notice.reminder === 'check-back' ? 'accent' : 'warning';
      return { tone, text: say(`panel.reminder.${notice.reminder}`, { date }) };
    }
    case 'ids':
    case 'refresh':
      return undefined;
  }
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
  if (notice.kind === 'refresh') return notice.superseded ? 'superseded' : 'pressed';
  return notice.kind === 'ids' ? 'opened' : 'news';
}
