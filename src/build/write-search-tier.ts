import { createHash } from "node:crypto";
import type { SearchDocument } from "../search/index/document-shards.ts";
import { mergeRuns } from "../search/index/merge-runs.ts";
import type { RootTier } from "../search/index/root.ts";
import { articlesPerRun, readRun } from "../search/index/run.ts";
import { shardPath, shardScript } from "../search/index/shard-file.ts";
import { orderOf } from "../search/index/tier-order.ts";
import type { Tier } from "../search/index/tiers.ts";
import { usualLengthOf } from "../search/index/usual-length.ts";
import { type WrittenTier, writeTier } from "../search/index/write-tier.ts";
import type { Store } from "../store/connection.ts";
import { chunkReader, runsBetween } from "../store/text-index/runs.ts";
import {
  articlesOfTier,
  documentsOfTier,
  markTierUnwritten,
  recordTier,
} from "../store/text-index/tiers.ts";
import type { ChangedSite } from "./changed-site.ts";
import type { Run } from "./run.ts";
import { type TextFile, writeIndexFiles } from "./write-index-files.ts";

/** What is recorded of a tier that was written: what the root says about it, and more. */
export type TierRoot = Omit<RootTier, "name"> &
  Pick<WrittenTier, "dictionary"> & { readonly usualLength: number };

export type TierToWrite = Tier & {
  readonly fingerprint: string;
  /** That of the largest tier; undefined for this tier itself, whose words are also those of the dictionary. */
  readonly usualLength: number | undefined;
};

/** Writes the files of a tier in one scan over its runs. Throws DiskError. */
export function writeSearchTier(run: Run, tier: TierToWrite): ChangedSite {
  const { store } = run;
  const { name, fingerprint } = tier;
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
  const version = createHash("sha256");
  const paths = new Set<string>();
  let written: WrittenTier = { separators: [] };
  function* files(): Generator<TextFile> {
    let next = shards.next();
    for (; !next.done; next = shards.next()) {
      const shard = { name: `${name}/${next.value.name}`, text: next.value.text };
      const path = shardPath(shard.name);
      version.update(shard.text);
      paths.add(path);
      yield { path, text: shardScript(shard) };
    }
    written = next.value;
  }
  const site = writeIndexFiles(run, name, files());
  const root: TierRoot = {
    version: version.digest("base64url").slice(0, 10),
    undated,
    days,
    usualLength,
    ...written,
  };
  recordTier(store, name, { fingerprint, root }, paths);
  return site;
}

function runsOf(store: Store, tier: Tier) {
  const chunks = chunkReader(store);
  return runsBetween(store, firstRunOf(tier), tier.upTo).map(({ after }) =>
    readRun(chunks(after), after),
  );
}

/** The run with the first article of a tier; it may have articles of the tier before. */
export const firstRunOf = ({ after }: Tier): number => after - (after % articlesPerRun);
