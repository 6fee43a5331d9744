import { mergeShard } from "../store/seeds/merge-shard.ts";
import type { Run } from "./run.ts";

/** Copies the seeds of the given shards into the store. Throws ShardError. */
export function mergeShards({ store, events, fingerprints, options: { shards = [] } }: Run): void {
  if (shards.length === 0) return;
  events.stage("Merging shards", shards.length);
  for (const shard of shards) {
    mergeShard(store, shard, fingerprints.parser());
    events.step(1);
  }
}
