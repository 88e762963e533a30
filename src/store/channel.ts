import type { TenantRecord } from './tenant-record.ts';

/** The channel a conversation is in: Teams names a thread after the message it began with. */
export function channelOf(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}

/** Whether a conversation is the channel registered for administrators, or a thread in it. */
export function isAdministratorsChannel(
  { administratorsChannel }: TenantRecord,
  conversationId: string | undefined,
): boolean {
  return conversationId !== undefined && administratorsChannel?.conversationId === channelOf(conversationId);
}
