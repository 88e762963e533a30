import { type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import type { Extension } from './extension/extension.ts';
import { unsupportedResponse } from './invoke-response.ts';

/** Routes activities: what a person did goes to the reception, the rest is let pass. */
export class SupportBot extends TeamsActivityHandler {
  private readonly press: (context: TurnContext) => Promise<void>;
  private readonly extension: Pick<Extension, 'answer'>;

  constructor(
    reception: { take(context: TurnContext): Promise<void>; leave(context: TurnContext): void },
    extension: Pick<Extension, 'answer'>,
  ) {
    super();
    this.extension = extension;
    this.onMessage((context) => reception.take(context));
    this.onMembersAdded((context) => reception.take(context));
    this.onInstallationUpdateAdd((context) => reception.take(context));
    this.onInstallationUpdateRemove(async (context) => reception.leave(context));
    this.press = (context) => reception.take(context);
  }

  /** Instead of the SDK's own reading, which answers an unknown verb with an error page. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') {
      const body = await this.extension.answer(context);
      return body === undefined ? unsupportedResponse().value : { status: 200, body };
    }
    await this.press(context);
    // The reception has sent the response; this one is dropped by the SDK then.
    return { status: 200 };
  }
}
