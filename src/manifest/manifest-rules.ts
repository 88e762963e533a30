import { z } from 'zod';

const shortName = z.string().trim().min(1).max(30);
const fullName = z.string().trim().min(1).max(100);
const shortDescription = z.string().trim().min(1).max(80);
const fullDescription = z.string().trim().min(1).max(4000);
const commandTitle = z.string().trim().min(1).max(32);
const commandDescription = z.string().trim().min(1).max(128);
const httpsAddress = z.url({ protocol: /^https$/ }).max(2048);
const languageTag = z.string().regex(/^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$/);
const fileName = z.string().regex(/^[\w-]+(\.[\w-]+)+$/);
const scopes = z
  .array(z.enum(['team', 'personal', 'groupChat']))
  .min(1)
  .max(3);

const commandList = z.strictObject({
  scopes,
  commands: z
    .array(z.strictObject({ title: commandTitle, description: commandDescription }))
    .min(1)
    .max(10),
});

const commandId = z.string().trim().min(1).max(64);
const parameter = z.strictObject({
  name: z.string().trim().min(1).max(64),
  title: commandTitle,
  description: commandDescription,
  inputType: z.enum(['text', 'textarea', 'number', 'date', 'time', 'toggle', 'choiceset']),
});
const extensionCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('query'),
    id: commandId,
    context: z.array(z.enum(['compose', 'commandBox'])).min(1),
    title: commandTitle,
    description: commandDescription,
    initialRun: z.boolean(),
    parameters: z.array(parameter).min(1).max(5),
  }),
  z.strictObject({
    type: z.literal('action'),
    id: commandId,
    context: z.array(z.enum(['compose', 'commandBox', 'message'])).min(1),
    title: commandTitle,
    description: commandDescription,
    fetchTask: z.literal(true),
  }),
]);
/** A wildcard would take in addresses of others. */
const domain = z
  .string()
  .max(2048)
  .regex(/^(?:[a-z\d-]+\.)+[a-z]{2,}$/);
const linkHandler = z.strictObject({
  type: z.literal('link'),
  value: z.strictObject({ domains: z.array(domain).min(1) }),
});

/** The part of Teams' own schema 1.19 this app uses, with its limits (developer.microsoft.com, json-schemas/teams). */
export const manifestRules = z
  .strictObject({
    $schema: httpsAddress,
    manifestVersion: z.literal('1.19'),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    id: z.guid(),
    developer: z.strictObject({
      name: z.string().trim().min(1).max(32),
      websiteUrl: httpsAddress,
      privacyUrl: httpsAddress,
      termsOfUseUrl: httpsAddress,
    }),
    name: z.strictObject({ short: shortName, full: fullName }),
    description: z.strictObject({ short: shortDescription, full: fullDescription }),
    localizationInfo: z.strictObject({
      defaultLanguageTag: languageTag,
      additionalLanguages: z.array(z.strictObject({ languageTag, file: fileName })),
    }),
    icons: z.strictObject({ color: fileName, outline: fileName }),
    accentColor: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
    bots: z.tuple([
      z.strictObject({
        botId: z.guid(),
        scopes,
        isNotificationOnly: z.boolean(),
        supportsFiles: z.boolean(),
        supportsCalling: z.boolean(),
        supportsVideo: z.boolean(),
        commandLists: z.array(commandList).min(1).max(3),
      }),
    ]),
    composeExtensions: z.tuple([
      z.strictObject({
        botId: z.guid(),
        commands: z.array(extensionCommand).min(1).max(10),
        messageHandlers: z.array(linkHandler).max(5),
      }),
    ]),
    defaultInstallScope: z.enum(['personal', 'team', 'groupChat']),
  })
  .refine(({ id, bots: [bot] }) => id === bot.botId, {
    error: 'the app and its bot have different ids',
    path: ['id'],
  })
  .refine(({ bots: [bot], composeExtensions: [extension] }) => extension.botId === bot.botId, {
    error: 'the message extension is not the bot’s own',
    path: ['composeExtensions'],
  });

export type Manifest = z.infer<typeof manifestRules>;

/** A language's file says exactly what the manifest says, no key more and none fewer. */
export function localizationRules(manifest: Manifest): z.ZodType {
  const commands = manifest.bots[0].commandLists.flatMap((list, listIndex) =>
    list.commands.flatMap((_, index) => {
      const command = `bots[0].commandLists[${listIndex}].commands[${index}]`;
      return [
        [`${command}.title`, commandTitle],
        [`${command}.description`, commandDescription],
      ] as const;
    }),
  );
  const extensionCommands = manifest.composeExtensions[0].commands.flatMap((each, index) => {
    const command = `composeExtensions[0].commands[${index}]`;
    const parameters = each.type === 'query' ? each.parameters : [];
    return [
      [`${command}.title`, commandTitle],
      [`${command}.description`, commandDescription],
      ...parameters.flatMap((_, place) => [
        [`${command}.parameters[${place}].title`, commandTitle],
        [`${command}.parameters[${place}].description`, commandDescription],
      ]),
    ];
  });
  return z.strictObject({
    $schema: httpsAddress,
    'name.short': shortName,
    'name.full': fullName,
    'description.short': shortDescription,
    'description.full': fullDescription,
    ...Object.fromEntries([...commands, ...extensionCommands]),
  });
}
