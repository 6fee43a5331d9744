import { fnv1a } from "./fnv.ts";

/** One of `count` equal parts of the seeds, `number` from 1. */
export type Shard = { readonly number: number; readonly count: number };

/** Reads `3/16`; undefined if it is not a shard. */
export function parseShard(text: string): Shard | undefined {
  const [, number = 0, count = 0] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  return number >= 1 && number <= count ? { number, count } : undefined;
}

/** Whether a seed is in a shard: decided by its path alone, the same on every machine. */
export const isInShard = (seed: string, { number, count }: Shard): boolean =>
  fnv1a(seed) % count === number - 1;

export const shardName = ({ number, count }: Shard): string => `shard-${number}-of-${count}`;

export const isShardFile = (name: string): boolean => /^shard-\d+-of-\d+\.sqlite$/.test(name);
