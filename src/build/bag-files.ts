import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { BagError, type BagWriter } from "../bag/write-bag.ts";
import { byteOrder } from "../model/byte-order.ts";
import { readManifest } from "../model/site-file.ts";
import { type Walked, walkFiles } from "../output/walk-files.ts";

/** A file that is not in the bag, with the reason as the end of a sentence. */
export type LeftOut = { readonly path: string; readonly reason: string };

/** Adds every file of a folder at a place in the bag, and returns those that cannot be added. Links are not followed. */
export function addFolder(
  bag: BagWriter,
  { folder, place, isOurs }: { folder: string; place: string; isOurs: (path: string) => boolean },
): readonly LeftOut[] {
  const leftOut: LeftOut[] = [];
  const found = [...walkFiles(folder)].filter(({ path }) => isOurs(path));
  for (const walked of found.toSorted((a, b) => byteOrder(a.path, b.path))) {
    const path = `${place}/${walked.path}`;
    const reason = faultOf(walked) ?? added(bag, path, join(folder, walked.path));
    if (reason) leftOut.push({ path, reason });
  }
  return leftOut;
}

function faultOf(walked: Walked): string | undefined {
  if (walked.path.includes("\ufffd")) return "has a name that is not UTF-8";
  if ("error" in walked) return "cannot be read";
  if (walked.path.includes("\\")) return "has a backslash in its name, which a bag cannot have";
  if (walked.entry.isSymbolicLink()) return "is a link, which is not followed";
  return walked.entry.isFile() ? undefined : "is not a file";
}

/** Undefined if the file was added, otherwise why it cannot be read. A full disk ends the command. */
function added(bag: BagWriter, path: string, file: string): string | undefined {
  try {
    bag.add(path, file);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EACCES" || code === "EPERM" || code === "ENOENT" || code === "EIO") {
      return `cannot be read (${code})`;
    }
    throw error;
  }
}

/** Adds the files of the site that its manifest lists. Throws BagError if one is not as the last build wrote it, or nothing was built. */
export function addSite(
  bag: BagWriter,
  { out, manifest }: { readonly out: string; readonly manifest: string },
): void {
  if (!statSync(manifest, { throwIfNoEntry: false })) {
    throw new BagError("There is no site yet. Build it first: backfile build.");
  }
  for (const { path, sha256 } of readManifest(readFileSync(manifest, "utf8"), manifest)) {
    const file = join(out, path);
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    if (!isThere || bag.add(`site/${path}`, file).of.get("sha256") !== sha256) {
      throw new BagError(
        `${file} is not as it was built. Repair the site first: backfile build --verify.`,
      );
    }
  }
}
