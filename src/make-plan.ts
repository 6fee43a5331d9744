import { existsSync, readFileSync } from "node:fs";
import { countPages, putPlan } from "./archive/files.ts";
import { articleLines, quoteLines } from "./archive/lines.ts";
import { type Archive, metaOf, setMeta } from "./archive/open-archive.ts";
import { newDigest, planDigest, templateDigests } from "./digests.ts";
import { planPages } from "./plan/plan-pages.ts";
import { type Project, siteOf } from "./project.ts";
import { publicFiles } from "./publish/public-files.ts";

/** What the plan in the archive was made of; whoever changes articles or files behind its back forgets it. */
const planned = "planned";

export const forgetPlan = (archive: Archive): void => setMeta(archive, planned, "");

/**
 * Puts the plan of the whole site into the archive: what there is to be, and so what there is to do. Where nothing that it is
 * made of has changed since it was put there, it stands.
 */
export function makePlan(archive: Archive, project: Project): { pages: number; pending: number } {
  const templates = templateDigests(project.templates);
  const site = JSON.stringify(siteOf(project.settings));
  const copied = publicFiles(project.public);
  const ledger = existsSync(project.ledger) ? readFileSync(project.ledger, "utf8") : "";
  const digest = newDigest();
  digest.add(JSON.stringify([planDigest(), [...templates], site, copied]));
  digest.add(ledger);
  const madeOf = digest.end();
  if (metaOf(archive, planned) !== madeOf) {
    forgetPlan(archive);
    const pages = planPages({
      articles: articleLines(archive),
      quotes: quoteLines(archive),
      shownBy: (kind) => `${templates.get(kind)} ${site}`,
      newDigest,
    });
    putPlan(archive, pages, copied);
    setMeta(archive, planned, madeOf);
  }
  return countPages(archive);
}
