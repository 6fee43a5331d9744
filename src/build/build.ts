import { join, relative } from "node:path";
import { replaceFile } from "../output/replace-file.ts";
import { type Output, openOutput, removeUnfinished } from "../output/write-whole.ts";
import { type Project, parseSettingsOf } from "../project/project.ts";
import { lookAtSeeds } from "../source/scan-seeds.ts";
import {
  type Archive,
  isDamage,
  metaOf,
  openArchive,
  removeArchive,
  setMeta,
} from "../store/connection.ts";
import { countPages } from "../store/files/files.ts";
import { manifestOutdated } from "../store/files/manifest.ts";
import { changesReported, changesText } from "../store/files/site-changes.ts";
import { lockFolder } from "../store/lock.ts";
import { ask } from "../store/queries/queries.ts";
import { mergeShard, ShardError } from "../store/seeds/merge-shard.ts";
import { noteLook } from "../store/seeds/record-scan.ts";
import { countLevels } from "../store/seeds/upsert-seeds.ts";
import { openPool } from "../workers/pool.ts";
import { keepAddresses } from "./assign-permalinks.ts";
import { type BuildEvents, type BuildReport, quietly } from "./build-events.ts";
import { lookForLost } from "./check-output.ts";
import { parsedWithOf } from "./fingerprints.ts";
import { batchSize, takeSeeds } from "./ingest-seeds.ts";
import { makePlan } from "./plan-pages.ts";
import { drawAndMendLost } from "./render-and-repair.ts";
import { drawSite, manyPages } from "./render-site.ts";
import { keepManifest, manifestThere, manyFilesChanged, planManifest } from "./write-manifest.ts";

export type BuildOptions = {
  /** Look into every seed and every written file, not only at how they look from outside. */
  readonly verify?: boolean;
  /** Where to write what changed in the site since it was last asked for, as JSON. */
  readonly changes?: string | undefined;
  /** Files of shards to take in first; see read-shard.ts. */
  readonly shards?: readonly string[];
  /** From so many pages on they are drawn by processes instead of threads. */
  readonly manyPages?: number;
};

/**
 * The whole build: seeds into the archive, addresses, plan, pages, site. Each step leaves the archive and the site such that a
 * build killed after it is completed by the next one. Throws LockedError, LedgerError, ShardError, DiskError, and what the disk says of folders.
 */
export async function build(
  project: Project,
  events: BuildEvents = quietly,
  options: BuildOptions = {},
): Promise<BuildReport> {
  using _lock = lockFolder(project.cache);
  const file = join(project.cache, "archive.sqlite");
  const remade = (reason: string) =>
    events.say(`The archive file could not be used (${reason}); it is made again.`);
  try {
    return await buildWith(file, project, events, options, remade);
  } catch (error) {
    if (error instanceof ShardError || !isDamage(error)) throw error;
    remade(error.message); // found out only now
    removeArchive(file);
    return await buildWith(file, project, events, options, remade);
  }
}

async function buildWith(
  file: string,
  project: Project,
  events: BuildEvents,
  { verify = false, changes: changesFile, shards = [], manyPages: many = manyPages }: BuildOptions,
  tell: (reason: string) => void,
): Promise<BuildReport> {
  const { archive: made, remade } = openArchive(file);
  using archive = made;
  await using pool = openPool(); // ends first: whoever closes the archive last leaves it as one file
  if (remade) tell(remade);
  removeUnfinished(project.out);
  forgetOtherOutput(archive, project.out);
  const lost = lookForLost(archive, file, fromHere(project.out), verify, pool);
  const settings = parseSettingsOf(project);
  const parsedWith = parsedWithOf(settings);
  if (shards.length > 0) events.stage("Merging shards", shards.length);
  for (const shard of shards) {
    mergeShard(archive, shard, parsedWith);
    events.step(1);
  }
  events.stage("Looking at seeds");
  const looked = noteLook(archive, lookAtSeeds(fromHere(project.seeds)), parsedWith, verify);
  const changes = looked.changed + looked.gone;
  // Then the start of workers that draw is most of the wait; of much there is to do, their memory is better spent on reading.
  if (changes > 0 && changes <= batchSize) pool.warmUp(changes <= few ? 1 : 2);
  const parsed = await takeSeeds(archive, looked, project.seeds, settings, parsedWith, events);
  events.stage("Giving addresses");
  keepAddresses(archive, project.ledger);
  events.stage("Planning");
  makePlan(archive, project);
  const manifestFile = join(project.cache, "manifest.tsv");
  const manifest = planManifest(archive, project.settings.manifest);
  if (project.settings.manifest && !manifest.isInSite) events.say(manifestOusted);
  let opened: Output | undefined;
  const output = () => (opened ??= openOutput(project.out));
  const drawing = { archiveFile: file, project, many, pool, output };
  const draw = (pending: number) => drawSite(archive, { ...drawing, pending }, events);
  const { drawn, beside } = await drawAndMendLost(archive, lost, draw, (pending) => ({
    pages: countPages(archive),
    there:
      pending > 0 && pending < manyFilesChanged ? manifestThere(manifest, manifestFile) : undefined,
  }));
  const { changed, ...site } = drawn;
  events.stage("Writing the manifest");
  const own = keepManifest(archive, manifest, beside.there, manifestFile, output, changed);
  removeUnfinished(project.out);
  if (changesFile) {
    replaceFile(changesFile, changesText(archive));
    changesReported(archive);
  }
  const { articles, quotes } = ask(archive).extent();
  const { seeds, gone } = looked;
  const levels = countLevels(archive);
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
function forgetOtherOutput(archive: Archive, out: string): void {
  if (metaOf(archive, "output") === out) return;
  archive.exec(`DELETE FROM files WHERE wants IS NULL;
    UPDATE files SET inputs = NULL, sha256 = NULL, bytes = NULL;
    DELETE FROM unreported`);
  manifestOutdated(archive);
  setMeta(archive, "output", out);
}
