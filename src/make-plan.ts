import { countPages, putPlan } from "./archive/files.ts";
import { articleLines, quoteLines } from "./archive/lines.ts";
import type { Archive } from "./archive/open-archive.ts";
import { newDigest, templateDigests } from "./digests.ts";
import { planPages } from "./plan/plan-pages.ts";
import { type Project, siteOf } from "./project.ts";
import { publicFiles } from "./publish/public-files.ts";

/** Puts the plan of the whole site into the archive: what there is to be, and so what there is to do. */
export function makePlan(archive: Archive, project: Project): { pages: number; pending: number } {
  const templates = templateDigests(project.templates);
  const site = JSON.stringify(siteOf(project.settings));
  const pages = planPages({
    articles: articleLines(archive),
    quotes: quoteLines(archive),
    shownBy: (kind) => `${templates.get(kind)} ${site}`,
    newDigest,
  });
  putPlan(archive, pages, publicFiles(project.public));
  return countPages(archive);
}
