import { setImmediate } from "node:timers/promises";
import { messageOf } from "../model/message.ts";
import { removeFiles } from "../output/remove-files.ts";
import { markForRerender, recordRemoved, unwantedFiles } from "../store/files/files.ts";
import type { Workers } from "../workers/workers.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { copyPublic } from "./copy-public.ts";
import type { OutputCheck } from "./output-check.ts";
import { renderPages } from "./render-pages.ts";
import type { Run } from "./run.ts";
import { writeDataFiles } from "./write-data-files.ts";
import { writeSearchIndex } from "./write-search-index.ts";

/**
 * Carries out the plan: renders, copies and removes files, and completes the output check meanwhile. A second pass writes the files
 * that the check found missing or damaged. Throws DiskError.
 */
export async function renderSite(
  run: Run,
  renderer: Workers,
  outputCheck: OutputCheck,
): Promise<ChangedSite> {
  const first = carryOutPlan(run, renderer);
  first.catch(() => {}); // handled at the await; this only silences the unhandled-rejection warning
  await setImmediate(); // now the workers have their first batches
  const suspects = await outputCheck.finish();
  const done = await first;
  const damaged = outputCheck.confirm(suspects);
  return sum(await repair(run, renderer, done, damaged), removeUnwanted(run));
}

async function repair(
  run: Run,
  renderer: Workers,
  done: ChangedSite,
  damaged: readonly string[],
): Promise<ChangedSite> {
  if (damaged.length === 0) return done;
  markForRerender(run.store, damaged);
  const repaired = await carryOutPlan(run, renderer); // it also tries again what failed before
  return { ...sum(done, repaired), failures: repaired.failures };
}

async function carryOutPlan(run: Run, renderer: Workers): Promise<ChangedSite> {
  const data = await writeDataFiles(run); // before the page that shows their sizes
  const pages = await renderPages(run, renderer);
  return [copyPublic(run), data, writeSearchIndex(run)].reduce(sum, pages);
}

const keptFile =
  "The site has no place for this file any more, but somebody changed it since Backfile wrote it. It was kept.";

function removeUnwanted({ store, project, options }: Run): ChangedSite {
  const { removed, kept } = removeFiles(project.out, unwantedFiles(store), options.prune ?? false);
  recordRemoved(store, removed);
  const warnings = kept.map((file) => ({ file, message: messageOf("file-changed", keptFile) }));
  return { ...nothing, removed: removed.length, changed: removed, warnings };
}
