/** What is filled into the template, by the name of its placeholder. */
export type Values = Readonly<Record<string, string>>;

/**
 * Replaces every `${{NAME}}` in the strings of a JSON document.
 * @throws Error naming a placeholder that has no value.
 */
export function fillPlaceholders(document: unknown, values: Values): unknown {
  if (typeof document === 'string') return fillText(document, values);
  if (Array.isArray(document)) return document.map((item) => fillPlaceholders(item, values));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, fillPlaceholders(value, values)]),
  );
}

function fillText(text: string, values: Values): string {
  return text.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The manifest has the placeholder ${placeholder}, which nothing fills.`);
    return value;
  });
}
