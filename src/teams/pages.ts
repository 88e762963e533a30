/** UTF-16 units of a message: Teams takes about 20,000 of them, and JSON makes some of them longer. */
export const longestPage = 16_000;
/** Messages one after the other that nobody minds. */
const mostPages = 8;

/** Lines as messages of a length that Teams takes; what would be too many of them ends with "…". */
export function pagesOf(lines: readonly string[]): string[] {
  const pages: string[] = [];
  let rest = lines.join('\n\n');
  while (rest !== '' && pages.length < mostPages) {
    const page = withoutHalf(rest.slice(0, longestPage));
    pages.push(page);
    rest = rest.slice(page.length);
  }
  return rest === '' ? pages : pages.map((page, index) => (index === mostPages - 1 ? `${page}…` : page));
}

/** Two units may be one character, which is not taken apart. */
function withoutHalf(page: string): string {
  return /[\ud800-\udbff]$/.test(page) && page.length > 1 ? page.slice(0, -1) : page;
}
