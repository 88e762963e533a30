import { z } from 'zod';

/** Readers of single settings. Each mistake is told in two sentences: what is wrong, what to set. */

export function matching(name: string, pattern: RegExp, kind: string, meaning: string) {
  return z
    .string()
    .regex(
      pattern,
      `${name} is not ${kind}. Set ${name} to ${meaning}, such as 00000000-0000-0000-0000-000000000000.`,
    )
    .transform((value) => value.toLowerCase())
    .optional();
}

export function choice<const Choice extends string>(
  name: string,
  choices: readonly Choice[],
  usual: NoInfer<Choice>,
) {
  return z
    .string()
    .default(usual)
    .transform((value, context): Choice => {
      const found = choices.find((item) => item.toLowerCase() === value.toLowerCase());
      if (found) return found;
      context.addIssue(
        `${name} is "${value}", which is none of its values. Set ${name} to ${choices.join(', ')}.`,
      );
      return z.NEVER;
    });
}

export function wholeNumber(name: string, least: number, most: number, usual: number) {
  return z
    .string()
    .default(String(usual))
    .transform((value, context): number => {
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) return number;
      context.addIssue(
        `${name} is "${value}", which is not a whole number from ${least} to ${most}. Set ${name} to one, such as ${usual}.`,
      );
      return z.NEVER;
    });
}

/** A time zone by its IANA name. */
export function timeZone(name: string, usual: string) {
  return z
    .string()
    .default(usual)
    .refine(
      isTimeZone,
      `${name} is not a time zone. Set ${name} to its IANA name, such as Europe/Istanbul or Asia/Taipei.`,
    );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An address of one of these protocols, such as `https:`. */
export function address(name: string, protocols: readonly string[]) {
  return z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `${name} is not an address. Set ${name} to one that begins with ${protocols.join(' or ')}.`,
    )
    .optional();
}

/** The address of a service, without a path; http only on this machine. */
export function serviceAddress(name: string, usual: string) {
  return z
    .string()
    .default(usual)
    .transform((value, context): string => {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      if (url && isGuarded(url) && url.href === `${url.origin}/`) return url.origin;
      context.addIssue(
        `${name} is not the address of a service. Set ${name} to https:// and its host, without a path, such as ${usual}.`,
      );
      return z.NEVER;
    });
}

/** What is sent there cannot be read on the way. */
function isGuarded({ protocol, hostname }: URL): boolean {
  if (protocol === 'http:') return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:';
}

/** Items with commas, semicolons or spaces between; in lower case. */
export function list(name: string, fits: (item: string) => boolean, kind: string) {
  return z
    .string()
    .default('')
    .transform((value, context): readonly string[] => {
      const items = value.split(/[\s,;]+/).filter((item) => item !== '');
      const wrong = items.filter((item) => !fits(item));
      for (const item of wrong)
        context.addIssue(
          `${name} has "${item}", which is not ${kind}. Set ${name} to a list of them, with commas between.`,
        );
      return items.map((item) => item.toLowerCase());
    });
}
