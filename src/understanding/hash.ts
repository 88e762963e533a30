const start = 0x811c9dc5;

/** FNV-1a over UTF-16 units, 32 bits: quick, and the same on every machine, so that a stored model stays valid. */
export function hashText(text: string): number {
  return hashTextFrom(hashBegun(text), '');
}

/** A hash begun with a text, to be gone on from with several others. */
export function hashBegun(text: string, from = start): number {
  let hash = from;
  for (let index = 0; index < text.length; index++) hash = stepped(hash, text.charCodeAt(index));
  return hash;
}

/** The hash of what was begun with and this text behind it. */
export function hashTextFrom(begun: number, text: string): number {
  return mixed(hashBegun(text, begun));
}

/** Adds the hash of every run of `shortest` to `longest` units, each run hashed on from the one before it. */
export function addRunHashes(
  text: string,
  shortest: number,
  longest: number,
  hashes: { add(hash: number): void },
): void {
  for (let first = 0; first < text.length; first++) {
    let hash = start;
    const end = Math.min(text.length, first + longest);
    for (let index = first; index < end; index++) {
      hash = stepped(hash, text.charCodeAt(index));
      if (index - first + 1 >= shortest) hashes.add(mixed(hash));
    }
  }
}

function stepped(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** FNV's low bits are weak, and they choose the slot. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  bits ^= bits >>> 12;
  return bits >>> 0;
}
