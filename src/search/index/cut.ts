import { fnv1a } from "../../model/fnv.ts";

/**
 * Says after which entries of a sorted list a shard ends. Given the entries in order, with their sizes; shards have `usual` size on
 * the average. The key of an entry itself decides, with a chance that is small before `usual` and large after it. So a new entry
 * moves the cuts near it only, and shards are of nearly equal size: a word is more likely to be in a large shard than in a small one.
 */
export function cutter(usual: number): (key: string, size: number) => boolean {
  let total = 0;
  return (key, size) => {
    total += size;
    if (total < usual / 2) return false;
    const chance = (size / usual) * (total < usual ? 0.5 : 5);
    if (lotOf(key) >= chance) return false;
    total = 0;
    return true;
  };
}

/** A number from 0 to 1, mixed well enough that the keys of neighbours differ. */
function lotOf(key: string): number {
  const hash = Math.imul(fnv1a(key) ^ 0x5bd1e995, 0x2c1b3c6d);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
