import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ExpectedError } from "../model/expected-error.ts";
import { ManifestError, readManifest, type SiteFile } from "../model/site-file.ts";
import { damageOf } from "../output/check-file.ts";
import { isInside, statOf } from "../output/fenced-path.ts";
import { readJournal } from "../output/journal.ts";
import { isOutputEmpty, removeUnfinished } from "../output/open-output.ts";
import { outputManifestStat, readOutputManifest } from "../output/output-manifest.ts";
import { adoptFiles, adoptUnfinished, manifestStatOf } from "../store/files/outputs.ts";
import type { Run } from "./run.ts";

/** The output folder was written for another archive. */
class OutputError extends ExpectedError {}

/**
 * Adopts the files that earlier builds left in the output folder and the store does not know: the store may be new, or another output
 * folder may have been built in between. Then removes what a killed build left unfinished. Throws OutputError.
 */
export function adoptOutput({ store, project, options, events }: Run): void {
  const stat = outputManifestStat(project.out);
  const known = manifestStatOf(store);
  if (stat === undefined && known === undefined) adoptFiles(store, filesOfOldManifest(project));
  if (stat !== undefined && stat !== known) {
    const manifest = readOutputManifest(project.out);
    if (!manifest) events.say(unreadable(project.out));
    else if (manifest.ledger === ledgerOf(project) || options.prune) {
      adoptFiles(store, manifest.files);
    } else throw new OutputError(otherArchive(project.out, manifest.ledger, ledgerOf(project)));
  }
  adoptUnfinished(store, readJournal(project.out));
  removeUnfinished(project.out);
}

/**
 * The files in the output folder that have the bytes that the manifest in the cache says. Versions that left no list in the output
 * folder wrote that manifest.
 */
function filesOfOldManifest({ out, cache }: Run["project"]): readonly SiteFile[] {
  const file = join(cache, "manifest.tsv");
  if (isOutputEmpty(out) || !statOf(file)?.isFile()) return [];
  try {
    const files = [...readManifest(readFileSync(file, "utf8"), file)];
    return files.filter((each) => isInside(each.path) && damageOf(out, each) === undefined);
  } catch (error) {
    if (error instanceof ManifestError) return [];
    throw error;
  }
}

/** The ledger's path relative to the output folder, which identifies the archive that an output folder belongs to. */
export const ledgerOf = ({ out, ledger }: Run["project"]): string =>
  relative(out, ledger).replaceAll(sep, "/");

const unreadable = (out: string): string =>
  `The list of Backfile's own files in ${out} cannot be read. Files of pages that are gone may be left there; to be sure, remove the folder and build again.`;

const otherArchive = (out: string, theirs: string, ours: string): string =>
  `The output folder ${out} has the site of another archive: it was built with the ledger ${theirs}, seen from there, and this archive's is ${ours}. Choose another folder. If it is the same archive, and was moved, build once with --prune.`;
