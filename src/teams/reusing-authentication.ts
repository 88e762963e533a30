import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Inherited = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Inherited['authenticateRequest']>>;
type Identity = Parameters<Inherited['createConnectorFactory']>[0];
type ConnectorFactory = ReturnType<Inherited['createConnectorFactory']>;
type UserTokenClient = Awaited<ReturnType<Inherited['createUserTokenClient']>>;

/** Teams has a handful of service URLs, one a region. */
const mostClients = 100;

/**
 * Keeps connector clients: the SDK builds a new one, with its whole request pipeline, for every turn.
 * The credentials inside a client look up, and renew, the token at each request, so a kept one never goes stale.
 */
export class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new Map<string, ReturnType<ConnectorFactory['create']>>();
  private readonly userTokens = new Map<string, Promise<UserTokenClient>>();

  override async authenticateRequest(
    ...request: Parameters<Inherited['authenticateRequest']>
  ): Promise<Authenticated> {
    const authenticated = await super.authenticateRequest(...request);
    const { connectorFactory, claimsIdentity } = authenticated;
    return connectorFactory
      ? { ...authenticated, connectorFactory: this.reusing(connectorFactory, claimsIdentity) }
      : authenticated;
  }

  override createConnectorFactory(identity: Identity): ConnectorFactory {
    return this.reusing(super.createConnectorFactory(identity), identity);
  }

  override createUserTokenClient(identity: Identity): Promise<UserTokenClient> {
    return kept(this.userTokens, holderOf(identity), () => super.createUserTokenClient(identity));
  }

  private reusing(factory: ConnectorFactory, identity: Identity): ConnectorFactory {
    return {
      create: (serviceUrl, audience) =>
        kept(this.connectors, JSON.stringify([holderOf(identity), serviceUrl, audience]), () =>
          factory.create(serviceUrl, audience),
        ),
    };
  }
}

/** Whose credentials a client made for this identity holds. */
function holderOf(identity: Identity): string {
  return JSON.stringify([identity.getClaimValue('aud'), identity.getClaimValue('appid')]);
}

function kept<Client>(
  clients: Map<string, Promise<Client>>,
  key: string,
  create: () => Promise<Client>,
): Promise<Client> {
  const known = clients.get(key);
  if (known) return known;
  const created = create();
  clients.set(key, created);
  // One that could not be made is not kept: the next turn tries again.
  created.catch(() => clients.delete(key));
  const [oldest] = clients.keys();
  if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
  return created;
}
