/** The value below which `part` (0 to 1) of the values lie. @throws where there are none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  if (value === undefined) throw new Error('A percentile needs at least one value.');
  return value;
}

/** The middle value, or the mean of the two in the middle. @throws where there are none. */
export function median(values: readonly number[]): number {
  const upper = percentile(values, 0.5);
  if (values.length % 2 === 1) return upper;
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[values.length / 2 - 1] ?? upper) + upper) / 2;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** Each value divided by its partner of the same round. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length) throw new Error('Ratios need as many rounds on either side.');
  return ours.map((value, round) => value / (theirs[round] as number));
}
