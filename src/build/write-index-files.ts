import { writeWhole } from "../output/write-whole.ts";
import { digestOf } from "../store/digest-of.ts";
import { recordWritten } from "../store/files/files.ts";
import { ownPlaces, planIndexFiles } from "../store/files/index-files.ts";
import type { Failure } from "./build-events.ts";
import { type ChangedSite, nothing } from "./changed-site.ts";
import { claimPlaces } from "./claim-places.ts";
import { failureOf } from "./failure.ts";
import type { Run } from "./run.ts";

/** A file by its path in the output folder. */
export type TextFile = { readonly path: string; readonly text: string; readonly digest: string };

export const textFile = (path: string, text: string): TextFile => ({
  path,
  text,
  digest: digestOf([text]),
});

/**
 * Plans and writes files of one part of the search index, a batch at a time: the files are known only when they are made, and all of
 * them are too large to hold. Throws DiskError.
 */
export function writeIndexFiles(run: Run, part: string, files: Iterable<TextFile>): ChangedSite {
  const { limits } = run;
  const failures: Failure[] = [];
  const changed: string[] = [];
  let written = 0;
  const put = (batch: readonly TextFile[]) => {
    const done = writeBatch(run, part, batch, failures);
    written += done.filter((file) => file.changed).length;
    if (changed.length < limits.minChangesForWholeManifest) {
      changed.push(...done.map(({ path }) => path));
    }
  };
  let batch: TextFile[] = [];
  for (const file of files) {
    batch.push(file);
    if (batch.length < limits.indexFilesPerBatch) continue;
    put(batch);
    batch = [];
  }
  if (batch.length > 0) put(batch);
  return { ...nothing, written, changed, failures };
}

function writeBatch(run: Run, part: string, files: readonly TextFile[], failures: Failure[]) {
  const { store, output } = run;
  const pending = new Set(planIndexFiles(store, part, files));
  if (pending.size === 0) return [];
  claimPlaces(run);
  const isOwn = ownPlaces(store);
  const puts = files.flatMap(({ path, text, digest }) => {
    if (!pending.has(path)) return [];
    try {
      return [{ ...writeWhole(output(), path, text, { isOurs: isOwn(path) }), digest }];
    } catch (error) {
      failures.push(failureOf(path, error));
      return [];
    }
  });
  recordWritten(store, puts);
  return puts;
}
