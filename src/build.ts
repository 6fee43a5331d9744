import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ask } from "./archive/ask.ts";
import { digestOf } from "./archive/digest-of.ts";
import { checkInPlace } from "./archive/files.ts";
import { lockFolder } from "./archive/lock.ts";
import { type Archive, metaOf, openArchive, setMeta } from "./archive/open-archive.ts";
import { countLevels } from "./archive/seeds.ts";
import { type BuildEvents, type BuildReport, quietly } from "./build-events.ts";
import { parserDigest } from "./digests.ts";
import { drawSite } from "./draw-site.ts";
import { keepAddresses } from "./keep-addresses.ts";
import { makePlan } from "./make-plan.ts";
import { type Project, parseSettingsOf } from "./project.ts";
import { unfinished } from "./publish/write-whole.ts";
import { takeSeeds } from "./take-seeds.ts";

/**
 * The whole build: seeds into the archive, addresses, plan, pages, site. Each step leaves the archive and the site such that a
 * build killed after it is completed by the next one. Throws LockedError, LedgerError, and what the disk says of whole folders.
 */
export async function build(project: Project, events: BuildEvents = quietly): Promise<BuildReport> {
  using _lock = lockFolder(project.cache);
  const file = join(project.cache, "archive.sqlite");
  const { archive, remade } = openArchive(file);
  try {
    if (remade) events.say(`The archive file could not be used (${remade}); it is made again.`);
    rmSync(join(project.out, unfinished), { recursive: true, force: true });
    const settings = parseSettingsOf(project);
    const parsedWith = digestOf([parserDigest(), JSON.stringify(settings)]);
    const taken = await takeSeeds(archive, project.seeds, settings, parsedWith, events);
    keepAddresses(archive, project.ledger);
    forgetOtherOutput(archive, project.out);
    checkInPlace(
      archive,
      (path) => statSync(join(project.out, path), { throwIfNoEntry: false })?.size,
    );
    const plan = makePlan(archive, project);
    const site = await drawSite(archive, file, project, plan.pending, events);
    rmSync(join(project.out, unfinished), { recursive: true, force: true });
    const { articles, quotes } = ask(archive).extent();
    return { ...taken, ...site, articles, quotes, pages: plan.pages, levels: countLevels(archive) };
  } finally {
    archive.close();
  }
}

/** What was written into one folder says nothing of another. */
function forgetOtherOutput(archive: Archive, out: string): void {
  if (metaOf(archive, "output") === out) return;
  archive.exec("DELETE FROM files WHERE wants IS NULL; UPDATE files SET inputs = NULL");
  setMeta(archive, "output", out);
}
