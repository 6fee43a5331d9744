import { lstatSync } from "node:fs";
import { join } from "node:path";
import { filesInPlace } from "./archive/files.ts";
import { openForReading } from "./archive/open-archive.ts";

/** The paths of written files that are not on the disk as they were left, as far as their lengths tell. Runs in a worker too. */
export function findLost(order: {
  readonly archive: string;
  readonly out: string;
}): readonly string[] {
  const archive = openForReading(order.archive);
  try {
    const lost: string[] = [];
    for (const { path, bytes } of filesInPlace(archive)) {
      const stat = lstatSync(join(order.out, path), { throwIfNoEntry: false });
      if (!stat?.isFile() || stat.size !== bytes) lost.push(path);
    }
    return lost;
  } finally {
    archive.close();
  }
}
