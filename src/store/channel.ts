import type { TenantRecord } from './tenant-record.ts';

/** The channel a conversation is in: Teams names a thread after the message it began with. */
export function channelOf(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}

/** The thread a message is in: the one in which it was sent, or else the one that begins with it. */
export function threadOf(conversationId: string, activityId: string): string {
  return conversationId === channelOf(conversationId)
    ? `${conversationId};messageid=${activityId}`
    : conversationId;
}

/** Whether a conversation is the channel registered for administrators, or a thread in it. */
export function isAdministratorsChannel(
  { administratorsChannel }: TenantRecord,
  conversationId: string | undefined,
): boolean {
  return conversationId !== undefined && administratorsChannel?.conversationId === channelOf(conversationId);
}
