import {
  appendFileSync,
  constants,
  copyFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { ManifestError, readManifest, type SiteFile } from "../model/site-file.ts";
import { isInside, OccupiedError, statOf } from "./fenced-path.ts";
import type { Output } from "./open-output.ts";
import { temporaryFile } from "./write-whole.ts";

/** The name, in the output folder, of the list of files that a build left there. */
export const outputManifestName = ".backfile-manifest.tsv";

/** The output folder's own description: even without the store it says which files are Backfile's. */
export type OutputManifest = {
  /** The path of the ledger that the site was built with, relative to the output folder: each archive has its own. */
  readonly ledger: string;
  readonly files: readonly SiteFile[];
};

/** Undefined if there is none that can be read. */
export function readOutputManifest(folder: string): OutputManifest | undefined {
  const file = join(folder, outputManifestName);
  if (!statOf(file)?.isFile()) return undefined;
  const text = readFileSync(file, "utf8");
  const end = text.lastIndexOf("\n\t");
  const ledger = /^\n\tledger\t([^\n]+)\n$/.exec(text.slice(end))?.[1];
  if (ledger === undefined) return undefined;
  try {
    const files = [...readManifest(text.slice(0, end), file)];
    return { ledger, files: files.filter(({ path }) => isInside(path)) };
  } catch (error) {
    if (error instanceof ManifestError) return undefined;
    throw error;
  }
}

/** Puts a copy of the manifest into the output folder, with the ledger's path under it, unless it is there. Throws OccupiedError. */
export function putOutputManifest(
  { folder, unfinished }: Output,
  manifest: string,
  ledger: string,
): void {
  const temporary = temporaryFile(unfinished);
  copyFileSync(manifest, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  appendFileSync(temporary, `\tledger\t${ledger}\n`);
  const target = join(folder, outputManifestName);
  if (statOf(target)?.isDirectory()) {
    throw new OccupiedError(`${outputManifestName} in the output folder is a folder.`);
  }
  if (isSameFile(temporary, target)) rmSync(temporary);
  else renameSync(temporary, target);
}

function isSameFile(file: string, other: string): boolean {
  const stat = statOf(other);
  if (!stat?.isFile() || stat.size !== statSync(file).size) return false;
  return readFileSync(file).equals(readFileSync(other));
}

/** Its size, times and inode; undefined if there is none. */
export function outputManifestStat(folder: string): string | undefined {
  const stat = statOf(join(folder, outputManifestName));
  return stat && `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
