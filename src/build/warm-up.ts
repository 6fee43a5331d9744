import { isOurs } from "../project/find-templates.ts";
import type { ScanReport } from "../store/seeds/record-scan.ts";
import { thisThread, type Workers } from "../workers/workers.ts";
import type { Run } from "./run.ts";

/**
 * Chooses what renders the pages of a small change, and loads the renderer there while the seeds are parsed, because loading is most
 * of the wait. Before a large change, parsing needs the memory.
 */
export function warmUp(run: Run, { changed, gone, largest }: ScanReport): Workers {
  const { workers, limits } = run;
  const changes = changed + gone;
  if (workers === thisThread || changes === 0 || changes > limits.maxSeedsForThreads) {
    return workers;
  }
  const isSmall = changes <= limits.maxChangesForNoWorker;
  if (isSmall && largest <= limits.maxSeedBytesForNoWorker && hasLoadableTemplates(run)) {
    thisThread.run("loadRenderer", undefined).catch(() => {}); // rendering itself will report what is wrong
    return thisThread;
  }
  workers.warmUp();
  return workers;
}

let loaded: string | undefined;

/**
 * Whether this thread may load the templates: they are ours, which neither end nor block it, and they have not changed since it first
 * loaded them, because code is loaded only once.
 */
function hasLoadableTemplates({ project, fingerprints }: Run): boolean {
  const { files, parts } = project.templates;
  if (![...files.values(), ...parts.values()].every(isOurs)) return false;
  const now = [...fingerprints.templates().values()].join();
  loaded ??= now;
  return loaded === now;
}
