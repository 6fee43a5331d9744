import type { SearchDocument } from "../search/index/document-shards.ts";
import { mergeRuns } from "../search/index/merge-runs.ts";
import { articlesPerRun } from "../search/index/run.ts";
import { orderOf } from "../search/index/tier-order.ts";
import type { Tier } from "../search/index/tiers.ts";
import { usualLengthOf } from "../search/index/usual-length.ts";
import { type WrittenTier, writeTier } from "../search/index/write-tier.ts";
import type { Store } from "../store/connection.ts";
import { runReader, runsBetween } from "../store/text-index/runs.ts";
import { articlesOfTier, documentsOfTier, markTierUnwritten } from "../store/text-index/tiers.ts";
import type { ChangedSite } from "./changed-site.ts";
import type { Run } from "./run.ts";
import { recordWrittenTier, type TierToWrite, writeShards } from "./write-shards.ts";

/** Writes all files of a tier in one scan over its runs. Throws DiskError. */
export function writeSearchTier(run: Run, tier: TierToWrite): ChangedSite {
  const { store } = run;
  const { name } = tier;
  markTierUnwritten(store, name);
  const order = orderOf(tier, articlesOfTier(store, tier));
  const usualLength = tier.usualLength ?? usualLengthOf(order.lengths);
  const { undated, days } = order;
  const shards = writeTier({
    name,
    undated,
    days,
    terms: mergeRuns(runsOf(store, tier), order, usualLength),
    documents: documentsOfTier(store, tier) as Iterable<SearchDocument>,
    hasDictionary: tier.usualLength === undefined,
  });
  const none: WrittenTier = { separators: [] };
  const { site, files, result } = writeShards(run, name, shards, none);
  recordWrittenTier(run, tier, files, { undated, days, usualLength, ...result });
  return site;
}

function runsOf(store: Store, tier: Tier) {
  const runAfter = runReader(store);
  return runsBetween(store, firstRunOf(tier), tier.upTo).map(({ after }) => runAfter(after));
}

/** The run with the first article of a tier; it may have articles of the tier before. */
export const firstRunOf = ({ after }: Tier): number => after - (after % articlesPerRun);
