/** A yes or a no to "no IDs needed, right?" says the opposite of what is meant; those questions are known by their denial. */
const denials: readonly { ignored: RegExp; denial: RegExp }[] = [
  {
    // "Doesn't it cover Azure?" is no denial, nor is "or not".
    ignored:
      /^\W*(?:(?:so|but|and|hi|hello|hey)\W+)?\w+n[’']?t\b|\bor (?:not|no)\b|\b(?:yes|no)\s*\?|\bno limit\b|\bnon-?\b/giu,
    denial:
      /\b(?:no|not|never|without|none|nothing|cannot|(?:is|are|do|does|did|can|could|wo|should|was|were|has|have)n[’']?t)\b/iu,
  },
  {
    // "是不是", "有沒有" and their like ask either way.
    ignored:
      /(\p{Script=Han})[不沒没]\1|需不需要|可不可以|無限|无限|無上限|无上限|沒有?上限|不限|是否|能否|可否|對不起/gu,
    denial: /[不沒没無无]|未/u,
  },
  {
    // "Yok mu?" is answered with "hayır, yok": only a check such as "doğru mu" turns it round.
    ignored: /değil mi|degil mi/giu,
    denial:
      /(?:yok|değil|degil|\w+m[aeıiuü](?:z|yor|dı|di)\w*).*(?:doğru|dogru|normal|yanlış|öyle|di|de[gğ]il) m[iıuü]/iu,
  },
];

/** Tells whether a sentence asks for a yes or a no by denying what it asks about. */
export function asksByDenying(sentence: string): boolean {
  return denials.some(({ ignored, denial }) => denial.test(sentence.replace(ignored, ' ')));
}
