import type { Identity } from '../config.ts';

/** The settings under the names the SDK knows them by. */
export function sdkSettings(identity: Identity): Record<string, string | undefined> {
  if (identity.kind === 'none') return {};
  return {
    MicrosoftAppId: identity.appId,
    MicrosoftAppPassword: identity.password,
    MicrosoftAppType: identity.appType,
    MicrosoftAppTenantId: identity.tenantId,
    ChannelService: identity.channelService,
  };
}
