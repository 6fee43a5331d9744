import { existsSync, readFileSync } from "node:fs";
import { ExpectedError } from "../model/expected-error.ts";
import { metaOf } from "../store/connection.ts";
import { isLedgerHead } from "../store/permalinks/ledger-line.ts";
import { countSeeds, type ScanReport } from "../store/seeds/record-scan.ts";
import type { StoreRun } from "./run.ts";

/** All seeds of the archive are gone, or nearly all: probably by accident. */
class MissingSeedsError extends ExpectedError {}

/** Fewer seeds than this may go at once without a question. */
const minSeeds = 20;

/** Of so many known seeds one has to be left. */
const leastShare = 10;

/**
 * Stops a build that would empty the site: of the seeds that the store knows none is left, or fewer than one in ten of twenty or
 * more; or there are none, and the ledger has articles that the store, which is new, knows nothing of. Throws MissingSeedsError.
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
