/** What a code of the sign-in service means for this bot: the setting, and what to do (learn.microsoft.com, "Microsoft Entra authentication error codes"). */
export interface SignInError {
  setting: string;
  says: string;
  remedy: string;
}

const secret = 'MicrosoftAppPassword';
const newSecret =
  'Make a new client secret (Azure portal, App registrations, the app, Certificates & secrets) and set MicrosoftAppPassword to its value.';

const signInErrors: Record<number, SignInError> = {
  700016: {
    setting: 'MicrosoftAppId',
    says: 'is not known in the tenant that was asked.',
    remedy:
      'Copy the Application (client) ID again. If it is right, the bot is SingleTenant: set MicrosoftAppType and MicrosoftAppTenantId.',
  },
  700038: {
    setting: 'MicrosoftAppId',
    says: 'is no valid application ID.',
    remedy: 'Copy the Application (client) ID from the Azure portal.',
  },
  7000112: {
    setting: 'MicrosoftAppId',
    says: 'belongs to an application that is disabled.',
    remedy: 'Enable it again, or ask the administrator of its tenant to.',
  },
  7000229: {
    setting: 'MicrosoftAppTenantId',
    says: 'is a tenant in which the app has no service principal.',
    remedy: 'Set MicrosoftAppTenantId to the tenant the app is registered in.',
  },
  7000215: {
    setting: secret,
    says: 'is not a secret of this app.',
    remedy: `It may be the secret’s ID, or cut off. ${newSecret}`,
  },
  7000216: { setting: secret, says: 'did not arrive.', remedy: newSecret },
  7000222: { setting: secret, says: 'has expired.', remedy: newSecret },
  90002: {
    setting: 'MicrosoftAppTenantId',
    says: 'is not a tenant.',
    remedy: 'Copy the Directory (tenant) ID from the overview of the app in the Azure portal.',
  },
  900023: {
    setting: 'MicrosoftAppTenantId',
    says: 'is neither a tenant’s ID nor its domain.',
    remedy: 'Copy the Directory (tenant) ID from the overview of the app in the Azure portal.',
  },
  53003: {
    setting: 'MicrosoftAppId',
    says: 'is kept from signing in here by Conditional Access.',
    remedy: 'Ask the administrator of the tenant to let the app sign in from this network.',
  },
};

/** Unknown codes are named, with the page that explains them. */
export function explainSignInError(code: number): SignInError {
  return (
    signInErrors[code] ?? {
      setting: 'credentials',
      says: `were refused with AADSTS${code}.`,
      remedy: `See https://login.microsoftonline.com/error?code=${code}.`,
    }
  );
}
