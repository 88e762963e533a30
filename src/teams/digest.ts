import type { Helpdesks } from '../helpdesk/helpdesks.ts';
import type { TicketIndex } from '../helpdesk/ticket-index.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Sent } from '../outbox/attempt.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { Language } from '../rules/question.ts';
import type { RenderPanel } from './cards/renderer.ts';
import type { Messenger } from './messenger.ts';
import { digestPanel } from './panels/digest-panel.ts';

/** Gives a helpdesk its digest, and says when the next one is due. A digest that does not get through is not repeated. */
export type SendDigest = (tenantId: string, helpdeskId: string) => Promise<Sent>;

export function createDigestSender(parts: {
  helpdesks: Pick<Helpdesks, 'find'>;
  index: TicketIndex;
  messenger: Pick<Messenger, 'send'>;
  renderPanel: RenderPanel;
  translators: Record<Language, Translate>;
  nextDigest: (after: Date) => Date;
  now: () => Date;
  log: Log;
}): SendDigest {
  const { helpdesks, index, messenger, renderPanel, translators, nextDigest, now, log } = parts;
  return async (tenantId, id) => {
    const located = await helpdesks.find({ tenantId, id });
    if (!located) return { kind: 'unwanted' };
    const again = nextDigest(now());
    const { address, language } = located.helpdesk;
    const open = await index.list(
      ({ helpdesk, stage }) =>
        helpdesk.tenantId === tenantId && helpdesk.id === id && stage !== 'resolved' && stage !== 'merged',
    );
    const panel = digestPanel(open, now(), language, translators[language]);
    if (!panel) return { kind: 'unwanted', again };
    const { attachment, summary } = renderPanel(panel);
    try {
      await messenger.send(address, { type: 'message', summary, attachments: [attachment] });
      return { kind: 'sent', again };
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      log.warn({ err: error }, 'a digest did not get through; there is another one tomorrow');
      return { kind: 'unwanted', again };
    }
  };
}
