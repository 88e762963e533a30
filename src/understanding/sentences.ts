const boundary = /(?<=[.!?。！？；;…])(?=\s|[\u3400-\u9fff])|(?<=[?？])|\n+/u;
const shortestSentence = 3;

/** Splits a message where a sentence or a line ends; a dot inside an address or a number does not end one. */
export function sentencesOf(cleaned: string): string[] {
  return cleaned
    .split(boundary)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.replace(/[^\p{L}\p{N}]/gu, '').length >= shortestSentence);
}
