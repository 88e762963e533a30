/** How much room a text takes, in Latin characters: a Chinese one, or its punctuation, takes that of two. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (fullWidth.test(character) ? 2 : 1), 0);
}

const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;
