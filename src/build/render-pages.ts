import type { PageKind } from "../model/page.ts";
import {
  countPending,
  type PendingPage,
  pendingPages,
  recordWritten,
} from "../store/files/files.ts";
import { openPool } from "../workers/pool.ts";
import type { RenderTask } from "../workers/render-batch.ts";
import type { Failure } from "./build-events.ts";
import { type ChangedSite, nothing } from "./changed-site.ts";
import { failureOf } from "./failure.ts";
import { freeMemory } from "./free-memory.ts";
import { limits } from "./limits.ts";
import type { Run } from "./run.ts";
import { siteOf } from "./site-view.ts";

let renderRuns = 0;

/** Renders the pages that are pending, in batches, and puts them in place. Throws DiskError. */
export async function renderPages(run: Run): Promise<ChangedSite> {
  const { store, events, workers, options } = run;
  const pending = countPending(store);
  if (pending === 0) return nothing;
  events.stage("Rendering", pending);
  const isLarge = pending >= (options.minPagesForProcesses ?? limits.minPagesForProcesses);
  if (isLarge) freeMemory();
  await using processes = isLarge ? openPool("processes") : undefined;
  const failures: Failure[] = [];
  const changed: string[] = [];
  let [rendered, written] = [0, 0];
  for await (const { result } of (processes ?? workers).map("renderBatch", tasksOf(run))) {
    const puts = result.flatMap((done) =>
      "put" in done ? [{ ...done.put, digest: done.page.digest }] : [],
    );
    recordWritten(store, puts);
    for (const done of result) {
      if ("failure" in done)
        failures.push(failureOf(done.page.url, done.failure, done.isPlaceTaken));
    }
    rendered += puts.length;
    written += puts.filter((put) => put.changed).length;
    if (changed.length < limits.minChangesForWholeManifest) {
      changed.push(...puts.map(({ path }) => path));
    }
    events.step(result.length);
  }
  return { ...nothing, rendered, written, changed, failures };
}

/** Batches of pending pages, read from the store as the workers get to them. */
function* tasksOf({ store, storeFile, project, output }: Run): Generator<RenderTask> {
  const shared = {
    run: ++renderRuns,
    store: storeFile,
    site: siteOf(project.settings),
    limits: project.limits,
    templates: project.templates,
    output: output(),
  };
  let last: PendingPage | undefined;
  for (;;) {
    const pages = batchOf(pendingPages(store, last, limits.weightPerRenderBatch));
    last = pages.at(-1);
    if (!last) return;
    yield { ...shared, pages };
  }
}

/** The first pages, as many as one batch may weigh, at least one. */
function batchOf(pages: readonly PendingPage[]): readonly PendingPage[] {
  let weight = 0;
  const tooMany = pages.findIndex(({ kind }) => {
    weight += weightOf(kind);
    return weight > limits.weightPerRenderBatch;
  });
  return tooMany === -1 ? pages : pages.slice(0, Math.max(tooMany, 1));
}

const weightOf = (kind: PageKind): number =>
  kind === "article" || kind === "day" ? 1 : limits.weightOfList;
