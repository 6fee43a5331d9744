import { messageOf } from "../model/message.ts";
import { editedArticles } from "../search/index/edited-articles.ts";
import { articlesPerRun } from "../search/index/run.ts";
import { lastSerialOf } from "../store/permalinks/ledger.ts";
import { findRun, putRun, seedWithSerial } from "../store/text-index/runs.ts";
import {
  dropSearch,
  markRunsChecked,
  type StaleRun,
  staleRuns,
} from "../store/text-index/stale-runs.ts";
import { mapOver, openWorkers, thisThread, type Workers } from "../workers/workers.ts";
import type { Failure } from "./build-events.ts";
import { packRun } from "./pack-run.ts";
import type { Run } from "./run.ts";

/**
 * Packs the terms of new and changed articles for the search index, or removes the index if the archive has no search. After a
 * killed build, the next one finds the same runs stale, because planPages has not cleared what is dirty. Returns warnings about
 * articles that search will not find.
 */
export async function indexArticles(run: Run): Promise<readonly Failure[]> {
  const { store, project, events, fingerprints } = run;
  if (!project.settings.search) {
    dropSearch(store);
    return [];
  }
  const code = fingerprints.search();
  const stale = staleRuns(store, { code, articlesPerRun, lastSerial: lastSerialOf(store) });
  if (stale.length > 0) {
    events.stage(
      "Indexing",
      stale.reduce((sum, { articles }) => sum + articles, 0),
    );
  }
  const lost = await packRuns(run, stale);
  markRunsChecked(store, code);
  return lost;
}

/** Returns warnings about articles that could not be indexed. */
async function packRuns(run: Run, stale: readonly StaleRun[]): Promise<readonly Failure[]> {
  if (stale.length === 0) return [];
  const { store, storeFile, events, limits } = run;
  await using own = ownWorkers(run, stale.length);
  await using alone = openWorkers({
    as: "processes",
    count: 1,
    heapMegabytes: limits.aloneHeapMegabytes,
  });
  const results = mapOver(own ?? thisThread, stale, async (each) => {
    const task = { store: storeFile, after: each.after, upTo: each.after + articlesPerRun };
    return { each, ...(await packRun(task, own ?? thisThread, alone)) };
  });
  const warnings: Failure[] = [];
  const mayBePatched = stale.length <= limits.maxEditedRuns;
  for await (const { each, packed, lost } of results) {
    const upTo = each.after + articlesPerRun;
    const before = mayBePatched ? findRun(store, each.after, upTo) : undefined;
    putRun(store, each, upTo, packed, before && editedArticles(each.after, before, packed));
    for (const [serial, reason] of lost) {
      const file = seedWithSerial(store, serial) ?? `${serial}`;
      warnings.push({ file, message: messageOf("not-indexed", reason) });
    }
    events.step(each.articles);
  }
  return warnings;
}

/** Processes, because their memory goes back to the system. */
const ownWorkers = ({ workers, limits }: Run, runs: number): Workers | undefined =>
  workers === thisThread || runs <= limits.maxRunsForNoWorker
    ? undefined
    : openWorkers({ as: "processes", heapMegabytes: limits.heapMegabytes });
