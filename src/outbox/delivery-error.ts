/** What is known of a try that failed. */
export interface FailedTry {
  /** The HTTP status the channel answered with; absent where it did not answer. */
  statusCode?: number | undefined;
  /** The Bot Framework's error code where the channel answered, such as `ConversationBlockedByUser`, else the network's. */
  code?: string | undefined;
  /** The header as the channel sent it: seconds, or an HTTP date. */
  retryAfter?: string | undefined;
}

/** A message that did not get through. Whether it is worth another try is decided by `afterFailure`. */
export class DeliveryError extends Error implements FailedTry {
  readonly statusCode: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(message: string, failed: FailedTry, cause?: unknown) {
    super(message, { cause });
    this.name = 'DeliveryError';
    this.statusCode = failed.statusCode;
    this.code = failed.code;
    this.retryAfter = failed.retryAfter;
  }
}
