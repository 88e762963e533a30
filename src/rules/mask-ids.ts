/** Stands where an ID stood. */
export const maskedId = '••••';

/**
 * Puts `maskedId` in the place of whatever in a free text may be an Access ID, a Contract ID or a code like them, so that
 * the text can be kept or shown again. Masking twice changes nothing.
 *
 * A code is a run of Latin letters and digits, hyphens between them. Masked is
 * - a GUID;
 * - a code of four characters and more, with a digit in it, that follows a word for an ID in English, Chinese or Turkish
 *   ("Access ID", "存取識別碼", "Sözleşme Kimliği", "ID:"), and what is listed behind it;
 * - any other code of seven digits and more, or of eight characters and more with five digits, or with four digits and
 *   letters in turn.
 *
 * Left as they are, because people need them: fact ids, KB articles, error codes and the numbers of events, product
 * versions, years and dates, times, phone numbers written as such, the hosts of addresses, and counts. Behind a word for an
 * ID only those stay that no ID looks like: there, secrecy counts more.
 */
export function maskIds(text: string): string {
  return text.replace(pattern, (whole: string, ...found: unknown[]) => {
    const { named, free } = found.at(-1) as { named?: string; free?: string };
    if (named !== undefined) return whole.slice(0, -named.length) + named.replace(listed, masked(isNamedId));
    return free === undefined ? whole : masked(isId)(free);
  });
}

const masked = (is: (code: string) => boolean) => (code: string) => (is(plain(code)) ? maskedId : code);

/** As it would be typed: full-width digits made narrow, invisible marks left out. */
function plain(code: string): string {
  return code.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

const letter = '[\\p{Script=Latin}\\p{Nd}]';
const run = `${letter}(?:\\p{Cf}{0,3}${letter})*`;
const code = `${run}(?:\\p{Cf}{0,3}-\\p{Cf}{0,3}${run})*`;
const start = `(?<!${letter}\\p{Cf}{0,3})`;

/** Without a digit it is a word, perhaps the next one for an ID. */
const withDigit = '(?=[\\p{Script=Latin}\\p{Cf}-]*\\p{Nd})';
/** Digits that are copied in groups belong together. */
const namedCode = `${withDigit}(?:\\p{Nd}{3,}(?:[ .]\\p{Nd}{3,})+(?!\\p{Cf}{0,3}-?${letter})|${code})`;
const i = '[iıİI]';
const word = [
  `(?:${start}|(?<=access|contract))ids?(?!${letter})(?:['’]\\p{L}{1,6})?`,
  `${start}(?:access|contract|agreement)[ _-]*(?:numbers?|codes?|no)(?!${letter})`,
  `${start}k${i}ml${i}[kğg]\\p{L}*`,
  `${start}(?:er${i}[sş]${i}m|s[oö]zle[sş]me)\\p{L}*[ _-]+(?:numara|kod)\\p{L}*`,
  '(?:識別碼|识别码|(?:存取|訪問|访问|合約|合同|合约)(?:編號|编号|代碼|代码|號碼|号码|碼|码))',
].join('|');
/** A number that is named so is no ID of a partner's. */
const otherNumber = `${start}(?:event|error|olay|hata)[ _-]+(?:id|code|number|no|k${i}ml${i}\\p{L}*|kod\\p{L}*)|(?:事件|錯誤|错误)\\s*(?:id|識別碼|识别码|代碼|代码|碼|码)`;
const between = '[^\\p{L}\\p{N}\\n•]{0,6}';
const filler = `(?:(?:is|was|are|no|nr|number|numaras[ıi]|numaram[ıi]z|de[ğg]eri|value|值|為|为|是)${between}){0,2}`;
const list = `(?:\\s*(?:[,;/&+、，]|and|ve|和|與|与|及)\\s*${namedCode}){0,3}`;
const host = `(?:https?://|www\\.|@)(?:[\\p{L}\\p{Nd}-]+\\.)+\\p{L}{2,}`;

const listed = new RegExp(namedCode, 'giu');
const pattern = new RegExp(
  [
    host,
    `(?:${otherNumber})${between}${withDigit}${code}`,
    `(?:${word})${between}${filler}(?<named>${namedCode}${list})`,
    // A time of day with its fraction, a version of three numbers and more, a number written as a phone number.
    `${start}\\p{Nd}{1,2}:\\p{Nd}{2}(?:[.,]\\p{Nd}{1,9}Z?)?(?!${letter})`,
    `${start}\\p{Nd}{1,5}(?:\\.\\p{Nd}{1,7}){2,}(?!${letter})`,
    `${start}\\+\\p{Nd}[\\p{Nd} ()-]{5,16}(?!${letter})`,
    `${start}kb\\s?\\p{Nd}{6,8}(?!${letter})`,
    `${start}(?<free>${code})`,
  ].join('|'),
  'giu',
);

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13}$/i;
const year = /^(?:19|20)\d\d$/;
/** What no ID looks like, not even behind a word for one. */
const never = [/^F-[A-Z]+-\d[a-c]?$/i, /^0x[0-9a-f]{1,16}$/i, /^(?:KB|AADSTS)\d{4,8}$/i];
const errorsAndStandards =
  /^(?:(?:AADB2C|ISO-?|MSB|TF|VS|HTTP-?|ERR(?:OR)?-?)\d{1,6}(?:-\d{4})?|CVE-\d{4}-\d{4,7})$/i;
const products =
  /^(?:windows|win|server|sql|office|exchange|sharepoint|dynamics|microsoft|visualstudio|ws)[a-z-]*\d{1,4}(?:[a-z-]+\d{1,2})*[a-z-]*$/i;
const days = [
  /^(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?:T\d+Z?)?$/i,
  /^\d{1,2}-\d{1,2}-(?:19|20)\d\d$/,
  /^(?:19|20)\d\d-(?:19|20)\d\d$/,
];

function isNever(code: string): boolean {
  return [...never, ...days, year].some((form) => form.test(code));
}

function isNamedId(code: string): boolean {
  if (guid.test(code)) return true;
  return !isNever(code) && /\d/.test(code) && /[^-]{4}|[^-].*[^-].*[^-].*[^-]/.test(code);
}

function isId(code: string): boolean {
  if (guid.test(code)) return true;
  if (isNever(code) || errorsAndStandards.test(code) || products.test(code)) return false;
  const characters = code.replaceAll('-', '');
  const digits = characters.replace(/\D/g, '').length;
  if (digits === characters.length) return digits >= 7 && !isPhoneNumber(code);
  if (characters.length < 8 || isDescription(code)) return false;
  return digits >= 5 || (digits >= 4 && (characters.match(/\d+/g)?.length ?? 0) >= 2);
}

/** Digits in groups, the first of which begins with a nought, as in 02-2725-3888, or is the American 1-800. */
function isPhoneNumber(code: string): boolean {
  return /^(?:0\d{0,4}|1)-\d{2,4}(?:-\d{2,4}){1,3}$/.test(code);
}

/** Words joined by hyphens, with years and versions among them: windows-server-2012-r2. */
function isDescription(code: string): boolean {
  const groups = code.split('-');
  const words = groups.filter((group) => /^\p{L}{3,}$/u.test(group));
  return (
    words.length > 0 && groups.every((group) => !/\d/.test(group) || group.length <= 3 || year.test(group))
  );
}
