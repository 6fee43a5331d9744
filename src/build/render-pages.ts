import {
  countPending,
  type PendingPage,
  pendingPages,
  recordWritten,
} from "../store/files/files.ts";
import type { RenderTask } from "../workers/render-batch.ts";
import { openWorkers, thisThread, type Workers } from "../workers/workers.ts";
import type { Failure } from "./build-events.ts";
import { type ChangedSite, nothing } from "./changed-site.ts";
import { failureOf } from "./failure.ts";
import type { Limits } from "./limits.ts";
import { renderBatches } from "./render-batches.ts";
import type { Run } from "./run.ts";
import { siteOf } from "./site-view.ts";

let renderRuns = 0;

/** Renders the pending pages in batches, and writes them. Throws DiskError. */
export async function renderPages(run: Run, renderer: Workers): Promise<ChangedSite> {
  const { store, events, limits } = run;
  const pending = countPending(store);
  if (pending === 0) return nothing;
  events.stage("Rendering", pending);
  await using processes = processesFor(run, pending);
  const isForThisThread = renderer === thisThread && pending <= limits.maxPagesForNoWorker;
  const workers = processes ?? (isForThisThread ? thisThread : run.workers);
  const failures: Failure[] = [];
  const changed: string[] = [];
  let [rendered, written] = [0, 0];
  for await (const results of renderBatches(batchesOf(run), workers, limits)) {
    const puts = results.flatMap((result) =>
      "put" in result ? [{ ...result.put, digest: result.page.digest }] : [],
    );
    recordWritten(store, puts);
    for (const result of results) {
      if (!("failure" in result)) continue;
      failures.push(failureOf(result.page.url, result.failure, result.isPlaceTaken));
    }
    rendered += puts.length;
    written += puts.filter((put) => put.changed).length;
    if (changed.length < limits.minChangesForWholeManifest) {
      changed.push(...puts.map(({ path }) => path));
    }
    events.step(results.length);
  }
  await workers.run("closeStore", undefined); // a build leaves no connection open in its own thread
  return { ...nothing, rendered, written, changed, failures };
}

/** A large site is rendered by processes, after the memory of earlier stages is given back. */
function processesFor({ workers, options, limits }: Run, pending: number): Workers | undefined {
  if (pending < limits.minPagesForProcesses || workers === thisThread) return undefined;
  options.freeMemory?.();
  return openWorkers({ as: "processes", heapMegabytes: limits.heapMegabytes });
}

/** Batches of pending pages, read from the store as the workers reach them. */
function* batchesOf({ store, storeFile, project, output, limits }: Run): Generator<RenderTask> {
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
    const pages = batchOf(pendingPages(store, last, limits.weightPerRenderBatch), limits);
    last = pages.at(-1);
    if (!last) return;
    yield { ...shared, pages };
  }
}

/** The first pages, as many as one batch may weigh, at least one. */
function batchOf(pages: readonly PendingPage[], limits: Limits): readonly PendingPage[] {
  let weight = 0;
  const tooMany = pages.findIndex(({ kind }) => {
    weight += kind === "article" || kind === "day" ? 1 : limits.weightOfList;
    return weight > limits.weightPerRenderBatch;
  });
  return tooMany === -1 ? pages : pages.slice(0, Math.max(tooMany, 1));
}
