/**
 * The length of an article that counts as usual, from the average in the largest tier, rounded to a power of the square root of
 * two: an exact average would change every impact with every article.
 */
export function usualLengthOf(lengths: Iterable<number>): number {
  let [sum, count] = [0, 0];
  for (const length of lengths) {
    sum += length;
    count++;
  }
  const average = Math.max(32, sum / Math.max(1, count));
  return Math.round(2 ** (Math.round(Math.log2(average) * 2) / 2));
}
