import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DiskError, diskTrouble } from "../model/disk-error.ts";
import { messageOf } from "../model/message.ts";
import { removeFiles } from "../output/remove-files.ts";
import { type Output, type Put, writeWhole } from "../output/write-whole.ts";
import type { Project } from "../project/project.ts";
import type { Archive } from "../store/connection.ts";
import {
  filesRemoved,
  filesWritten,
  type PendingPage,
  pendingPages,
  pendingPublic,
  unwantedFiles,
} from "../store/files/files.ts";
import { openPool, type Pool } from "../workers/pool.ts";
import type { DrawOrder } from "../workers/render-batch.ts";
import type { BuildEvents, Failure } from "./build-events.ts";
import { freeMemory } from "./free-memory.ts";
import { siteOf } from "./site-view.ts";
import { manyFilesChanged } from "./write-manifest.ts";

/** How much goes through Eleventy in one run: enough to pay for its start, little enough to keep memory flat. An article weighs one. */
const weightOfBatch = 200;

/** A page that lists may be fifty times as long as an article; most are a few times. */
const weightOf = ({ kind }: PendingPage): number => (kind === "article" || kind === "day" ? 1 : 4);

export type DrawnSite = {
  readonly drawn: number;
  readonly written: number;
  readonly removed: number;
  /** Files that were put in place or removed; of very many not all. */
  readonly changed: readonly string[];
  readonly failures: readonly Failure[];
};

/** Drawing so many pages takes seconds: then memory is better spent on that, and processes, which hold less of it, are worth their start. */
export const manyPages = 4_000;

export type DrawSiteOptions = {
  readonly archiveFile: string;
  readonly project: Project;
  /** Pages that are to be drawn. */
  readonly pending: number;
  /** From so many on processes draw them, else threads. */
  readonly many: number;
  /** The threads. */
  readonly pool: Pool;
  readonly output: () => Output;
};

let drawings = 0;

/** Does what the plan left to do: draws pending pages, copies public files, removes what has no place any more. */
export async function drawSite(
  archive: Archive,
  { archiveFile, project, pending, many, pool, output }: DrawSiteOptions,
  events: BuildEvents,
): Promise<DrawnSite> {
  if (pending >= many) freeMemory();
  await using processes = pending >= many ? openPool("processes") : undefined;
  const failures: Failure[] = [];
  const changed: string[] = [];
  const note = (paths: readonly string[]) => {
    if (changed.length < manyFilesChanged) changed.push(...paths);
  };
  let drawn = 0;
  let written = 0;
  if (pending > 0) events.stage("Drawing", pending);
  const shared = () => ({
    drawing: ++drawings,
    archive: archiveFile,
    site: siteOf(project.settings),
    templates: project.templates,
    output: output(),
  });
  const orders = pending > 0 ? ordersOf(archive, shared()) : [];
  for await (const { answer } of (processes ?? pool).map("drawPages", orders)) {
    const puts = answer.flatMap((done) =>
      "put" in done ? [{ ...done.put, digest: done.page.digest }] : [],
    );
    filesWritten(archive, puts);
    note(puts.map(({ path }) => path));
    for (const done of answer) {
      if ("failure" in done) failures.push(failureOf(done.page.url, done.failure));
    }
    drawn += puts.length;
    written += puts.filter(({ changed }) => changed).length;
    events.step(answer.length);
  }
  const copied = copyPublic(archive, project.public, output, failures);
  note(copied.map(({ path }) => path));
  written += copied.filter(({ changed }) => changed).length;
  const removed = removeUnwanted(archive, project.out);
  note(removed);
  return { drawn, written, removed: removed.length, changed, failures };
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
    const pages = upTo(weightOfBatch, pendingPages(archive, last, weightOfBatch));
    last = pages.at(-1);
    if (!last) return;
    yield { ...shared, pages };
  }
}

function upTo(weight: number, pages: readonly PendingPage[]): readonly PendingPage[] {
  let sum = 0;
  const tooMuch = pages.findIndex((page) => {
    sum += weightOf(page);
    return sum > weight;
  });
  return tooMuch === -1 ? pages : pages.slice(0, Math.max(tooMuch, 1));
}

function copyPublic(
  archive: Archive,
  folder: string,
  output: () => Output,
  failures: Failure[],
): readonly Put[] {
  const puts = pendingPublic(archive).flatMap(({ path, digest }) => {
    try {
      const put = writeWhole(output(), path, readFileSync(join(folder, path)));
      return [{ ...put, digest }];
    } catch (error) {
      failures.push(failureOf(path, error instanceof Error ? error.message : String(error)));
      return [];
    }
  });
  filesWritten(archive, puts);
  return puts;
}

function removeUnwanted(archive: Archive, out: string): readonly string[] {
  const paths = unwantedFiles(archive);
  removeFiles(out, paths);
  filesRemoved(archive, paths);
  return paths;
}
