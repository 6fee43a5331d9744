import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestHead, manifestInSite } from "../model/site-file.ts";
import { amendLines } from "../output/amend-lines.ts";
import { outputManifestStat, putOutputManifest } from "../output/output-manifest.ts";
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
import { type ChangedSite, nothing } from "./changed-site.ts";
import { failureOf } from "./failure.ts";
import type { Run } from "./run.ts";

/** What is known about the manifest before files of the site change. */
export type ManifestPlan = {
  /** The digest of the manifest that lists the site as it is; undefined if none does. */
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
 * Brings the manifest up to the files of the site, of which `changed` changed, and the copy of it by which the output folder knows
 * its own files. Returns what it did with the copy that visitors of the site are given.
 */
export function writeManifest(
  run: Run,
  { before, isInSite }: ManifestPlan,
  changed: readonly string[],
): ChangedSite {
  const { store, project, events, output, limits } = run;
  events.stage("Writing the manifest");
  const file = join(project.cache, "manifest.tsv");
  const isOutdated = !manifestDigest(store) || !existsSync(file);
  if (isOutdated) {
    const current =
      changed.length < limits.minChangesForWholeManifest ? readCurrent(file, before) : undefined;
    const pieces = current
      ? amendLines(current, manifestLines(store, changed), manifestHead.length)
      : manifestText(store);
    recordManifest(store, replaceFile(file, pieces));
  }
  const stat = outputManifestStat(project.out);
  if (isOutdated || stat === undefined || stat !== manifestStatOf(store)) {
    putOutputManifest(output(), file, ledgerOf(project));
    recordOutput(store, outputManifestStat(project.out) ?? "");
  }
  return isInSite ? writeSiteManifest(run, file) : nothing;
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
  if (digest === undefined || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return hash("sha256", bytes) === digest ? bytes : undefined;
}
