import type { ConversationAddress, Delivery, TenantRecord } from '../store/tenant-record.ts';

/** Where a delivery goes; nothing where its recipient cannot be reached. */
export function addressOf(
  record: TenantRecord,
  { to, notice }: Pick<Delivery, 'to' | 'notice'>,
): ConversationAddress | undefined {
  if (notice.kind === 'refresh') return notice.address;
  switch (to.kind) {
    case 'person':
      return record.people?.[to.id]?.chat;
    case 'administrators-channel':
      return record.administratorsChannel;
    case 'helpdesk':
      return record.helpdesks?.find(({ id }) => id === to.id)?.address;
    // Who they are is worked out when the time has come; a card is refreshed where it was shown.
    case 'administrators':
    case 'conversation':
      return undefined;
  }
}
