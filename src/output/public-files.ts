import { createHash } from "node:crypto";
import { type Dirent, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { PublicFile } from "../model/site-file.ts";
import { isInside } from "./fenced-path.ts";
import { walkFiles } from "./walk-files.ts";

export type PublicFolder = {
  /** By path, with a digest of their bytes. */
  readonly files: readonly PublicFile[];
  /** Paths that are not copied, with the reason as the end of a sentence that begins with the path. */
  readonly skipped: readonly Skipped[];
};

type Skipped = {
  readonly path: string;
  readonly reason: string;
  /** It cannot be read: the copy from an earlier build is kept. */
  readonly isUnread: boolean;
};

/** The contents of the public folder; empty if there is no such folder. Links are not followed, because they may point out of it. */
export function readPublicFolder(folder: string): PublicFolder {
  const files: PublicFile[] = [];
  const skipped: Skipped[] = [];
  for (const walked of walkFiles(folder)) {
    const { path } = walked;
    if (path === "" && "error" in walked) {
      if (isMissing(walked.error)) break;
      throw walked.error;
    }
    if (basename(path) === ".DS_Store") continue;
    const fault = "error" in walked ? unread(path, walked.error) : faultOf(path, walked.entry);
    const bytes = fault ?? readBytes(folder, path);
    if (bytes instanceof Uint8Array) {
      files.push({ path, digest: createHash("sha256").update(bytes).digest("hex") });
    } else skipped.push(bytes);
  }
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

function unread(path: string, error: unknown): Skipped {
  const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
  const reason = path.includes("\ufffd") ? "has a name that is not UTF-8" : `cannot be read${code}`;
  return { path, reason, isUnread: true };
}

/** Names that a build itself uses in the output folder. */
const isReserved = (path: string): boolean => /^\.backfile-/i.test(path);

function faultOf(path: string, entry: Dirent): Skipped | undefined {
  const skipped = (reason: string): Skipped => ({ path, reason, isUnread: false });
  if (entry.isSymbolicLink()) return skipped("is a link, which is not followed");
  if (!entry.isFile()) return skipped("is not a file");
  if (!isInside(path)) return skipped("has a name that no address can have");
  return isReserved(path) ? skipped("has a name that Backfile keeps for itself") : undefined;
}

function readBytes(root: string, path: string): Uint8Array | Skipped {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    return unread(path, error);
  }
}
