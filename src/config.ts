import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { address, choice, list, matching, serviceAddress, timeZone, wholeNumber } from './settings.ts';

/** Everything the environment decides, checked. Each variable is explained in `.env.example`. */
export interface Config {
  production: boolean;
  /** How the bot proves who it is to Teams. */
  identity: Identity;
  port: number;
  store: { kind: 'file'; folder: string };
  /** Tenants that may talk to the bot, in lower case; empty means every tenant. */
  allowedTenants: readonly string[];
  /** People who administer the bot: directory object IDs or sign-in names, in lower case. */
  administrators: readonly string[];
  /** How Microsoft Graph is asked who is a Global administrator; absent means that it is not. */
  graph?: GraphAccess | undefined;
  /** Path of an own edition of the catalogue; absent means the one that comes with the bot. */
  cataloguePath?: string | undefined;
  /** Where the organisation's own helpdesk is reached, offered where the bot does not know. */
  helpdesk?: string | undefined;
  /** The tenant whose helpdesk channels serve organisations without one of their own, in lower case. */
  helpdeskTenant?: string | undefined;
  /** People who may make a channel a helpdesk besides administrators and owners of its team, as `administrators`. */
  helpdeskOwners: readonly string[];
  /** After how many hours a question that nobody has taken is brought up again. */
  helpdeskRemindAfterHours: number;
  /** When helpdesks get their digest: the hour of the day, and the time zone by its IANA name. */
  helpdeskDigest: { hour: number; timeZone: string };
  /** After so many days closed tickets are deleted, and the chats of people who were not heard of. */
  keepDays: number;
  /** Whether the Playground is started beside the bot. */
  playground: boolean;
  /** TCP port of the Playground; 0 takes a free one. */
  playgroundPort: number;
  logLevel: LogLevel;
  /** How long turns in flight may take to finish when the bot is stopped. */
  shutdownGraceSeconds: number;
}

export type Identity =
  /** No registration: whoever reaches the port is believed, so the bot listens on loopback only. */
  | { kind: 'none' }
  | {
      kind: 'registered';
      appId: string;
      appType: AppType;
      password?: string | undefined;
      tenantId?: string | undefined;
      channelService?: string | undefined;
    };

/** Where Microsoft Graph and its sign-in service are, and whom the bot signs in as. */
export interface GraphAccess {
  /** Addresses without a path or a slash at the end. */
  graphUrl: string;
  loginUrl: string;
  appId: string;
  password: string;
}

const appTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;
export type AppType = (typeof appTypes)[number];

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What is wrong with the environment: one line a mistake, each saying what is wrong and what to set. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

export type Environment = Record<string, string | undefined>;

/** The process's environment, completed from the `.env` file of the working folder where there is one. */
export function loadEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/**
 * Reads the environment.
 * @throws ConfigError naming every mistake at once.
 */
export function readConfig(environment: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]),
  );
  const read = variables.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => issue.message));
  const values = read.data;
  const production = values.NODE_ENV === 'production';
  const problems = [...identityProblems(values, production), ...graphProblems(values)];
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    production,
    identity: identityOf(values),
    port: values.PORT,
    store: values.STORE_URL,
    allowedTenants: values.ALLOWED_TENANTS,
    administrators: values.ADMINISTRATORS,
    graph: graphOf(values),
    cataloguePath: values.CATALOGUE,
    helpdesk: values.HELPDESK_URL,
    helpdeskTenant: values.HELPDESK_TENANT,
    helpdeskOwners: values.HELPDESK_OWNERS,
    helpdeskRemindAfterHours: values.HELPDESK_REMIND_AFTER_HOURS,
    helpdeskDigest: { hour: values.HELPDESK_DIGEST_HOUR, timeZone: values.TIME_ZONE },
    keepDays: values.KEEP_DAYS,
    playground: values.PLAYGROUND === 'on' && !production,
    playgroundPort: values.PLAYGROUND_PORT,
    logLevel: values.LOG_LEVEL,
    shutdownGraceSeconds: values.SHUTDOWN_GRACE_SECONDS,
  };
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** A GUID, or one of the local Playground's tenants, whose last group has 13 digits. */
const tenantId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13}$/i;
const signInName = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const variables = z.object({
  NODE_ENV: z.string().optional(),
  MicrosoftAppId: matching('MicrosoftAppId', guid, 'a GUID', 'the Application (client) ID of the bot'),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: choice('MicrosoftAppType', appTypes, 'MultiTenant'),
  MicrosoftAppTenantId: matching(
    'MicrosoftAppTenantId',
    guid,
    'a GUID',
    'the ID of the tenant the bot is registered in',
  ),
  ChannelService: choice('ChannelService', ['public', 'https://botframework.azure.us'], 'public'),
  PORT: wholeNumber('PORT', 0, 65_535, 3978),
  STORE_URL: z.string().default('file:./data').transform(storeOf),
  ALLOWED_TENANTS: list('ALLOWED_TENANTS', (item) => tenantId.test(item), 'a tenant ID (a GUID)'),
  ADMINISTRATORS: list(
    'ADMINISTRATORS',
    (item) => guid.test(item) || signInName.test(item),
    'an object ID (a GUID) or a sign-in name (name@company.com)',
  ),
  GRAPH: choice('GRAPH', ['off', 'on'], 'off'),
  GRAPH_URL: serviceAddress('GRAPH_URL', 'https://graph.microsoft.com'),
  LOGIN_URL: serviceAddress('LOGIN_URL', 'https://login.microsoftonline.com'),
  CATALOGUE: z.string().optional(),
  HELPDESK_TENANT: matching(
    'HELPDESK_TENANT',
    tenantId,
    'a tenant ID (a GUID)',
    'the ID of the tenant whose helpdesk serves every organization',
  ),
  HELPDESK_OWNERS: list(
    'HELPDESK_OWNERS',
    (item) => guid.test(item) || signInName.test(item),
    'an object ID (a GUID) or a sign-in name (name@company.com)',
  ),
  HELPDESK_REMIND_AFTER_HOURS: wholeNumber('HELPDESK_REMIND_AFTER_HOURS', 1, 720, 4),
  HELPDESK_DIGEST_HOUR: wholeNumber('HELPDESK_DIGEST_HOUR', 0, 23, 8),
  TIME_ZONE: timeZone('TIME_ZONE', 'UTC'),
  KEEP_DAYS: wholeNumber('KEEP_DAYS', 1, 3_650, 365),
  HELPDESK_URL: address('HELPDESK_URL', ['https:', 'mailto:']),
  PLAYGROUND: choice('PLAYGROUND', ['on', 'off'], 'on'),
  PLAYGROUND_PORT: wholeNumber('PLAYGROUND_PORT', 0, 65_535, 56_150),
  LOG_LEVEL: choice('LOG_LEVEL', logLevels, 'info'),
  SHUTDOWN_GRACE_SECONDS: wholeNumber('SHUTDOWN_GRACE_SECONDS', 0, 600, 10),
});
type Values = z.output<typeof variables>;

