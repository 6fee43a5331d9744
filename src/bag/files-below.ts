import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** The entries below a folder that are not folders, by their paths with `/`. Links are not followed. */
export function* filesBelow(root: string, folder = ""): Generator<[path: string, entry: Dirent]> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else yield [path, entry];
  }
}
