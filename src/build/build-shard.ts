import { join } from "node:path";
import type { SeedStat } from "../model/seed-stat.ts";
import { isInShard, type Shard, shardName } from "../model/shard.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { lookAtSeeds } from "../source/scan-seeds.ts";
import { finishArchive, openArchive } from "../store/connection.ts";
import { lockFolder } from "../store/lock.ts";
import { noteLook } from "../store/seeds/record-scan.ts";
import { type BuildEvents, quietly } from "./build-events.ts";
import { parsedWithOf } from "./fingerprints.ts";
import { takeSeeds } from "./ingest-seeds.ts";

export type ShardReport = {
  readonly file: string;
  readonly seeds: number;
  readonly parsed: number;
};

/**
 * Reads and parses one part of the seeds into a file of its own, which `backfile merge` takes in, on this machine or another.
 * Parts may be read at the same time. Throws LockedError and what the disk says.
 */
export async function readShard(
  project: Project,
  shard: Shard,
  events: BuildEvents = quietly,
): Promise<ShardReport> {
  using _lock = lockFolder(project.cache, `${shardName(shard)}.lock`);
  const file = join(project.cache, `${shardName(shard)}.sqlite`);
  const { archive } = openArchive(file);
  try {
    const settings = parseSettingsOf(project);
    const parsedWith = parsedWithOf(settings);
    events.stage("Looking at seeds");
    const looked = noteLook(archive, partOf(lookAtSeeds(project.seeds), shard), parsedWith);
    const parsed = await takeSeeds(archive, looked, project.seeds, settings, parsedWith, events);
    return { file, seeds: looked.seeds, parsed };
  } finally {
    finishArchive(archive);
  }
}

function* partOf(seeds: Iterable<SeedStat>, shard: Shard): Generator<SeedStat> {
  for (const stat of seeds) if (isInShard(stat.seed, shard)) yield stat;
}
