import type { PageKind } from "../model/page.ts";
import { publicFiles } from "../output/public-files.ts";
import { planDirty } from "../plan/plan-dirty.ts";
import { isOurs } from "../project/find-templates.ts";
import type { Project } from "../project/project.ts";
import type { SiteView } from "../render/view-parts.ts";
import { metaOf, rowsChanged, type Store, setMeta, transaction } from "../store/connection.ts";
import { digestOf } from "../store/digest-of.ts";
import { markPlanChanged } from "../store/files/files.ts";
import {
  dropPlan,
  pageUpserter,
  rerenderKind,
  upsertPublicFiles,
} from "../store/files/planned-files.ts";
import { clearDirty, isDirty, markAllDirty } from "../store/index/dirty.ts";
import { refreshCounts } from "../store/index/refresh-counts.ts";
import { planLines } from "../store/queries/plan-queries.ts";
import { plannerFingerprint, templateFingerprints } from "./fingerprints.ts";
import { siteOf } from "./site-view.ts";

/**
 * Brings the plan of the site, which the archive keeps, up to what was dirty since the last one. All of it stands or none, so
 * that a build killed here plans the same again.
 */
export function planPages(store: Store, project: Project): void {
  const digests = templateFingerprints(project.templates);
  const shown = new Map(
    [...project.templates.files].map(([kind, file]) => [
      kind,
      digestOf([
        digests.get(kind) ?? "",
        JSON.stringify(settingsUsedBy(kind, isOurs(file), project)),
        JSON.stringify(project.limits),
      ]),
    ]),
  );
  const copied = publicFiles(project.public);
  transaction(store, () => {
    const before = rowsChanged(store);
    const pageIsBare = upsertPublicFiles(store, copied);
    const planner = plannerFingerprint(project.limits);
    if (pageIsBare || metaOf(store, "planned-with") !== planner) {
      dropPlan(store);
      markAllDirty(store);
      setMeta(store, "planned-with", planner);
    }
    for (const [kind, digest] of shown) {
      if (metaOf(store, `shown-by ${kind}`) === digest) continue;
      rerenderKind(store, kind, digest);
      setMeta(store, `shown-by ${kind}`, digest);
    }
    if (isDirty(store)) {
      refreshCounts(store);
      const put = pageUpserter(store, (kind) => shown.get(kind) ?? "");
      for (const planned of planDirty(planLines(store), project.limits)) put(planned);
      clearDirty(store);
    }
    if (rowsChanged(store) !== before) markPlanChanged(store);
  });
}

/** What a page shows of the site; of our own templates it is known that only one shows the accent, and one what stands on the front page. */
function settingsUsedBy(kind: PageKind, ours: boolean, { settings }: Project): Partial<SiteView> {
  const { accent, masthead, start, ...everywhere } = siteOf(settings);
  return {
    ...everywhere,
    ...((!ours || kind === "accent") && { accent }),
    ...((!ours || kind === "front") && { masthead, start }),
  };
}
