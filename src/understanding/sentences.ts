const sentenceEnd = /(?<=[.!?。！？；;…])(?=\s|[\u3400-\u9fff])|(?<=[?？])|\n+/u;
const clauseEnd =
  /[,，、+&]|\s(?:and|plus|also|then|ve|ayrıca|ayrica|bir de|hem de)\s|(?:以及|還有|还有|另外|並且|而且|順便)/iu;
const shortestSentence = 3;
const shortestClause = 4;

/** Splits a message where a sentence or a line ends; a dot inside an address or a number does not end one. */
export function sentencesOf(cleaned: string): string[] {
  return pieces(cleaned, sentenceEnd, shortestSentence);
}

/** Splits a sentence further, where it may hold two questions. */
export function clausesOf(sentence: string): string[] {
  return pieces(sentence, clauseEnd, shortestClause);
}

function pieces(text: string, boundary: RegExp, shortest: number): string[] {
  return text
    .split(boundary)
    .map((piece) => piece.trim())
    .filter((piece) => piece.replace(/[^\p{L}\p{N}]/gu, '').length >= shortest);
}
