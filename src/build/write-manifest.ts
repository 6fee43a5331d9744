import { hash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { manifestHead, manifestInSite } from "../model/site-file.ts";
import { amendLines } from "../output/amend-lines.ts";
import { statOf } from "../output/fenced-path.ts";
import { removeJournal } from "../output/journal.ts";
import {
  outputManifestName,
  outputManifestStat,
  putOutputManifest,
} from "../output/output-manifest.ts";
import { replaceFile } from "../output/replace-file.ts";
import { writeWhole } from "../output/write-whole.ts";
import {
  dropSiteManifest,
  manifestDigest,
  manifestLines,
  manifestText,
  recordManifest,
  recordSiteManifest,
  siteManifest,
  wantSiteManifest,
} from "../store/files/manifest.ts";
import { manifestStatOf, recordOutput } from "../store/files/outputs.ts";
import { ledgerOf } from "./adopt-output.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { failureOf } from "./failure.ts";
import type { Run } from "./run.ts";

/** The state of the manifest before files of the site change. */
export type ManifestPlan = {
  /** The digest of the manifest of the present site; undefined if no manifest matches it. */
  readonly before: string | undefined;
  /** Whether the site gets a copy. */
  readonly isInSite: boolean;
};

/** To be called before files of the site change. */
export function planManifest({ store, project, events }: Run): ManifestPlan {
  const isWanted = project.settings.manifest;
  const isInSite = isWanted && wantSiteManifest(store);
  if (!isInSite) dropSiteManifest(store);
  if (isWanted && !isInSite) events.say(publicManifest);
  return { before: manifestDigest(store), isInSite };
}

const publicManifest =
  "The site's manifest was not put into the site: the public folder has a manifest.tsv of its own. Rename that, or set manifest: false.";

/**
 * Updates the manifest of the site, of whose files `changed` changed, and the copy by which the output folder knows its own files.
 * Returns what it did with the copy that is published with the site.
 */
export function writeManifest(
  run: Run,
  { before, isInSite }: ManifestPlan,
  changed: readonly string[],
): ChangedSite {
  const { store, project, events, limits } = run;
  events.stage("Writing the manifest");
  const file = join(project.cache, "manifest.tsv");
  const isOutdated = !manifestDigest(store) || !statOf(file)?.isFile();
  if (isOutdated) {
    if (!statOf(file)?.isFile()) rmSync(file, { recursive: true, force: true }); // everything in the cache is ours
    const current =
      changed.length < limits.minChangesForWholeManifest ? readCurrent(file, before) : undefined;
    const pieces = current
      ? amendLines(current, manifestLines(store, changed), manifestHead.length)
      : manifestText(store);
    recordManifest(store, replaceFile(file, pieces));
  }
  const copied = isOutdated || !isCopied(run) ? copyManifest(run, file) : nothing;
  if (copied === nothing) removeJournal(project.out);
  return isInSite ? sum(copied, writeSiteManifest(run, file)) : copied;
}

function isCopied({ store, project }: Run): boolean {
  const stat = outputManifestStat(project.out);
  return stat !== undefined && stat === manifestStatOf(store);
}

function copyManifest({ store, project, output }: Run, file: string): ChangedSite {
  try {
    putOutputManifest(output(), file, ledgerOf(project));
    recordOutput(store, outputManifestStat(project.out) ?? "");
    return nothing;
  } catch (error) {
    return { ...nothing, failures: [failureOf(outputManifestName, error)] };
  }
}

function writeSiteManifest({ store, output }: Run, file: string): ChangedSite {
  const row = siteManifest(store);
  if (!row) return nothing;
  try {
    const put = writeWhole(output(), manifestInSite, readFileSync(file), row);
    recordSiteManifest(store, put);
    return { ...nothing, written: put.changed ? 1 : 0 };
  } catch (error) {
    return { ...nothing, failures: [failureOf(manifestInSite, error)] };
  }
}

/** The manifest on the disk, if it has that digest. */
function readCurrent(file: string, digest: string | undefined): Buffer | undefined {
  if (digest === undefined || !statOf(file)?.isFile()) return undefined;
  const bytes = readFileSync(file);
  return hash("sha256", bytes) === digest ? bytes : undefined;
}
