/**
 * The first so many of a list in order, without ordering all of it.
 *
 * @param before whether one comes before another; never the same both ways
 */
export function bestOf<Item>(
  items: readonly Item[],
  most: number,
  before: (one: Item, other: Item) => boolean,
): Item[] {
  /** A heap whose root comes last of those kept. */
  const kept: Item[] = [];
  const isBefore = (one: number, other: number) => before(kept[one] as Item, kept[other] as Item);
  const swap = (one: number, other: number) => {
    const item = kept[one] as Item;
    kept[one] = kept[other] as Item;
    kept[other] = item;
  };

  function rise(from: number): void {
    for (let place = from; place > 0; ) {
      const parent = (place - 1) >> 1;
      if (!isBefore(parent, place)) return;
      swap(parent, place);
      place = parent;
    }
  }

  function sink(): void {
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      let last = place;
      if (left < kept.length && isBefore(last, left)) last = left;
      if (right < kept.length && isBefore(last, right)) last = right;
      if (last === place) return;
      swap(last, place);
      place = last;
    }
  }

  for (const item of items) {
    if (kept.length < most) {
      kept.push(item);
      rise(kept.length - 1);
    } else if (most > 0 && before(item, kept[0] as Item)) {
      kept[0] = item;
      sink();
    }
  }
  return kept.sort((one, other) => (before(one, other) ? -1 : 1));
}
