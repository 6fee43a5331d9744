import { join, relative } from "node:path";
import { replaceFile } from "../output/replace-file.ts";
import { type Output, openOutput, removeUnfinished } from "../output/write-whole.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { scanSeeds } from "../source/scan-seeds.ts";
import {
  isDamage,
  metaOf,
  openStore,
  removeStore,
  type Store,
  setMeta,
} from "../store/connection.ts";
import { countPages } from "../store/files/files.ts";
import { markManifestOutdated } from "../store/files/manifest.ts";
import { changesText, clearChanges } from "../store/files/site-changes.ts";
import { lockFolder } from "../store/lock.ts";
import { queriesOf } from "../store/queries/queries.ts";
import { mergeShard, ShardError } from "../store/seeds/merge-shard.ts";
import { recordScan } from "../store/seeds/record-scan.ts";
import { countLevels } from "../store/seeds/upsert-seeds.ts";
import { openPool } from "../workers/pool.ts";
import { assignPermalinks } from "./assign-permalinks.ts";
import { type BuildEvents, type BuildReport, silent } from "./build-events.ts";
import { startOutputCheck } from "./check-output.ts";
import { parserFingerprintOf } from "./fingerprints.ts";
import { batchSize, ingestSeeds } from "./ingest-seeds.ts";
import { planPages } from "./plan-pages.ts";
import { renderAndRepair } from "./render-and-repair.ts";
import { minPagesForProcesses, renderSite } from "./render-site.ts";
import {
  manyFilesChanged,
  planManifest,
  readCurrentManifest,
  writeManifest,
} from "./write-manifest.ts";

export type BuildOptions = {
  /** Look into every seed and every written file, not only at how they look from outside. */
  readonly verify?: boolean;
  /** Where to write what changed in the site since it was last asked for, as JSON. */
  readonly changes?: string | undefined;
  /** Files of shards to take in first; see read-shard.ts. */
  readonly shards?: readonly string[];
  /** From so many pages on they are drawn by processes instead of threads. */
  readonly minPagesForProcesses?: number;
};

/**
 * The whole build: seeds into the archive, addresses, plan, pages, site. Each step leaves the archive and the site such that a
 * build killed after it is completed by the next one. Throws LockedError, LedgerError, ShardError, DiskError, and what the disk says of folders.
 */
export async function build(
  project: Project,
  events: BuildEvents = silent,
  options: BuildOptions = {},
): Promise<BuildReport> {
  using _lock = lockFolder(project.cache);
  const file = join(project.cache, "store.sqlite");
  const remade = (reason: string) =>
    events.say(`The archive file could not be used (${reason}); it is made again.`);
  try {
    return await buildWith(file, project, events, options, remade);
  } catch (error) {
    if (error instanceof ShardError || !isDamage(error)) throw error;
    remade(error.message); // found out only now
    removeStore(file);
    return await buildWith(file, project, events, options, remade);
  }
}

async function buildWith(
  file: string,
  project: Project,
  events: BuildEvents,
  {
    verify = false,
    changes: changesFile,
    shards = [],
    minPagesForProcesses: many = minPagesForProcesses,
  }: BuildOptions,
  tell: (reason: string) => void,
): Promise<BuildReport> {
  const { store: made, remade } = openStore(file);
  using store = made;
  await using pool = openPool(); // ends first: whoever closes the archive last leaves it as one file
  if (remade) tell(remade);
  removeUnfinished(project.out);
  forgetOtherOutput(store, project.out);
  const damaged = startOutputCheck(store, file, fromHere(project.out), verify, pool);
  const settings = parseSettingsOf(project);
  const parserFingerprint = parserFingerprintOf(settings);
  if (shards.length > 0) events.stage("Merging shards", shards.length);
  for (const shard of shards) {
    mergeShard(store, shard, parserFingerprint);
    events.step(1);
  }
  events.stage("Looking at seeds");
  const scan = recordScan(store, scanSeeds(fromHere(project.seeds)), parserFingerprint, verify);
  const changes = scan.changed + scan.gone;
  // Then the start of workers that draw is most of the wait; of much there is to do, their memory is better spent on reading.
  if (changes > 0 && changes <= batchSize) pool.warmUp(changes <= few ? 1 : 2);
  const parsed = await ingestSeeds(store, scan, project.seeds, settings, parserFingerprint, events);
  events.stage("Giving addresses");
  assignPermalinks(store, project.ledger);
  events.stage("Planning");
  planPages(store, project);
  const manifestFile = join(project.cache, "manifest.tsv");
  const manifest = planManifest(store, project.settings.manifest);
  if (project.settings.manifest && !manifest.isInSite) events.say(manifestOusted);
  let opened: Output | undefined;
  const output = () => (opened ??= openOutput(project.out));
  const drawing = { storeFile: file, project, many, pool, output };
  const draw = (pending: number) => renderSite(store, { ...drawing, pending }, events);
  const { rendered, beside } = await renderAndRepair(store, damaged, draw, (pending) => ({
    pages: countPages(store),
    there:
      pending > 0 && pending < manyFilesChanged
        ? readCurrentManifest(manifest, manifestFile)
        : undefined,
  }));
  const { changed, ...site } = rendered;
  events.stage("Writing the manifest");
  const own = writeManifest(store, manifest, beside.there, manifestFile, output, changed);
  removeUnfinished(project.out);
  if (changesFile) {
    replaceFile(changesFile, changesText(store));
    clearChanges(store);
  }
  const { articles, quotes } = queriesOf(store).extent();
  const { seeds, gone } = scan;
  const levels = countLevels(store);
  const written = site.written + own;
  return { seeds, gone, parsed, ...site, written, articles, quotes, pages: beside.pages, levels };
}

const manifestOusted =
  "The site's manifest was not put into the site: the public folder has a manifest.tsv of its own. Rename that, or set manifest: false.";

/** The shorter way to a folder: the system walks it for every file that is looked at. */
function fromHere(folder: string): string {
  const way = relative(process.cwd(), folder) || ".";
  return way.length < folder.length ? way : folder;
}

/** One worker draws the pages around so many changes as soon as two would. */
const few = 3;

/** What was written into one folder says nothing of another. */
function forgetOtherOutput(store: Store, out: string): void {
  if (metaOf(store, "output") === out) return;
  store.exec(`DELETE FROM files WHERE wanted_fingerprint IS NULL;
    UPDATE files SET built_fingerprint = NULL, sha256 = NULL, bytes = NULL;
    DELETE FROM unreported`);
  markManifestOutdated(store);
  setMeta(store, "output", out);
}
