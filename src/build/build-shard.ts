import { join } from "node:path";
import { type Shard, shardName } from "../model/shard.ts";
import { checkSeeds } from "../project/check-seeds.ts";
import type { Project } from "../project/project.ts";
import { closeAsOneFile } from "../store/connection.ts";
import { lockFolder } from "../store/lock.ts";
import { type BuildEvents, type Failure, silent } from "./build-events.ts";
import { ingestSeeds } from "./ingest-seeds.ts";
import { openStoreRun } from "./run.ts";
import { scanSeeds } from "./scan-seeds.ts";

export type ShardReport = {
  readonly file: string;
  readonly seeds: number;
  readonly parsed: number;
  /** Seeds that could not be read. */
  readonly failures: readonly Failure[];
};

/**
 * Parses one part of the seeds into a store of its own, which `backfile merge` copies into the archive's store, on this machine
 * or another. Parts may be parsed at the same time. Throws LockedError and what the system says.
 */
export async function buildShard(
  project: Project,
  shard: Shard,
  events: BuildEvents = silent,
): Promise<ShardReport> {
  checkSeeds(project);
  using _lock = lockFolder(project.cache, `${shardName(shard)}.lock`);
  const file = join(project.cache, `${shardName(shard)}.sqlite`);
  await using run = openStoreRun(project, file, events, { close: closeAsOneFile });
  const { seeds, parsed, failures } = await ingestSeeds(run, scanSeeds(run, { shard }));
  return { file, seeds, parsed, failures };
}
