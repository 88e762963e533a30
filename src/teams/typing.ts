import type { TurnContext } from 'botbuilder';

/** Teams shows a typing indicator for about this long. */
const shownForMs = 3000;

export interface Typing {
  /** Ends the indicator, and waits for one on its way: behind the answer it would go on. */
  stop(): Promise<void>;
}

/** Shows that the bot is at work, where that takes longer than `afterMs`. */
export function startTyping(context: TurnContext, afterMs: number): Typing {
  let onItsWay: Promise<unknown> = Promise.resolve();
  let timer = setTimeout(show, afterMs);
  function show(): void {
    // An indicator that cannot be shown is no reason to fail the turn.
    onItsWay = context.sendActivity({ type: 'typing' }).catch(() => undefined);
    timer = setTimeout(show, shownForMs);
  }
  return {
    async stop() {
      clearTimeout(timer);
      await onItsWay;
    },
  };
}
