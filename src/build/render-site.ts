import { removeFiles } from "../output/remove-files.ts";
import {
  countPending,
  markForRerender,
  recordRemoved,
  unwantedFiles,
} from "../store/files/files.ts";
import { type ChangedSite, nothing, sum } from "./changed-site.ts";
import { copyPublic } from "./copy-public.ts";
import type { OutputCheck } from "./output-check.ts";
import { renderPages } from "./render-pages.ts";
import type { Run } from "./run.ts";

/**
 * Renders, copies and removes what the plan left to do, and repairs files that are missing or damaged. If there is nothing to
 * render, the output check is completed first. Otherwise its worker is needed for rendering, and the build checks the rest
 * while the workers render; damage found so late is repaired in a second pass.
 */
export async function renderSite(run: Run, outputCheck: OutputCheck): Promise<ChangedSite> {
  const { store } = run;
  const isIdle = countPending(store) === 0;
  markForRerender(store, await (isIdle ? outputCheck.all() : outputCheck.stop()));
  const first = carryOutPlan(run);
  first.catch(() => {}); // handled at the await; this only silences the unhandled-rejection warning
  const late = outputCheck.rest();
  markForRerender(store, late);
  const done = await first;
  return late.length === 0 ? done : sum(done, await carryOutPlan(run));
}

async function carryOutPlan(run: Run): Promise<ChangedSite> {
  const pages = await renderPages(run);
  const copied = copyPublic(run);
  const removed = removeUnwanted(run);
  return sum(sum(pages, copied), removed);
}

function removeUnwanted({ store, project }: Run): ChangedSite {
  const paths = unwantedFiles(store);
  removeFiles(project.out, paths);
  recordRemoved(store, paths);
  return { ...nothing, removed: paths.length, changed: paths };
}
