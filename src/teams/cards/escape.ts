/**
 * WORD JOINER: has no width, allows no line break, and is no space to a markdown reader, so it takes apart what would
 * otherwise be read as one mark. Preferred to a backslash because Teams on phones shows most backslashes
 * (microsoft/AdaptiveCards#5590, MicrosoftDocs/msteams-docs#5793) and reads `\[a](b)` as a link all the same.
 */
const joiner = '\u2060';

/**
 * Makes any text safe for a TextBlock or a Fact: it is read as it was written, whatever markdown, HTML, address,
 * mention or date function it holds. Each line becomes a paragraph, since a lone line break is a space in markdown;
 * blank lines and the white space around a line are dropped.
 */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/\t/g, ' ')
      .replace(/[^\P{Cc}\n]/gu, '')
      // Half a character, for which JSON takes six.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // Overrides and embeddings would turn around what stands behind the text.
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(escapeLine)
      .join('\n\n')
  );
}

function escapeLine(line: string): string {
  const escaped = breakAddresses(breakPairs(escapeEmphasis(line)));
  const opensBlock = /^(?:[-+#>=|:~<]|\d+[.)])/.test(escaped);
  return opensBlock ? joiner + escaped : escaped;
}

/** Only these need a backslash; phones understand it before `*` and `_`. Within a word an underscore is a plain one. */
function escapeEmphasis(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (run) => '\\_'.repeat(run.length));
}

/** Strike-through, links and references, tags, character entities, and the client's `{{DATE(…)}}`. */
function breakPairs(line: string): string {
  return line
    .replace(/~(?=~)/g, `~${joiner}`)
    .replace(/\](?=[([:])/g, `]${joiner}`)
    .replace(/<(?=\S)/g, `<${joiner}`)
    .replace(/&(?=#?\w+;)/g, `&${joiner}`)
    .replace(/\{(?=\{)/g, `{${joiner}`);
}

/**
 * Web and mail addresses, which many clients turn into links by themselves. What stands before a mark is looked at only
 * where there is one: the other way round, every place of the text is tried.
 */
function breakAddresses(line: string): string {
  return line
    .replace(/:(?<=[a-z]:)(?=\S)/gi, `:${joiner}`)
    .replace(/\/(?=\/)/g, `/${joiner}`)
    .replace(/@(?<=\S@)(?=\S)/g, `${joiner}@`)
    .replace(/\.(?<=\S\.)(?=\p{L}{2})/gu, `.${joiner}`);
}

/** Makes any text safe where it is one line that may be read as HTML but not as markdown, as in a list of results. */
export function plainLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/<(?=\S)/g, `<${joiner}`)
    .replace(/&(?=#?\w+;)/g, `&${joiner}`)
    .trim();
}
