import type { Config, Identity } from '../config.ts';
import { type Finding, warning, wrong } from './finding.ts';
import { explainMistypedId } from './mistyped-id.ts';

type Registered = Extract<Identity, { kind: 'registered' }>;

/** Settings that are right one by one, but not together. */
export function checkTogether(config: Config): Finding[] {
  const { identity, allowedTenants } = config;
  if (identity.kind === 'registered')
    return [checkSecret(identity), checkType(identity), checkTenants(identity, config)].filter(
      (finding) => finding !== undefined,
    );
  if (allowedTenants.length === 0) return [];
  return [
    warning(
      'ALLOWED_TENANTS',
      'is set, so the local Playground is refused unless its tenant is on the list.',
      'Add the tenantId of .m365agentsplayground.yml, or leave ALLOWED_TENANTS out on this machine.',
    ),
  ];
}

/** The portal shows two columns, and people copy the wrong one. */
function checkSecret({ password, appId }: Registered): Finding | undefined {
  if (!password || explainMistypedId(password) !== undefined) return undefined;
  return wrong(
    'MicrosoftAppPassword',
    password.toLowerCase() === appId ? 'is the app ID.' : 'has the form of a secret’s ID.',
    'Set MicrosoftAppPassword to the secret’s value, which the portal shows once, when it is made; make a new secret if it is lost.',
  );
}

function checkType({ appType, tenantId }: Registered): Finding | undefined {
  if (appType !== 'MultiTenant' || !tenantId) return undefined;
  return warning(
    'MicrosoftAppType',
    'is MultiTenant, for which MicrosoftAppTenantId is not used.',
    'Set MicrosoftAppType to SingleTenant if the bot was created so, as new ones are.',
  );
}

function checkTenants(
  { appType, tenantId }: Registered,
  { allowedTenants, production }: Config,
): Finding | undefined {
  if (
    appType === 'SingleTenant' &&
    tenantId &&
    allowedTenants.length > 0 &&
    !allowedTenants.includes(tenantId)
  )
    return wrong(
      'ALLOWED_TENANTS',
      'does not hold the bot’s own tenant, the only one a SingleTenant bot is in, so it refuses everybody.',
      'Add MicrosoftAppTenantId to ALLOWED_TENANTS, or leave ALLOWED_TENANTS out.',
    );
  if (appType === 'MultiTenant' && allowedTenants.length === 0 && production)
    return warning(
      'ALLOWED_TENANTS',
      'is empty, so every organisation that gets the app may talk to the bot.',
      'Set ALLOWED_TENANTS to the tenants you serve, unless all are welcome.',
    );
  return undefined;
}
