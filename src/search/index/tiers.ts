/** A stretch of serial numbers, `after` excluded and `upTo` included, whose articles are indexed together. */
export type Tier = {
  readonly name: "a" | "b" | "c";
  readonly after: number;
  readonly upTo: number;
};

/** Below this an archive is one tier: all of its index is a few dozen files. */
const smallestInTiers = 512;

/**
 * Cuts the serial numbers at multiples of powers of two: the largest near an eighth of the last one, then near a part in 128. An
 * added article has the highest serial, whatever its day, so it changes the last and smallest tier alone; that is merged into the
 * next one after each such part.
 */
export function tiersOf(lastSerial: number): readonly Tier[] {
  if (lastSerial < smallestInTiers) return [{ name: "c", after: 0, upTo: lastSerial }];
  const first = largestMultiple(lastSerial, lastSerial / 8);
  const second = largestMultiple(lastSerial, lastSerial / 128);
  const tiers: readonly Tier[] = [
    { name: "a", after: 0, upTo: first },
    { name: "b", after: first, upTo: second },
    { name: "c", after: second, upTo: lastSerial },
  ];
  return tiers.filter(({ after, upTo }) => upTo > after);
}

/** The largest multiple, up to `limit`, of the largest power of two up to `step`. */
function largestMultiple(limit: number, step: number): number {
  const power = 2 ** Math.floor(Math.log2(step));
  return Math.floor(limit / power) * power;
}
