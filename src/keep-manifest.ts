import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import {
  manifestDigest,
  manifestLines,
  manifestText,
  manifestWritten,
} from "./archive/manifest.ts";
import type { Archive } from "./archive/open-archive.ts";
import { manifestHead } from "./model/site-file.ts";
import { amendLines } from "./publish/amend-lines.ts";
import { replaceFile } from "./publish/replace-file.ts";

/** Where so many files changed, writing the whole manifest costs no more than finding the places of their lines. */
export const manyFilesChanged = 5_000;

/**
 * Brings the manifest up to the files of the site, of which `changed` changed; from `manyFilesChanged` on not all are named. `before` is the
 * digest of the manifest that stood before they did.
 */
export function keepManifest(
  archive: Archive,
  file: string,
  before: string | undefined,
  changed: readonly string[],
): void {
  if (manifestDigest(archive) && existsSync(file)) return;
  const there =
    before && changed.length < manyFilesChanged && existsSync(file) && readFileSync(file);
  const pieces =
    there && hash("sha256", there) === before
      ? amendLines(there, manifestLines(archive, changed), manifestHead.length)
      : manifestText(archive);
  manifestWritten(archive, replaceFile(file, pieces));
}
