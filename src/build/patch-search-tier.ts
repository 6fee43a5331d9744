import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchDocument } from "../search/index/document-shards.ts";
import { readEdited } from "../search/index/edited-articles.ts";
import { NotPatchable, type ReadShard } from "../search/index/patch-terms.ts";
import { type PatchedTier, patchTier } from "../search/index/patch-tier.ts";
import { readShardScript, shardPath } from "../search/index/shard-file.ts";
import { orderOf } from "../search/index/tier-order.ts";
import { usualLengthOf } from "../search/index/usual-length.ts";
import { digestOf } from "../store/digest-of.ts";
import { indexFilesInPlace } from "../store/files/index-files.ts";
import type { EditedRun } from "../store/text-index/edits.ts";
import { runReader } from "../store/text-index/runs.ts";
import { articlesOfTier, documentReader, markTierUnwritten } from "../store/text-index/tiers.ts";
import type { ChangedSite } from "./changed-site.ts";
import type { Run } from "./run.ts";
import { recordWrittenTier, type TierRoot, type TierToWrite, writeShards } from "./write-shards.ts";

/**
 * Writes only the files of a tier that edited articles change: they are made from the files in place, so nothing is scanned. Returns
 * undefined if one of these is not as it was written, or the edits change the weights of all articles. Throws DiskError.
 */
export function patchSearchTier(
  run: Run,
  tier: TierToWrite,
  before: TierRoot,
  runs: readonly EditedRun[],
): ChangedSite | undefined {
  const { store } = run;
  const { name } = tier;
  const inPlace = indexFilesInPlace(store, name);
  const order = orderOf(tier, articlesOfTier(store, tier));
  const usualLength = tier.usualLength ?? usualLengthOf(order.lengths);
  if (inPlace.size !== before.files || usualLength !== before.usualLength) return undefined;
  const runAfter = runReader(store);
  const edited = runs.flatMap(({ after, terms }) =>
    readEdited(runAfter(after), terms, order, usualLength),
  );
  const document = documentReader(store);
  markTierUnwritten(store, name);
  const shards = patchTier({
    name,
    before,
    articles: order.serials.length,
    edited,
    documentAt: (ordinal) => document(order.serials[ordinal] ?? 0) as SearchDocument,
    read: shardReader(run, name, inPlace),
  });
  const none: PatchedTier = { written: before, gone: [] };
  try {
    const { site, files, result } = writeShards(run, name, shards, none);
    const all = new Map(inPlace);
    for (const shard of result.gone) all.delete(shardPath(`${name}/${shard}`));
    for (const [path, digest] of files) all.set(path, digest);
    const { undated, days } = before;
    recordWrittenTier(run, tier, all, { undated, days, usualLength, ...result.written });
    return site;
  } catch (error) {
    if (error instanceof NotPatchable) return undefined;
    throw error;
  }
}

/** Reads shards of a tier from the output folder. Throws NotPatchable if one is not as it was written. */
function shardReader(
  { project }: Run,
  tier: string,
  inPlace: ReadonlyMap<string, string>,
): ReadShard {
  return (name) => {
    const path = shardPath(`${tier}/${name}`);
    const script = readIfThere(join(project.out, path));
    const shard =
      script !== undefined && digestOf([script]) === inPlace.get(path) && readShardScript(script);
    if (!shard) throw new NotPatchable(`${path} is not as it was written.`);
    return shard.text;
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined; // then all files of the tier are written
  }
}
