import { z } from 'zod';
import { ConfigError, type Environment } from '../config.ts';
import type { Values } from './placeholders.ts';

/** Settings that only the app package takes: who answers for this bot, as people see it in Teams. */
export const developerSettings = [
  'DEVELOPER_NAME',
  'DEVELOPER_WEBSITE',
  'DEVELOPER_PRIVACY',
  'DEVELOPER_TERMS',
] as const;
type DeveloperSetting = (typeof developerSettings)[number];

/** Stands in until the organisation names its own; Teams takes it, people would follow it to nowhere. */
const usual: Record<DeveloperSetting, string> = {
  DEVELOPER_NAME: 'MPN Support Bot',
  DEVELOPER_WEBSITE: 'https://www.example.com',
  DEVELOPER_PRIVACY: 'https://www.example.com/privacy',
  DEVELOPER_TERMS: 'https://www.example.com/terms',
};

export interface ManifestValues {
  values: Values;
  /** Settings whose stand-in was taken. */
  standIns: readonly DeveloperSetting[];
}

/**
 * What fills the manifest's placeholders.
 * @param version of the app, as in package.json
 * @throws ConfigError naming every setting that is missing or wrong.
 */
export function manifestValues(environment: Environment, version: string): ManifestValues {
  const given = (name: string) => environment[name]?.trim() || undefined;
  const problems: string[] = [];
  const botId = given('MicrosoftAppId');
  if (!botId)
    problems.push(
      'MicrosoftAppId is missing, and Teams finds the bot by it. Set MicrosoftAppId to the Application (client) ID of the bot.',
    );
  else if (!z.guid().safeParse(botId).success)
    problems.push(
      'MicrosoftAppId is not a GUID. Set MicrosoftAppId to the Application (client) ID of the bot.',
    );
  const name = given('DEVELOPER_NAME');
  if (name && name.length > 32)
    problems.push(
      `DEVELOPER_NAME has ${name.length} characters, and Teams takes 32. Set DEVELOPER_NAME to a shorter name.`,
    );
  for (const setting of ['DEVELOPER_WEBSITE', 'DEVELOPER_PRIVACY', 'DEVELOPER_TERMS'] as const)
    if (given(setting) && !z.url({ protocol: /^https$/ }).safeParse(given(setting)).success)
      problems.push(`${setting} is not an https address. Set ${setting} to one, such as ${usual[setting]}.`);
  if (problems.length > 0 || !botId) throw new ConfigError(problems);
  const developer = Object.fromEntries(
    developerSettings.map((setting) => [setting, given(setting) ?? usual[setting]]),
  );
  return {
    values: { BOT_ID: botId.toLowerCase(), VERSION: version, ...developer },
    standIns: developerSettings.filter((setting) => !given(setting)),
  };
}