/** The names of all variables that are read. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

function identityOf(values: Values): Identity {
  if (!values.MicrosoftAppId) return { kind: 'none' };
  return {
    kind: 'registered',
    appId: values.MicrosoftAppId,
    appType: values.MicrosoftAppType,
    password: values.MicrosoftAppPassword,
    tenantId: values.MicrosoftAppTenantId,
    channelService: values.ChannelService === 'public' ? undefined : values.ChannelService,
  };
}

function graphOf(values: Values): GraphAccess | undefined {
  const { GRAPH, GRAPH_URL, LOGIN_URL, MicrosoftAppId: appId, MicrosoftAppPassword: password } = values;
  if (GRAPH === 'off' || !appId || !password) return undefined;
  return { graphUrl: GRAPH_URL, loginUrl: LOGIN_URL, appId, password };
}

function identityProblems(values: Values, production: boolean): string[] {
  const { MicrosoftAppId: appId, MicrosoftAppPassword: password, MicrosoftAppType: type } = values;
  if (!appId) {
    if (production)
      return [
        'MicrosoftAppId is missing, so anybody could talk to the bot as if they were Teams. ' +
          'Set MicrosoftAppId to the Application (client) ID of the bot, or leave NODE_ENV=production out to try it on this machine.',
      ];
    if (password)
      return [
        'MicrosoftAppPassword is set, but MicrosoftAppId is not. Set MicrosoftAppId to the ID the password belongs to, or remove both.',
      ];
    return [];
  }
  const problems: string[] = [];
  if (type === 'UserAssignedMSI' && password)
    problems.push(
      'MicrosoftAppPassword is set, but a UserAssignedMSI bot has none. Remove MicrosoftAppPassword, or set MicrosoftAppType to SingleTenant.',
    );
  if (type !== 'UserAssignedMSI' && !password)
    problems.push(
      `MicrosoftAppPassword is missing, but MicrosoftAppId is set. Set MicrosoftAppPassword to a client secret of the bot (MicrosoftAppType is ${type}).`,
    );
  if (type !== 'MultiTenant' && !values.MicrosoftAppTenantId)
    problems.push(
      `MicrosoftAppTenantId is missing, but MicrosoftAppType is ${type}. Set MicrosoftAppTenantId to the ID of the tenant the bot is registered in.`,
    );
  return problems;
}

/** That a registered bot lacks its password is told among the problems of its identity. */
function graphProblems({ GRAPH, MicrosoftAppId, MicrosoftAppType }: Values): string[] {
  if (GRAPH === 'off') return [];
  if (!MicrosoftAppId)
    return [
      'GRAPH is on, but the bot is not registered and cannot sign in to a directory. Set MicrosoftAppId and MicrosoftAppPassword, or set GRAPH to off.',
    ];
  if (MicrosoftAppType === 'UserAssignedMSI')
    return [
      'GRAPH is on, but a UserAssignedMSI bot has no password to sign in to a directory with. Set GRAPH to off and name ADMINISTRATORS, or make the bot SingleTenant.',
    ];
  return [];
}

function storeOf(url: string, context: z.RefinementCtx): { kind: 'file'; folder: string } {
  if (url.startsWith('file:') && url.length > 'file:'.length) {
    try {
      return {
        kind: 'file',
        folder: url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length),
      };
    } catch {
      // Falls through: a file URL with a host in it, say.
    }
  }
  // The value is not repeated: a database URL holds a password.
  context.addIssue(
    'STORE_URL is not a folder. Set STORE_URL to file: and the path of a folder, such as file:./data.',
  );
  return z.NEVER;
}
