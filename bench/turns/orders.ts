/** All orders of some items. */
function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, index) =>
    permutations(items.toSpliced(index, 1)).map((others) => [first, ...others]),
  );
}

/**
 * The order of each round: every order comes once before one comes again, and one is followed by its reverse,
 * so that whatever grows or wanes during the run meets all alike.
 */
export function ordersOf<Item>(items: readonly Item[], rounds: number): Item[][] {
  const all = permutations(items);
  const paired = all.slice(0, Math.ceil(all.length / 2)).flatMap((order) => [order, order.toReversed()]);
  return Array.from({ length: rounds }, (_, round) => paired[round % paired.length] as Item[]);
}
