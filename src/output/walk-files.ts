import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** A file, a link, or anything else but a folder; or a folder that cannot be read, with the error. Paths have `/`. */
export type Walked =
  | { readonly path: string; readonly entry: Dirent }
  | { readonly path: string; readonly error: unknown };

/** Everything below a folder, which has the path "". Links are not followed, because they may point out of it. */
export function* walkFiles(root: string, folder = ""): Generator<Walked> {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  for (const entry of entries) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walkFiles(root, path);
    else yield { path, entry };
  }
}
