import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DiskError, diskTrouble } from "../model/disk-error.ts";
import { messageOf } from "../model/message.ts";
import { removeFiles } from "../output/remove-files.ts";
import { type Output, type Put, writeWhole } from "../output/write-whole.ts";
import type { Project } from "../project/project.ts";
import type { Store } from "../store/connection.ts";
import {
  type PendingPage,
  pendingPages,
  pendingPublic,
  recordRemoved,
  recordWritten,
  unwantedFiles,
} from "../store/files/files.ts";
import { openPool, type Pool } from "../workers/pool.ts";
import type { RenderTask } from "../workers/render-batch.ts";
import type { BuildEvents, Failure } from "./build-events.ts";
import { freeMemory } from "./free-memory.ts";
import { siteOf } from "./site-view.ts";
import { manyFilesChanged } from "./write-manifest.ts";

/** How much goes through Eleventy in one run: enough to pay for its start, little enough to keep memory flat. An article weighs one. */
const weightOfBatch = 200;

/** A page that lists may be fifty times as long as an article; most are a few times. */
const weightOf = ({ kind }: PendingPage): number => (kind === "article" || kind === "day" ? 1 : 4);

export type RenderedSite = {
  readonly rendered: number;
  readonly written: number;
  readonly removed: number;
  /** Files that were put in place or removed; of very many not all. */
  readonly changed: readonly string[];
  readonly failures: readonly Failure[];
};

/** Drawing so many pages takes seconds: then memory is better spent on that, and processes, which hold less of it, are worth their start. */
export const minPagesForProcesses = 4_000;

export type RenderSiteOptions = {
  readonly storeFile: string;
  readonly project: Project;
  /** Pages that are to be drawn. */
  readonly pending: number;
  /** From so many on processes draw them, else threads. */
  readonly many: number;
  /** The threads. */
  readonly pool: Pool;
  readonly output: () => Output;
};

let runs = 0;

/** Does what the plan left to do: draws pending pages, copies public files, removes what has no place any more. */
export async function renderSite(
  store: Store,
  { storeFile, project, pending, many, pool, output }: RenderSiteOptions,
  events: BuildEvents,
): Promise<RenderedSite> {
  if (pending >= many) freeMemory();
  await using processes = pending >= many ? openPool("processes") : undefined;
  const failures: Failure[] = [];
  const changed: string[] = [];
  const note = (paths: readonly string[]) => {
    if (changed.length < manyFilesChanged) changed.push(...paths);
  };
  let rendered = 0;
  let written = 0;
  if (pending > 0) events.stage("Drawing", pending);
  const shared = () => ({
    run: ++runs,
    store: storeFile,
    site: siteOf(project.settings),
    limits: project.limits,
    templates: project.templates,
    output: output(),
  });
  const tasks = pending > 0 ? tasksOf(store, shared()) : [];
  for await (const { result } of (processes ?? pool).map("renderBatch", tasks)) {
    const puts = result.flatMap((done) =>
      "put" in done ? [{ ...done.put, digest: done.page.digest }] : [],
    );
    recordWritten(store, puts);
    note(puts.map(({ path }) => path));
    for (const done of result) {
      if ("failure" in done) failures.push(failureOf(done.page.url, done.failure));
    }
    rendered += puts.length;
    written += puts.filter(({ changed }) => changed).length;
    events.step(result.length);
  }
  const copied = copyPublic(store, project.public, output, failures);
  note(copied.map(({ path }) => path));
  written += copied.filter(({ changed }) => changed).length;
  const removed = removeUnwanted(store, project.out);
  note(removed);
  return { rendered, written, removed: removed.length, changed, failures };
}

/** Throws DiskError where the next page would fail as this one did. */
function failureOf(file: string, reason: string): Failure {
  const trouble = diskTrouble(reason);
  if (trouble) throw new DiskError(trouble);
  return { file, message: messageOf("page-failed", reason) };
}

/** Batch after batch of what is pending, asked for as the workers get to it. */
function* tasksOf(store: Store, shared: Omit<RenderTask, "pages">): Generator<RenderTask> {
  let last: PendingPage | undefined;
  for (;;) {
    const pages = upTo(weightOfBatch, pendingPages(store, last, weightOfBatch));
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
  store: Store,
  folder: string,
  output: () => Output,
  failures: Failure[],
): readonly Put[] {
  const puts = pendingPublic(store).flatMap(({ path, digest }) => {
    try {
      const put = writeWhole(output(), path, readFileSync(join(folder, path)));
      return [{ ...put, digest }];
    } catch (error) {
      failures.push(failureOf(path, error instanceof Error ? error.message : String(error)));
      return [];
    }
  });
  recordWritten(store, puts);
  return puts;
}

function removeUnwanted(store: Store, out: string): readonly string[] {
  const paths = unwantedFiles(store);
  removeFiles(out, paths);
  recordRemoved(store, paths);
  return paths;
}
