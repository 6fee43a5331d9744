import type { PageKind } from "../model/page.ts";
import { publicFiles } from "../output/public-files.ts";
import { planTouched } from "../plan/plan-dirty.ts";
import { isOurs } from "../project/find-templates.ts";
import type { Project } from "../project/project.ts";
import type { SiteView } from "../render/view-parts.ts";
import { type Archive, metaOf, rowsChanged, setMeta, transaction } from "../store/connection.ts";
import { digestOf } from "../store/digest-of.ts";
import { planChanged } from "../store/files/files.ts";
import { dropPlan, pagePutter, putPublic, showAnew } from "../store/files/planned-files.ts";
import { forgetTouched, isTouched, touchAll } from "../store/index/dirty.ts";
import { takeStock } from "../store/index/refresh-counts.ts";
import { planLines } from "../store/queries/plan-queries.ts";
import { planDigest, templateDigests } from "./fingerprints.ts";
import { siteOf } from "./site-view.ts";

/**
 * Brings the plan of the site, which the archive keeps, up to what was touched since the last one. All of it stands or none, so
 * that a build killed here plans the same again.
 */
export function makePlan(archive: Archive, project: Project): void {
  const digests = templateDigests(project.templates);
  const shown = new Map(
    [...project.templates.files].map(([kind, file]) => [
      kind,
      digestOf([digests.get(kind) ?? "", JSON.stringify(siteShownBy(kind, isOurs(file), project))]),
    ]),
  );
  const copied = publicFiles(project.public);
  transaction(archive, () => {
    const before = rowsChanged(archive);
    const pageIsBare = putPublic(archive, copied);
    const planner = planDigest();
    if (pageIsBare || metaOf(archive, "planned-with") !== planner) {
      dropPlan(archive);
      touchAll(archive);
      setMeta(archive, "planned-with", planner);
    }
    for (const [kind, digest] of shown) {
      if (metaOf(archive, `shown-by ${kind}`) === digest) continue;
      showAnew(archive, kind, digest);
      setMeta(archive, `shown-by ${kind}`, digest);
    }
    if (isTouched(archive)) {
      takeStock(archive);
      const put = pagePutter(archive, (kind) => shown.get(kind) ?? "");
      for (const planned of planTouched(planLines(archive))) put(planned);
      forgetTouched(archive);
    }
    if (rowsChanged(archive) !== before) planChanged(archive);
  });
}

/** What a page shows of the site; of our own templates it is known that only one shows the accent, and one what stands on the front page. */
function siteShownBy(kind: PageKind, ours: boolean, { settings }: Project): Partial<SiteView> {
  const { accent, masthead, start, ...everywhere } = siteOf(settings);
  return {
    ...everywhere,
    ...((!ours || kind === "accent") && { accent }),
    ...((!ours || kind === "front") && { masthead, start }),
  };
}
