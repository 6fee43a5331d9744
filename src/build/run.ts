import { join, relative } from "node:path";
import type { Day } from "../model/day.ts";
import { type Output, openOutput } from "../output/open-output.ts";
import type { Project } from "../project/project.ts";
import { openStore, type Store } from "../store/connection.ts";
import { switchOutput } from "../store/files/outputs.ts";
import { once } from "../workers/once.ts";
import { openWorkers, thisThread, type Workers } from "../workers/workers.ts";
import type { BuildEvents } from "./build-events.ts";
import { type Fingerprints, fingerprintsOf } from "./fingerprints.ts";
import { type Limits, limits as ourLimits } from "./limits.ts";

export type BuildOptions = {
  /** Re-hash every seed and output file instead of trusting size and time. */
  readonly verify?: boolean;
  /** Remove files of pages that are gone though somebody changed them; take over the output folder of an archive that was moved. */
  readonly prune?: boolean;
  /** Build though all seeds are gone, or nearly all. */
  readonly allowEmpty?: boolean;
  /** The site gets a news sitemap of this day and the day before. A build has no clock, so it must be told the day. */
  readonly news?: Day | undefined;
  /** A file for the changes of the site, as JSON, since they were last asked for. */
  readonly changes?: string | undefined;
  /** Files of shards to merge before the seeds are scanned; see build-shard.ts. */
  readonly shards?: readonly string[];
  /**
   * "none" does everything in the calling thread: the fastest for a few seeds, but a seed or a template that never ends or takes all
   * memory then affects the whole program. By default, workers are used if they save time or protect the program.
   */
  readonly workers?: "none";
  /** Called before many seeds are parsed and before a large site is rendered, to give back memory and to keep the heap small from then on. */
  readonly freeMemory?: () => void;
  /** Overrides of our thresholds, for tests. */
  readonly limits?: Partial<Limits>;
};

/** The context for reading seeds into a store. */
export type StoreRun = AsyncDisposable & {
  readonly project: Project;
  readonly events: BuildEvents;
  readonly store: Store;
  /** The file of the store, for workers, which open it themselves. */
  readonly storeFile: string;
  readonly workers: Workers;
  readonly fingerprints: Fingerprints;
  readonly limits: Limits;
};

/** The context that the steps of one build share. */
export type Run = StoreRun & {
  readonly options: BuildOptions;
  /** Opens the output folder for writing, once. */
  readonly output: () => Output;
};

/** The store of an archive; a build that finds it damaged removes it and starts again. */
export const storeFileOf = (project: Project): string => join(project.cache, "store.sqlite");

export const storeRemade = (reason: string): string =>
  `The store could not be used (${reason}); it is made again.`;

export type StoreRunOptions = Pick<BuildOptions, "workers" | "limits"> & {
  /** How the store is closed at the end. */
  readonly close?: (store: Store) => void;
};

/** Opens a store, or makes it. Throws what the disk says. */
export function openStoreRun(
  project: Project,
  storeFile: string,
  events: BuildEvents,
  { workers: kind, limits: otherLimits, close = (store) => store.close() }: StoreRunOptions = {},
): StoreRun {
  const { store, remade } = openStore(storeFile);
  if (remade) events.say(storeRemade(remade));
  const limits = { ...ourLimits, ...otherLimits };
  const workers =
    kind === "none"
      ? thisThread
      : openWorkers({ as: "threads", heapMegabytes: limits.heapMegabytes });
  return {
    project,
    events,
    store,
    storeFile,
    workers,
    fingerprints: fingerprintsOf(project),
    limits,
    [Symbol.asyncDispose]: async () => {
      await workers[Symbol.asyncDispose](); // first: closing the last connection leaves the store as one file
      close(store);
    },
  };
}

/** Opens the archive's store and everything else that the steps share. */
export function openRun(project: Project, events: BuildEvents, options: BuildOptions): Run {
  const run = openStoreRun(project, storeFileOf(project), events, options);
  switchOutput(run.store, relative(project.cache, project.out));
  return { ...run, options, output: once(() => openOutput(project.out)) };
}

/** The shorter of a folder's absolute and relative path, because the system resolves it for every stat. */
export function shortestPath(folder: string): string {
  const path = relative(process.cwd(), folder) || ".";
  return path.length < folder.length ? path : folder;
}
