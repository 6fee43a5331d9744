import { createHash } from "node:crypto";
import type { SearchDocument } from "../search/index/document-shards.ts";
import { mergeRuns } from "../search/index/merge-runs.ts";
import { type Root, type RootTier, writeRoot } from "../search/index/root.ts";
import { articlesPerRun, readRun } from "../search/index/run.ts";
import { shardPath, shardScript } from "../search/index/shard-file.ts";
import { orderOf } from "../search/index/tier-order.ts";
import { type Tier, tiersOf } from "../search/index/tiers.ts";
import type { Shard } from "../search/index/write-terms.ts";
import { type WrittenTier, writeTier } from "../search/index/write-tier.ts";
import { digestOf } from "../store/digest-of.ts";
import { pendingTiers } from "../store/files/index-files.ts";
import { lastSerialOf } from "../store/permalinks/ledger.ts";
import { chunkReader, runsBetween } from "../store/text-index/runs.ts";
import {
  daysOfTier,
  documentsOfTier,
  dropTier,
  markTierUnwritten,
  recordTier,
  storedTiers,
} from "../store/text-index/tiers.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import type { Run } from "./run.ts";
import { writeIndexFiles } from "./write-index-files.ts";

/** What the root says about a tier. */
type TierRoot = Omit<RootTier, "name"> & Pick<WrittenTier, "dictionary">;

/**
 * Writes the tiers of the search index whose articles or code changed, or that have missing or damaged files, and then the root.
 * Throws DiskError.
 */
export function writeSearchIndex(run: Run): ChangedSite {
  const { store, project, events } = run;
  if (!project.settings.search) return nothing;
  const pending = pendingTiers(store);
  const tiers = tiersOf(lastSerialOf(store)).map((tier, i) => ({
    ...tier,
    hasDictionary: i === 0,
    fingerprint: fingerprintOf(run, tier, i === 0),
  }));
  const before = storedTiers(store);
  const gone = [...before.keys()].filter((name) => !tiers.some((tier) => tier.name === name));
  const stale = tiers.filter(
    ({ name, fingerprint }) => before.get(name)?.fingerprint !== fingerprint || pending.has(name),
  );
  if (gone.length + stale.length === 0 && !pending.has(rootName)) return nothing;
  events.stage("Writing the search index");
  let site = nothing;
  for (const tier of stale) site = sum(site, writeOneTier(run, tier));
  for (const name of gone) dropTier(store, name);
  return sum(site, writeRootFile(run, tiers));
}

type TierToWrite = Tier & { readonly hasDictionary: boolean; readonly fingerprint: string };

const rootName = "root";

function fingerprintOf({ store, fingerprints }: Run, tier: Tier, hasDictionary: boolean): string {
  const { name, after, upTo } = tier;
  const runs = runsBetween(store, firstRun(tier), upTo);
  return digestOf([
    fingerprints.search(),
    `${name} ${after} ${upTo} ${hasDictionary}`,
    ...runs.map(({ fingerprint }) => fingerprint),
  ]);
}

/** The run with the first article of a tier; it may have articles of the tier before. */
const firstRun = ({ after }: Tier): number => after - (after % articlesPerRun);

function writeOneTier(run: Run, tier: TierToWrite): ChangedSite {
  const { store } = run;
  const { name, fingerprint, hasDictionary } = tier;
  markTierUnwritten(store, name);
  const { undated, days, ordinalOf } = orderOf(tier, daysOfTier(store, tier));
  const chunks = chunkReader(store);
  const runs = runsBetween(store, firstRun(tier), tier.upTo).map(({ after }) =>
    readRun(chunks(after), after),
  );
  const shards = writeTier({
    undated,
    days,
    terms: mergeRuns(runs, ordinalOf),
    documents: documentsOfTier(store, tier) as Iterable<SearchDocument>,
    hasDictionary,
  });
  const version = createHash("sha256");
  const paths = new Set<string>();
  let written: WrittenTier = { separators: [] };
  const files = function* () {
    for (let next = shards.next(); ; next = shards.next()) {
      if (next.done) {
        written = next.value;
        return;
      }
      const shard = { name: `${name}/${next.value.name}`, text: next.value.text };
      version.update(shard.text);
      paths.add(shardPath(shard.name));
      yield fileOf(shard);
    }
  };
  const site = writeIndexFiles(run, name, files());
  const root: TierRoot = {
    version: version.digest("base64url").slice(0, 10),
    undated,
    days,
    ...written,
  };
  recordTier(store, name, { fingerprint, root }, paths);
  return site;
}

const fileOf = (shard: Shard) => ({ path: shardPath(shard.name), text: shardScript(shard) });

function writeRootFile(run: Run, tiers: readonly TierToWrite[]): ChangedSite {
  const stored = storedTiers(run.store);
  const roots = tiers.flatMap(({ name }) => {
    const root = stored.get(name)?.root as TierRoot | undefined;
    return root ? [{ name, ...root }] : [];
  });
  const dictionary = roots[0]?.dictionary;
  const root: Root = { tiers: roots, ...(dictionary && { dictionary }) };
  const file = fileOf({ name: rootName, text: writeRoot(root) });
  return writeIndexFiles(run, rootName, [file]);
}
