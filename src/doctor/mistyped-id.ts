const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const digitsOfGuid = 32;

/** What may have gone wrong in typing an ID that should be a GUID; nothing where it is one. Does not repeat the ID. */
export function explainMistypedId(value: string): string | undefined {
  if (guid.test(value)) return undefined;
  if (/^[{(].*[)}]$/.test(value)) return 'It is in brackets; leave them out.';
  if (value.includes('@') || /^[\w-]+(\.[\w-]+)+$/.test(value)) return 'It is a name, not an ID.';
  const stranger = /[^0-9a-f-]/i.exec(value)?.[0];
  if (stranger) return `It holds “${stranger}”; an ID has the digits 0–9 and the letters a–f only.`;
  const digits = value.replaceAll('-', '').length;
  if (digits !== digitsOfGuid) return `It has ${digits} digits; an ID has ${digitsOfGuid}.`;
  return 'Its dashes are not where they belong: 8-4-4-4-12 digits.';
}

export const exampleId = '00000000-0000-0000-0000-000000000000';
