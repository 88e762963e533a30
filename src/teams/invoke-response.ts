import type { Activity } from 'botbuilder';

/**
 * Answers a press of `Action.Execute` with a line of text. The text must not be empty, and the status has to be 200:
 * with anything else Teams tells that the app cannot be reached, and sends the press again.
 */
export function messageResponse(text: string): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
  return { type: 'invokeResponse', value: { status: 200, body } };
}

/** Answers a press of `Action.Execute` with a card that takes the place of the one pressed. */
export function cardResponse(card: unknown): Partial<Activity> {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  return { type: 'invokeResponse', value: { status: 200, body } };
}

/** Answers an invoke this bot has no use for. */
export function unsupportedResponse(): Partial<Activity> {
  const value = {
    code: 'NotSupported',
    message: 'This bot takes adaptiveCard/action and its message extension’s invokes only.',
  };
  const body = { statusCode: 400, type: 'application/vnd.microsoft.error', value };
  return { type: 'invokeResponse', value: { status: 400, body } };
}
