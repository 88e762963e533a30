import * as OpenCC from 'opencc-js/cn2t';
import type { SimplifiedToTraditional } from '../normalize.ts';

/** Every Simplified character with one Traditional form, by OpenCC; made once at build time because OpenCC takes long to load. */
export function simplifiedToTraditional(): SimplifiedToTraditional {
  const convert = OpenCC.Converter({ from: 'cn', to: 't' });
  const pairs = new Map<string, string>();
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const converted = convert(character);
    if (converted !== character && converted.length === 1) pairs.set(character, converted);
  }
  return pairs;
}
