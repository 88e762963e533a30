import { z } from 'zod';

const text = z.string().trim().min(1);

const personSchema = z.looseObject({
  id: text,
  name: text,
  givenName: z.string(),
  /** How they sign in. The Playground spells it so. */
  userPrincipleName: z.string(),
  aadObjectId: text,
});
/** Somebody of the Playground's tenant. */
export type Person = Readonly<z.infer<typeof personSchema>>;

const dataSchema = z.looseObject({
  /** The only one who writes. */
  currentUser: personSchema,
  /** The Playground wants exactly so many. */
  users: z.array(personSchema).length(5),
  /** Between the current user and the bot. */
  personalChat: z.looseObject({ id: text }),
});
/** What a `.m365agentsplayground.yml` holds: checked as far as the bot reads it, the rest kept as it is. */
export type PlaygroundData = Readonly<z.infer<typeof dataSchema>>;

/** A file that does not hold what the Playground is started with; the message lists each wrong place. */
export class PlaygroundDataError extends Error {
  override readonly name = 'PlaygroundDataError';
}

/**
 * Checks what was read from a `.m365agentsplayground.yml`.
 *
 * @throws {PlaygroundDataError} naming every wrong place
 */
export function checkPlaygroundData(input: unknown): PlaygroundData {
  const result = dataSchema.safeParse(input);
  if (result.success) return result.data;
  const mistakes = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`,
  );
  throw new PlaygroundDataError(mistakes.join('; '));
}

/** Everybody by their place in the file: first the current user, who has place 0. */
export const peopleOf = ({ currentUser, users }: PlaygroundData): readonly Person[] => [
  currentUser,
  ...users,
];

/** What tells people apart in their ID: `helpdesk-agent` of `29:helpdesk-agent`. */
export const shortId = ({ id }: Person): string => id.slice(id.lastIndexOf(':') + 1);
