import { nameHash } from "./name-hash.ts";

/**
 * Says after which entries of a sorted list a shard ends. Given the entries in order, with their sizes; shards have `usual` size on
 * the average. The key of an entry itself decides, with a chance that is small before `usual` and large after it. So a new entry
 * moves the cuts near it only, and shards are of nearly equal size: a word is more likely to be in a large shard than in a small one.
 */
export function cutter(usual: number): (key: string, size: number) => boolean {
  let total = 0;
  return (key, size) => {
    total += size;
    const share = size / usual;
    const chance = total < usual / 2 ? 0 : total < usual ? share / 2 : share * 5;
    if (lotOf(key) >= chance) return false;
    total = 0;
    return true;
  };
}

/** A number from 0 to 1. */
const lotOf = (key: string): number =>
  Number.parseInt(nameHash(`end ${key}`).slice(-6), 36) / 36 ** 6;
