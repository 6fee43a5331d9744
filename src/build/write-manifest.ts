import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { manifestHead, manifestInSite } from "../model/site-file.ts";
import { amendLines } from "../output/amend-lines.ts";
import { replaceFile } from "../output/replace-file.ts";
import { type Output, writeWhole } from "../output/write-whole.ts";
import type { Store } from "../store/connection.ts";
import {
  dropSiteManifest,
  manifestDigest,
  manifestLines,
  manifestText,
  recordManifest,
  recordSiteManifest,
  wantSiteManifest,
} from "../store/files/manifest.ts";

/** What is known of the manifest before files of the site change. */
export type ManifestPlan = {
  /** The digest of the one that says what is in place; undefined where none does. */
  readonly before: string | undefined;
  /** Whether it is to stand in the site too. */
  readonly isInSite: boolean;
};

export function planManifest(store: Store, isWantedInSite: boolean): ManifestPlan {
  const isInSite = isWantedInSite && wantSiteManifest(store);
  if (!isInSite) dropSiteManifest(store);
  return { before: manifestDigest(store), isInSite };
}

/** Where so many files changed, writing the whole manifest costs no more than finding the places of their lines. */
export const manyFilesChanged = 5_000;

/** The manifest on the disk, where it is the one that was written last. */
export function readCurrentManifest({ before }: ManifestPlan, file: string): Buffer | undefined {
  const there = before && existsSync(file) ? readFileSync(file) : undefined;
  return there && hash("sha256", there) === before ? there : undefined;
}

/**
 * Brings the manifest up to the files of the site in `output`, of which `changed` changed; from `manyFilesChanged` on not all are
 * named. Returns how many files of the site it changed itself: none, or its own copy there.
 */
export function writeManifest(
  store: Store,
  { isInSite }: ManifestPlan,
  there: Buffer | undefined,
  file: string,
  output: () => Output,
  changed: readonly string[],
): 0 | 1 {
  if (!manifestDigest(store) || !existsSync(file)) {
    const pieces =
      there && changed.length < manyFilesChanged
        ? amendLines(there, manifestLines(store, changed), manifestHead.length)
        : manifestText(store);
    recordManifest(store, replaceFile(file, pieces));
  }
  if (!isInSite) return 0;
  const put = writeWhole(output(), manifestInSite, readFileSync(file));
  recordSiteManifest(store, put);
  return put.changed ? 1 : 0;
}
