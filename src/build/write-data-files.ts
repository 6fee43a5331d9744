import { dataPackage, dataPage } from "../model/exports.ts";
import { type DataKind, dataKinds, fileOf } from "../model/page.ts";
import { robotsFile, tdmFile } from "../model/robots.ts";
import { basePath, type Settings } from "../model/settings.ts";
import {
  countPendingData,
  markForRerender,
  type PendingData,
  pendingData,
  recordWritten,
} from "../store/files/files.ts";
import { dataSettingsOf } from "../workers/data-settings.ts";
import { WorkerDied } from "../workers/worker.ts";
import { mapOver, openWorkers, thisThread, type Workers } from "../workers/workers.ts";
import type { DataResult } from "../workers/write-data.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { dataTasks } from "./data-tasks.ts";
import { failureOf } from "./failure.ts";
import type { Run } from "./run.ts";

/** Writes the pending files for programs: data sets, feeds, sitemaps, robots.txt. Throws DiskError. */
export async function writeDataFiles(run: Run): Promise<ChangedSite> {
  const { store, events, limits } = run;
  const pending = countPendingData(store);
  if (pending === 0) return nothing;
  events.stage("Writing files for programs", pending);
  await using own = ownWorkers(run, pending);
  let site = nothing;
  for (const kind of dataKinds) {
    // One kind after the other, because some files show what was recorded of others.
    const tasks = dataTasks(pendingData(store, kind), limits.dataFilesPerTask);
    const results = mapOver(own ?? thisThread, tasks, (files) =>
      write(run, own ?? thisThread, files),
    );
    for await (const each of results) {
      site = sum(site, record(run, kind, each));
      events.step(each.length);
    }
  }
  return site;
}

/** Processes, because their memory goes back to the system. */
const ownWorkers = ({ workers, limits }: Run, files: number): Workers | undefined =>
  workers === thisThread || files < limits.minDataFilesForProcesses
    ? undefined
    : openWorkers({ as: "processes", heapMegabytes: limits.dataHeapMegabytes });

/** If the worker dies, the files are tried alone, with more memory. */
async function write(
  { storeFile, project, output, limits }: Run,
  workers: Workers,
  files: readonly PendingData[],
): Promise<readonly DataResult[]> {
  const settings = dataSettingsOf(project.settings);
  const task = { store: storeFile, settings, output: output(), files };
  try {
    return await workers.run("writeData", task);
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
  }
  await using alone = openWorkers({
    as: "processes",
    count: 1,
    heapMegabytes: limits.aloneHeapMegabytes,
  });
  try {
    return await alone.run("writeData", task);
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    const failure = `The program that writes it ${error.message}.`;
    return files.map((file) => ({ file, failure }));
  }
}

function record(
  { store, project, events }: Run,
  kind: DataKind,
  results: readonly DataResult[],
): ChangedSite {
  const puts = results.flatMap((result) =>
    "put" in result ? [{ ...result.put, digest: result.file.digest }] : [],
  );
  recordWritten(store, puts);
  if (kind === "export") markForRerender(store, aboutExports);
  if (puts.some(({ path, changed }) => changed && path === fileOf(robotsFile))) {
    for (const sentence of aboutAddress(project.settings)) events.say(sentence);
  }
  return {
    ...nothing,
    written: puts.filter(({ changed }) => changed).length,
    changed: puts.map(({ path }) => path),
    failures: results.flatMap((result) =>
      "failure" in result ? [failureOf(result.file.path, result.failure, result.isPlaceTaken)] : [],
    ),
  };
}

/** The files that show the sizes of others. */
const aboutExports = [dataPackage, dataPage].map(fileOf);

/** What the settings do to files that need absolute addresses. It is said when robots.txt changes, not at every build. */
function aboutAddress(settings: Settings): readonly string[] {
  const { url, noindex, aiCrawlers, host } = settings;
  if (host === "file") return [];
  if (!url) {
    return [
      "The site has no feeds and no sitemap, because they need absolute addresses: set url in backfile.yaml to the address of the site.",
    ];
  }
  const atRoot = new URL(robotsFile, url).href;
  return [
    ...(noindex ? ["The site has no sitemap, because noindex is set in backfile.yaml."] : []),
    ...(basePath(settings) === "/"
      ? []
      : [
          `Crawlers read robots.txt at the root of a host only: add the lines of ours to ${atRoot}.`,
          ...(aiCrawlers === "refuse"
            ? [`The same is true of tdmrep.json: copy ours to ${new URL(tdmFile, url).href}.`]
            : []),
        ]),
  ];
}
