import { type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import { unsupportedResponse } from './invoke-response.ts';

/** Routes activities: what a person did goes to the reception, the rest is let pass. */
export class SupportBot extends TeamsActivityHandler {
  private readonly press: (context: TurnContext) => Promise<void>;

  constructor(reception: { take(context: TurnContext): Promise<void>; leave(context: TurnContext): void }) {
    super();
    this.onMessage((context) => reception.take(context));
    this.onMembersAdded((context) => reception.take(context));
    this.onInstallationUpdateAdd((context) => reception.take(context));
    this.onInstallationUpdateRemove(async (context) => reception.leave(context));
    this.press = (context) => reception.take(context);
  }

  /** Instead of the SDK's own reading, which answers an unknown verb with an error page. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') return unsupportedResponse().value;
    await this.press(context);
    // The reception has sent the response; this one is dropped by the SDK then.
    return { status: 200 };
  }
}
