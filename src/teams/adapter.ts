import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { ReusingAuthentication } from './reusing-authentication.ts';

type Authenticated = Awaited<ReturnType<ReusingAuthentication['authenticateRequest']>>;

/** The adapter in two steps, so that a refused token and a failed turn can be told apart; knows nothing of HTTP. */
export class TeamsAdapter extends CloudAdapter {
  private readonly authentication: ReusingAuthentication;

  constructor(authentication: ReusingAuthentication) {
    super(authentication);
    this.authentication = authentication;
  }

  /** Checks the token. @throws whatever the SDK throws for a bad token, or when it cannot fetch the keys. */
  authenticate(activity: Activity, authorization: string): Promise<Authenticated> {
    return this.authentication.authenticateRequest(activity, authorization);
  }

  /** Runs one turn; what it returns is the body of the answer to an invoke. */
  run(
    activity: Activity,
    authenticated: Authenticated,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, activity, logic);
  }
}
