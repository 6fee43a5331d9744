import { filesWrittenSoFar, lengthsWritten } from "./archive/files.ts";
import { openForReading } from "./archive/open-archive.ts";
import { damageOf, damageOutside } from "./publish/check-file.ts";

export type LostOrder = {
  readonly archive: string;
  readonly out: string;
  /** Look into every file, not only at its length. */
  readonly verify: boolean;
};

/** The paths of written files that are not on the disk as they were left. Runs in a worker where there are many. */
export function findLost({ archive: file, out, verify }: LostOrder): readonly string[] {
  const archive = openForReading(file);
  try {
    const lost: string[] = [];
    if (verify) {
      for (const file of filesWrittenSoFar(archive)) if (damageOf(out, file)) lost.push(file.path);
    } else {
      for (const file of lengthsWritten(archive)) {
        if (damageOutside(out, file)) lost.push(file.path);
      }
    }
    return lost;
  } finally {
    archive.close();
  }
}
