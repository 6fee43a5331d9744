import { join } from "node:path";
import type { SeedStat } from "../model/seed-stat.ts";
import { isInShard, type Shard, shardName } from "../model/shard.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import { closeAsOneFile, openStore } from "../store/connection.ts";
import { lockFolder } from "../store/lock.ts";
import { recordScan } from "../store/seeds/record-scan.ts";
import { type BuildEvents, silent } from "./build-events.ts";
import { parserFingerprintOf } from "./fingerprints.ts";
import { ingestSeeds } from "./ingest-seeds.ts";

export type ShardReport = {
  readonly file: string;
  readonly seeds: number;
  readonly parsed: number;
};

/**
 * Reads and parses one part of the seeds into a file of its own, which `backfile merge` takes in, on this machine or another.
 * Parts may be read at the same time. Throws LockedError and what the disk says.
 */
export async function buildShard(
  project: Project,
  shard: Shard,
  events: BuildEvents = silent,
): Promise<ShardReport> {
  using _lock = lockFolder(project.cache, `${shardName(shard)}.lock`);
  const file = join(project.cache, `${shardName(shard)}.sqlite`);
  const { store } = openStore(file);
  try {
    const settings = parseSettingsOf(project);
    const parserFingerprint = parserFingerprintOf(settings);
    events.stage("Looking at seeds");
    const scan = recordScan(store, partOf(scanSeeds(project.seeds), shard), parserFingerprint);
    const parsed = await ingestSeeds(
      store,
      scan,
      project.seeds,
      settings,
      parserFingerprint,
      events,
    );
    return { file, seeds: scan.seeds, parsed };
  } finally {
    closeAsOneFile(store);
  }
}

function* partOf(seeds: Iterable<SeedStat>, shard: Shard): Generator<SeedStat> {
  for (const stat of seeds) if (isInShard(stat.seed, shard)) yield stat;
}
