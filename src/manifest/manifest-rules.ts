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
    defaultInstallScope: z.enum(['personal', 'team', 'groupChat']),
  })
  .refine(({ id, bots: [bot] }) => id === bot.botId, {
    error: 'the app and its bot have different ids',
    path: ['id'],
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
  return z.strictObject({
    $schema: httpsAddress,
    'name.short': shortName,
    'name.full': fullName,
    'description.short': shortDescription,
    'description.full': fullDescription,
    ...Object.fromEntries(commands),
  });
}
