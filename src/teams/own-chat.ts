import type { Log } from '../log.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { ConversationAddress } from '../store/tenant-record.ts';
import type { TicketCard } from '../store/ticket-record.ts';
import type { RenderPanel } from './cards/renderer.ts';
import type { Messenger } from './messenger.ts';
import type { PanelContent } from './panels/panel.ts';

/** A person's own chat with the bot, as it is known now. */
export type ChatOf = (tenantId: string, personId: string) => Promise<ConversationAddress | undefined>;

/** Says to somebody in their own chat what is not for those who read along where they pressed. */
export interface OwnChat {
  /** @returns the card that shows it; nothing where the chat cannot be reached */
  post(chat: ConversationAddress, panel: PanelContent): Promise<TicketCard | undefined>;
  /** @returns whether all of it could be written */
  write(chat: ConversationAddress, texts: readonly string[]): Promise<boolean>;
}

export function createOwnChat(parts: {
  messenger: Pick<Messenger, 'send'>;
  renderPanel: RenderPanel;
  log: Log;
}): OwnChat {
  const { messenger, renderPanel, log } = parts;

  async function reached<Sent>(send: () => Promise<Sent>): Promise<Sent | undefined> {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error;
      log.warn({ err: error }, 'what was asked for in a group could not be brought to the own chat');
      return undefined;
    }
  }

  return {
    post: (chat, panel) =>
      reached(async () => {
        const { attachment, summary } = renderPanel(panel);
        const activityId = await messenger.send(chat, {
          type: 'message',
          summary,
          attachments: [attachment],
        });
        return { activityId, address: chat };
      }),
    async write(chat, texts) {
      const written = await reached(async () => {
        for (const text of texts) await messenger.send(chat, { type: 'message', text, textFormat: 'plain' });
        return true;
      });
      return written ?? false;
    },
  };
}
