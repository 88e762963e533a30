const interrogatives = [
  /\?|？/u,
  /\b(?:who|whom|whose|what|whats|which|where|wheres|when|how|why|is|are|am|do|does|did|can|could|should|must|will|would|may|explain|tell|show|need to know|wondering|help me)\b/i,
  /[誰哪幾嗎吗ㄇ]|什麼|什么|多久|多少|怎麼|怎么|怎樣|如何|為何|為什麼|是否|能不能|可不可以|是不是|有沒有|要不要|需不需要|請問|何時|何處|呢/u,
  /\b(?:kim|kime|kimin|kimler|ne|neyi|neden|niye|nasıl|nasil|nerede|nerde|nereden|nereye|kaç|kac|kaçar|hangi|hangisi|mi|mı|mu|mü|miyiz|mıyız|miyim|mıyım|misiniz|musun|midir|mıdır|neler|acaba|lazım mı)\b/iu,
];

/** "We are Silver": within a sentence these state as often as they ask. */
const auxiliaries = /(?<=\S\s)(?:is|are|am|do|does|did|can|could|should|must|will|would|may|show)\b/gi;

/** Tells whether a piece of text asks something even where one is strict: English auxiliaries count at its beginning only. */
export function plainlyAsks(text: string): boolean {
  return asksSomething(text.replace(auxiliaries, ''));
}

/** Tells whether a piece of text asks something, in any of the languages. */
export function asksSomething(text: string): boolean {
  return interrogatives.some((pattern) => pattern.test(text));
}
