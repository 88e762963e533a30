/**
 * What a person wrote, as it is kept and shown to others: line breaks of one kind, no half characters, and nothing that no
 * client shows, but JSON writes with six characters or what turns the text behind it round.
 */
export function writtenText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
