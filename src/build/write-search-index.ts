import { joinedNamesShard, writeJoinedNames } from "../search/index/joined-names.ts";
import { type Root, writeRoot } from "../search/index/root.ts";
import { shardPath, shardScript } from "../search/index/shard-file.ts";
import { type Tier, tiersOf } from "../search/index/tiers.ts";
import { digestOf } from "../store/digest-of.ts";
import {
  hasIndexFiles,
  isIndexFileInPlace,
  markRootUnwritten,
  pendingTiers,
} from "../store/files/index-files.ts";
import { lastSerialOf } from "../store/permalinks/ledger.ts";
import { clearEdits, editedRuns } from "../store/text-index/edits.ts";
import { joinedNames } from "../store/text-index/joined-names.ts";
import { runsBetween } from "../store/text-index/runs.ts";
import { dropTier, type StoredTier, storedTiers } from "../store/text-index/tiers.ts";
import { once } from "../workers/once.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { patchSearchTier } from "./patch-search-tier.ts";
import type { Run } from "./run.ts";
import { type TextFile, textFile, writeIndexFiles } from "./write-index-files.ts";
import { firstRunOf, writeSearchTier } from "./write-search-tier.ts";
import type { TierRoot, TierToWrite } from "./write-shards.ts";

/**
 * Writes the tiers of the search index whose articles or code changed, or that have missing or damaged files, and then the root.
 * Throws DiskError.
 */
export function writeSearchIndex(run: Run): ChangedSite {
  const { store, project, events } = run;
  if (!project.settings.search) return nothing;
  const begin = once(() => events.stage("Writing the search index"));
  const pending = pendingTiers(store);
  const stored = storedTiers(store);
  const tiers = tiersOf(lastSerialOf(store));
  const gone = [...stored.keys()].filter((name) => !tiers.some((tier) => tier.name === name));
  const changes: ChangedSite[] = [];
  let usualLength: number | undefined;
  for (const tier of tiers) {
    const fingerprint = fingerprintOf(run, tier, usualLength);
    const before = stored.get(tier.name);
    if (before?.fingerprint !== fingerprint || pending.has(tier.name)) {
      begin();
      const toWrite = { ...tier, fingerprint, usualLength };
      const patched = pending.has(tier.name) ? undefined : patch(run, toWrite, before);
      changes.push(patched ?? writeSearchTier(run, toWrite));
    }
    usualLength ??= rootsOf(run, [tier])[0]?.usualLength;
  }
  clearEdits(store);
  const names = joinedNamesFile(store);
  const areNamesInPlace = names
    ? isIndexFileInPlace(store, names.path, names.digest)
    : !hasIndexFiles(store, joinedNamesShard);
  const isRootInPlace = isIndexFileInPlace(store, shardPath(rootName));
  if (changes.length + gone.length === 0 && isRootInPlace && areNamesInPlace) return nothing;
  begin();
  for (const name of gone) dropTier(store, name);
  if (!areNamesInPlace) changes.push(writeNames(run, names));
  return [...changes, writeRootFile(run, tiers, names)].reduce(sum, nothing);
}

/** The shard of speakers with several names; undefined if there are none. */
function joinedNamesFile(store: Run["store"]): TextFile | undefined {
  const speakers = joinedNames(store);
  if (speakers.length === 0) return undefined;
  const text = shardScript({ name: joinedNamesShard, text: writeJoinedNames(speakers) });
  return textFile(shardPath(joinedNamesShard), text);
}

function writeNames(run: Run, names: TextFile | undefined): ChangedSite {
  if (!names) {
    dropTier(run.store, joinedNamesShard);
    return nothing;
  }
  markRootUnwritten(run.store); // so that a killed build does not leave a root with the version of other names
  return writeIndexFiles(run, joinedNamesShard, [names]);
}

const rootName = "root";

const versionLength = 10; // of a digest

/** Writes only what edits changed in a tier; undefined if more than them changed since it was written. */
function patch(
  run: Run,
  tier: TierToWrite,
  before: StoredTier | undefined,
): ChangedSite | undefined {
  const edits = editedRuns(run.store, firstRunOf(tier), tier.upTo);
  if (edits.length === 0) return undefined;
  const earlier = new Map(edits.map((each) => [each.after, each.before]));
  if (fingerprintOf(run, tier, tier.usualLength, earlier) !== before?.fingerprint) return undefined;
  return patchSearchTier(run, tier, before.root as TierRoot, edits);
}

/** The fingerprint of a tier; `earlier` has fingerprints of runs that differ from those of now. */
function fingerprintOf(
  { store, fingerprints }: Run,
  tier: Tier,
  usualLength: number | undefined,
  earlier: ReadonlyMap<number, string> = new Map(),
): string {
  const { name, after, upTo } = tier;
  return digestOf([
    fingerprints.search(),
    `${name} ${after} ${upTo} ${usualLength}`,
    ...runsBetween(store, firstRunOf(tier), upTo).map(
      (each) => earlier.get(each.after) ?? each.fingerprint,
    ),
  ]);
}

function writeRootFile(
  run: Run,
  tiers: readonly Tier[],
  namesFile: TextFile | undefined,
): ChangedSite {
  const roots = rootsOf(run, tiers);
  const dictionary = roots[0]?.dictionary;
  const names = namesFile?.digest.slice(0, versionLength);
  const root: Root = { tiers: roots, ...(dictionary && { dictionary }), ...(names && { names }) };
  const text = shardScript({ name: rootName, text: writeRoot(root) });
  return writeIndexFiles(run, rootName, [textFile(shardPath(rootName), text)]);
}

/** What was recorded of the tiers that were written. */
function rootsOf({ store }: Run, tiers: readonly Tier[]) {
  const stored = storedTiers(store);
  return tiers.flatMap(({ name }) => {
    const root = stored.get(name)?.root as TierRoot | undefined;
    return root ? [{ name, ...root }] : [];
  });
}
