import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../log.ts';
import type { TeamsAdapter } from './adapter.ts';

/** What the HTTP side answers. */
export interface DoorAnswer {
  status: number;
  body?: unknown;
}

export interface Door {
  /** Takes one activity whose shape was checked. Never throws: what fails is logged and answered. */
  receive(activity: Activity, authorization: string): Promise<DoorAnswer>;
}

export function createDoor(parts: {
  adapter: TeamsAdapter;
  bot: { run(context: TurnContext): Promise<void> };
  log: Log;
}): Door {
  const { adapter, bot, log } = parts;
  return {
    async receive(activity, authorization) {
      let authenticated: Awaited<ReturnType<TeamsAdapter['authenticate']>>;
      try {
        authenticated = await adapter.authenticate(activity, authorization);
      } catch (error) {
        return refuse(error, log);
      }
      try {
        const response = await adapter.run(activity, authenticated, (context) => bot.run(context));
        return response ? { status: response.status, body: response.body } : { status: 200 };
      } catch (error) {
        // Only what fails before the turn gets here, such as the bot's own credentials.
        log.error({ err: error }, 'the turn could not be begun');
        return { status: 500, body: { error: 'The bot could not begin this turn.' } };
      }
    },
  };
}

function refuse(error: unknown, log: Log): DoorAnswer {
  if (isOurFault(error)) {
    log.error({ err: error }, 'tokens cannot be checked: the keys of the Bot Framework could not be fetched');
    return { status: 503, body: { error: 'Tokens cannot be checked at the moment.' } };
  }
  log.warn({ err: error }, 'a request was refused: its token is missing or wrong');
  const forbidden = (error as { statusCode?: unknown }).statusCode === 403;
  return { status: forbidden ? 403 : 401, body: { error: 'The token is missing or wrong.' } };
}

/** The keys could not be fetched: node-fetch's FetchError, or the SDK's own error that carries a 500. */
function isOurFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500))
  );
}
