import { hash } from "node:crypto";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { threadId } from "node:worker_threads";
import { type Folders, foldersBelow, OccupiedError, statOf } from "./fenced-path.ts";
import type { Output } from "./open-output.ts";

export type Put = {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** False if the same bytes were there already; then nothing was written. */
  readonly changed: boolean;
};

export type PutOptions = {
  /** Whether a build wrote the present file; a file of somebody else is kept, unless its bytes are the same. */
  readonly isOurs: boolean;
};

/**
 * Writes a file to the output folder, whole or not at all, and only if its bytes differ. Throws OccupiedError if something else is in
 * its place, and the system's errors.
 */
export function writeWhole(
  { folder, unfinished }: Output,
  path: string,
  content: string | Uint8Array,
  { isOurs }: PutOptions,
): Put {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const sha256 = hash("sha256", bytes);
  const target = `${folder}/${path}`;
  const folders = foldersIn(folder, unfinished);
  const found = folders.exist(path) ? statOf(target) : undefined;
  const isSame =
    found?.isFile() && found.size === bytes.length && readFileSync(target).equals(bytes);
  if (isSame) return { path, sha256, bytes: bytes.length, changed: false };
  if (found?.isDirectory()) throw new OccupiedError(`${basename(folder)}/${path} is a folder.`);
  if (found && !isOurs) {
    throw new OccupiedError(
      `${basename(folder)}/${path} was there already, and Backfile did not write it. It was kept.`,
    );
  }
  const temporary = temporaryFile(unfinished);
  writeFileSync(temporary, bytes, { flag: "wx" });
  try {
    folders.make(path);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return { path, sha256, bytes: bytes.length, changed: true };
}

let count = 0;

/** A name in the folder for unfinished files that no other thread or process takes. */
export const temporaryFile = (unfinished: string): string =>
  `${unfinished}/${process.pid}-${threadId}-${count++}`;

let cached: { readonly build: string; readonly folders: Folders } | undefined;

/** Remembered for one build only: after it, somebody else may change them. */
function foldersIn(folder: string, build: string): Folders {
  if (cached?.build !== build) cached = { build, folders: foldersBelow(folder) };
  return cached.folders;
}
