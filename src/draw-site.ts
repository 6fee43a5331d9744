import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  filesRemoved,
  filesWritten,
  type PendingPage,
  pendingPages,
  pendingPublic,
  unwantedFiles,
} from "./archive/files.ts";
import type { Archive } from "./archive/open-archive.ts";
import type { BuildEvents, Failure } from "./build-events.ts";
import type { DrawOrder } from "./draw-pages.ts";
import { DiskError, diskTrouble } from "./model/disk-error.ts";
import { messageOf } from "./model/message.ts";
import type { Pool } from "./pool.ts";
import { type Project, siteOf } from "./project.ts";
import { removeFiles } from "./publish/remove-files.ts";
import { writeWhole } from "./publish/write-whole.ts";

/** Pages that go through Eleventy in one run: enough to pay for its start, few enough to keep memory flat. */
const batchSize = 400;

export type DrawnSite = {
  readonly drawn: number;
  readonly written: number;
  readonly removed: number;
  readonly failures: readonly Failure[];
};

/** Does what the plan left to do: draws pending pages, copies public files, removes what has no place any more. */
export async function drawSite(
  archive: Archive,
  archiveFile: string,
  project: Project,
  pending: number,
  pool: Pool,
  events: BuildEvents,
): Promise<DrawnSite> {
  const failures: Failure[] = [];
  let drawn = 0;
  let written = 0;
  if (pending > 0) events.stage("Drawing", pending);
  const shared = {
    archive: archiveFile,
    site: siteOf(project.settings),
    templates: project.templates,
    out: project.out,
  };
  const orders = pending > 0 ? ordersOf(archive, shared) : [];
  for await (const { answer } of pool.map("drawPages", orders)) {
    const puts = answer.flatMap((done) =>
      "put" in done ? [{ ...done.put, digest: done.page.digest }] : [],
    );
    filesWritten(archive, puts);
    for (const done of answer) {
      if ("failure" in done) failures.push(failureOf(done.page.url, done.failure));
    }
    drawn += puts.length;
    written += puts.filter(({ changed }) => changed).length;
    events.step(answer.length);
  }
  written += copyPublic(archive, project, failures);
  return { drawn, written, removed: removeUnwanted(archive, project.out), failures };
}

/** Throws DiskError where the next page would fail as this one did. */
function failureOf(file: string, reason: string): Failure {
  const trouble = diskTrouble(reason);
  if (trouble) throw new DiskError(trouble);
  return { file, message: messageOf("page-failed", reason) };
}

/** Batch after batch of what is pending, asked for as the workers get to it. */
function* ordersOf(archive: Archive, shared: Omit<DrawOrder, "pages">): Generator<DrawOrder> {
  let last: PendingPage | undefined;
  for (;;) {
    const pages = pendingPages(archive, last, batchSize);
    last = pages.at(-1);
    if (!last) return;
    yield { ...shared, pages };
  }
}

function copyPublic(archive: Archive, project: Project, failures: Failure[]): number {
  const puts = pendingPublic(archive).flatMap(({ path, digest }) => {
    try {
      const put = writeWhole(project.out, path, readFileSync(join(project.public, path)));
      return [{ ...put, digest }];
    } catch (error) {
      failures.push(failureOf(path, error instanceof Error ? error.message : String(error)));
      return [];
    }
  });
  filesWritten(archive, puts);
  return puts.filter(({ changed }) => changed).length;
}

function removeUnwanted(archive: Archive, out: string): number {
  const paths = unwantedFiles(archive);
  removeFiles(out, paths);
  filesRemoved(archive, paths);
  return paths.length;
}
