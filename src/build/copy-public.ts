import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeWhole } from "../output/write-whole.ts";
import { pendingPublic, recordWritten } from "../store/files/files.ts";
import type { Failure } from "./build-events.ts";
import { type ChangedSite, nothing } from "./changed-site.ts";
import { failureOf } from "./failure.ts";
import { publicSourceOf } from "./public-files.ts";
import type { Run } from "./run.ts";
import { linkedSourceOf } from "./scan-linked-files.ts";

const changedMeanwhile = "The file changed while the site was built. Build again.";

/** Copies the public files, and the files that articles link to, that are new or changed. Throws DiskError. */
export function copyPublic({ store, project, output }: Run): ChangedSite {
  const failures: Failure[] = [];
  const publicSource = publicSourceOf(project);
  const linkedSource = linkedSourceOf(store, project);
  const puts = pendingPublic(store).flatMap(({ path, digest, isOurs }) => {
    try {
      const bytes = readFileSync(linkedSource(path) ?? publicSource(path, digest));
      if (hash("sha256", bytes) !== digest) throw new Error(changedMeanwhile);
      return [{ ...writeWhole(output(), path, bytes, { isOurs }), digest }];
    } catch (error) {
      failures.push(failureOf(path, error));
      return [];
    }
  });
  recordWritten(store, puts);
  return {
    ...nothing,
    written: puts.filter(({ changed }) => changed).length,
    changed: puts.map(({ path }) => path),
    failures,
  };
}
