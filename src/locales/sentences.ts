/** The keys of an English file, each with a sentence in another language. */
export type Sentences<English> = Record<keyof English, string>;
