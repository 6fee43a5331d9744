import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The files of the public folder, by path, with a digest of their bytes. None when there is no such folder. */
export function publicFiles(folder: string): { readonly path: string; readonly digest: string }[] {
  return entriesOf(folder)
    .map((path) => ({
      path,
      digest: createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== ".DS_Store")
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
