import { removeUnfinished } from "../output/open-output.ts";
import { replaceFile } from "../output/replace-file.ts";
import { checkSeeds } from "../project/check-seeds.ts";
import type { Project } from "../project/project.ts";
import { removeStore } from "../store/connection.ts";
import { isDamage } from "../store/damage.ts";
import { changesText, clearChanges } from "../store/files/site-changes.ts";
import { lockFolder } from "../store/lock.ts";
import { ShardError } from "../store/seeds/merge-shard.ts";
import { adoptOutput } from "./adopt-output.ts";
import { assignPermalinks } from "./assign-permalinks.ts";
import { type BuildEvents, type BuildReport, reportOf, silent } from "./build-events.ts";
import { sum } from "./changed-site.ts";
import { claimPlaces } from "./claim-places.ts";
import { indexArticles } from "./index-articles.ts";
import { ingestSeeds } from "./ingest-seeds.ts";
import { mergeShards } from "./merge-shards.ts";
import { OutputCheck } from "./output-check.ts";
import { planPages } from "./plan-pages.ts";
import { renderSite } from "./render-site.ts";
import { type BuildOptions, openRun, type Run, storeFileOf, storeRemade } from "./run.ts";
import { scanSeeds } from "./scan-seeds.ts";
import { tooLargeForData } from "./too-large-for-data.ts";
import { warmUp } from "./warm-up.ts";
import { planManifest, writeManifest } from "./write-manifest.ts";

/**
 * The whole build: seeds into the store, permalinks, plan, pages, site. After each step the next build can complete what a
 * killed one left. Throws SettingsError, LockedError, OutputError, MissingSeedsError, LedgerError, ShardError, DiskError, and what the system says about folders.
 */
export async function build(
  project: Project,
  events: BuildEvents = silent,
  options: BuildOptions = {},
): Promise<BuildReport> {
  checkSeeds(project);
  using _lock = lockFolder(project.cache);
  try {
    return await runSteps(project, events, options);
  } catch (error) {
    if (error instanceof ShardError || !isDamage(error)) throw error;
    events.say(storeRemade(error.message));
    removeStore(storeFileOf(project));
    return await runSteps(project, events, options);
  }
}

async function runSteps(
  project: Project,
  events: BuildEvents,
  options: BuildOptions,
): Promise<BuildReport> {
  await using run = openRun(project, events, options);
  const outputCheck = new OutputCheck(run);
  adoptOutput(run);
  mergeShards(run);
  const scan = scanSeeds(run, options);
  if (scan.changed >= run.limits.minPagesForProcesses) options.freeMemory?.();
  const renderer = warmUp(run, scan);
  const ingested = await ingestSeeds(run, scan);
  const lost = assignPermalinks(run);
  const unindexed = await indexArticles(run);
  const skipped = planPages(run);
  const manifest = planManifest(run);
  claimPlaces(run);
  const rendered = await renderSite(run, renderer, outputCheck);
  const site = sum(rendered, writeManifest(run, manifest, rendered.changed));
  removeUnfinished(project.out);
  writeChanges(run);
  const warnings = [...lost, ...unindexed, ...skipped, ...tooLargeForData(run), ...site.warnings];
  return reportOf(run.store, ingested, { ...site, warnings });
}

function writeChanges({ store, options }: Run): void {
  if (!options.changes) return;
  replaceFile(options.changes, changesText(store));
  clearChanges(store);
}
