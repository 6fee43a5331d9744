import { editedArticles } from "../search/index/edited-articles.ts";
import { articlesPerRun } from "../search/index/run.ts";
import { lastSerialOf } from "../store/permalinks/ledger.ts";
import { findRun, putRun } from "../store/text-index/runs.ts";
import {
  dropSearch,
  markRunsChecked,
  type StaleRun,
  staleRuns,
} from "../store/text-index/stale-runs.ts";
import { WorkerDied } from "../workers/worker.ts";
import { mapOver, openWorkers, thisThread, type Workers } from "../workers/workers.ts";
import type { Run } from "./run.ts";

/**
 * Packs the terms of new and changed articles for the search index, or removes the index if the archive has no search. After a
 * killed build, the next one finds the same runs stale, because planPages has not cleared what is dirty.
 */
export async function indexArticles(run: Run): Promise<void> {
  const { store, project, events, fingerprints } = run;
  if (!project.settings.search) {
    dropSearch(store);
    return;
  }
  const code = fingerprints.search();
  const stale = staleRuns(store, { code, articlesPerRun, lastSerial: lastSerialOf(store) });
  if (stale.length > 0) {
    events.stage(
      "Indexing",
      stale.reduce((sum, { articles }) => sum + articles, 0),
    );
    await packRuns(run, stale);
  }
  markRunsChecked(store, code);
}

async function packRuns(run: Run, stale: readonly StaleRun[]): Promise<void> {
  const { store, storeFile, events, limits } = run;
  await using own = ownWorkers(run, stale.length);
  await using alone = openWorkers({
    as: "processes",
    count: 1,
    heapMegabytes: limits.aloneHeapMegabytes,
  });
  const results = mapOver(own ?? thisThread, stale, async (each) => {
    const task = { store: storeFile, after: each.after, upTo: each.after + articlesPerRun };
    try {
      return { each, packed: await (own ?? thisThread).run("indexRun", task) };
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
      return { each, packed: await alone.run("indexRun", task) }; // with more memory
    }
  });
  const mayBePatched = stale.length <= limits.maxEditedRuns;
  for await (const { each, packed } of results) {
    const upTo = each.after + articlesPerRun;
    const before = mayBePatched ? findRun(store, each.after, upTo) : undefined;
    putRun(store, each, upTo, packed, before && editedArticles(each.after, before, packed));
    events.step(each.articles);
  }
}

/** Processes, because their memory goes back to the system. */
const ownWorkers = ({ workers, limits }: Run, runs: number): Workers | undefined =>
  workers === thisThread || runs <= limits.maxRunsForNoWorker
    ? undefined
    : openWorkers({ as: "processes", heapMegabytes: limits.heapMegabytes });
