import type { ConversationAddress, Delivery, TenantRecord } from '../store/tenant-record.ts';

/** Where a delivery goes; nothing where its recipient cannot be reached. */
export function addressOf(
  record: TenantRecord,
  { to, notice }: Pick<Delivery, 'to' | 'notice'>,
): ConversationAddress | undefined {
  if (notice.kind === 'refresh') return notice.address;
  return to.kind === 'person' ? record.people?.[to.id]?.chat : record.administratorsChannel;
}
