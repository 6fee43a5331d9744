import { messageOf } from "../model/message.ts";
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
  const all = late.length === 0 ? done : sum(done, await carryOutPlan(run));
  return sum(all, removeUnwanted(run));
}

async function carryOutPlan(run: Run): Promise<ChangedSite> {
  const pages = await renderPages(run);
  return sum(pages, copyPublic(run));
}

const keptFile =
  "The site has no place for this file any more, but somebody changed it since Backfile wrote it. It was kept.";

function removeUnwanted({ store, project, options }: Run): ChangedSite {
  const { removed, kept } = removeFiles(project.out, unwantedFiles(store), options.prune ?? false);
  recordRemoved(store, removed);
  const warnings = kept.map((file) => ({ file, message: messageOf("file-changed", keptFile) }));
  return { ...nothing, removed: removed.length, changed: removed, warnings };
}
