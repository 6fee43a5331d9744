import { existsSync, readFileSync } from "node:fs";
import { ExpectedError } from "../model/expected-error.ts";
import { metaOf } from "../store/connection.ts";
import { isLedgerHead } from "../store/permalinks/ledger-line.ts";
import { countSeeds, type ScanReport } from "../store/seeds/record-scan.ts";
import type { StoreRun } from "./run.ts";

/** All or nearly all seeds of the archive are gone, probably by accident. */
class MissingSeedsError extends ExpectedError {}

/** Fewer seeds than this may go at once without a question. */
const minSeeds = 20;

/** At least one in this many known seeds must be left. */
const leastShare = 10;

/**
 * Stops a build that would empty the site: none of the known seeds is left, or there were twenty or more and fewer than one in ten
 * is left; or the store is new, there are no seeds, and the ledger has articles. Throws MissingSeedsError.
 */
export function refuseMissingSeeds(
  { store, project }: StoreRun,
  { seeds, gone }: Pick<ScanReport, "seeds" | "gone">,
): void {
  const isEmpty = seeds === 0;
  const isNew = metaOf(store, "planned-with") === undefined;
  if (isEmpty && isNew && hasLedgerLines(project.ledger)) {
    throw new MissingSeedsError(missing(project.seeds, "none of the seeds of its ledger"));
  }
  if (gone === 0 || (!isEmpty && gone < minSeeds)) return;
  const known = countSeeds(store);
  if (isEmpty || (known >= minSeeds && seeds * leastShare < known)) {
    throw new MissingSeedsError(missing(project.seeds, `${seeds} of ${known} seeds`));
  }
}

function hasLedgerLines(file: string): boolean {
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, "utf8").split(/\r?\n/, 3);
  return lines.some((line) => line !== "" && !isLedgerHead(line));
}

const missing = (folder: string, left: string): string =>
  `${folder} has ${left} left, so nothing was built. If the disk is not mounted, or the folder is the wrong one, put that right; if the seeds are to go, build once with --allow-empty.`;
