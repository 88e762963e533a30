/** Softmax: scores to probabilities that sum to one. */
export function probabilitiesOf(scores: Float32Array): Float32Array {
  const probabilities = Float32Array.from(scores);
  toProbabilities(probabilities);
  return probabilities;
}

/** Softmax in place. */
export function toProbabilities(scores: Float32Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let index = 0; index < scores.length; index++) {
    const value = Math.exp((scores[index] as number) - highest);
    scores[index] = value;
    sum += value;
  }
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] as number) / sum;
}
