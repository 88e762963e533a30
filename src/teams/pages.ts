/** Characters of a message. */
const longestPage = 6_000;

/** Lines as messages of a length that Teams takes. */
export function pagesOf(lines: readonly string[]): string[] {
  const characters = [...lines.join('\n\n')];
  const pages: string[] = [];
  for (let begin = 0; begin < characters.length; begin += longestPage)
    pages.push(characters.slice(begin, begin + longestPage).join(''));
  return pages;
}
