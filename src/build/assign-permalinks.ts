import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { messageOf } from "../model/message.ts";
import { amendLines } from "../output/amend-lines.ts";
import { replaceFile } from "../output/replace-file.ts";
import { clockResolutionMs } from "../source/clock-resolution.ts";
import { metaOf, type Store, setMeta } from "../store/connection.ts";
import {
  canRestoreLedger,
  isWritten,
  ledgerLines,
  ledgerStat,
  ledgerText,
  loadLedger,
  recordLedger,
} from "../store/permalinks/ledger.ts";
import { isLedgerHead, ledgerHead } from "../store/permalinks/ledger-line.ts";
import type { ProbableRename } from "../store/permalinks/lost-addresses.ts";
import { LedgerError } from "../store/permalinks/read-ledger.ts";
import { updatePermalinks } from "../store/permalinks/update-permalinks.ts";
import type { Failure } from "./build-events.ts";
import type { Run } from "./run.ts";

/**
 * Reads the ledger, gives every article its permalink, and writes the lines of the ledger that are new or changed. A ledger that
 * was deleted is restored from the store. Returns warnings about seeds that probably lost their address. Throws LedgerError.
 */
export function assignPermalinks({ store, project, events, limits }: Run): readonly Failure[] {
  events.stage("Assigning permalinks");
  const { ledger } = project;
  const stat = statOf(ledger);
  const isKnown = stat !== undefined && stat === metaOf(store, ledgerStat);
  const current = isKnown ? undefined : readFile(ledger);
  const place = relative(project.cache, ledger);
  const isLost = current !== undefined && isEmpty(current) && canRestoreLedger(store, place);
  if (isLost) events.say(ledgerRestored(ledger));
  const isCompleted = current && !isLost ? loadLedger(store, current, ledger) : false;
  const { changed, renames } = updatePermalinks(store, limits.minChangesForWholeLedger);
  if (changed.length > 0 || isLost || isCompleted) {
    const before = current ?? readFile(ledger);
    const isFew = changed.length < limits.minChangesForWholeLedger;
    const pieces = () => amended(store, before, isFew ? changed : undefined);
    const isSame = isMadeOf(before.bytes, pieces());
    recordLedger(store, place, isSame ? before.digest : replaceFile(ledger, pieces()));
  }
  if (!isKnown) setMeta(store, ledgerStat, statOf(ledger) ?? "");
  return renameWarnings(renames, ledger);
}

const ledgerRestored = (file: string): string =>
  `${file} was missing or empty. It was restored from the store, with the addresses of the last build. To give all articles new addresses, remove it together with the cache folder.`;

/** Further warnings are summed up in one. */
const maxWarnings = 20;

function renameWarnings(renames: readonly ProbableRename[], ledger: string): readonly Failure[] {
  const rest = renames.length - maxWarnings;
  const reason = `${rest} more articles have new addresses, and those of removed seeds no longer work.`;
  const summary = { file: ledger, message: messageOf("address-lost", reason) };
  return [...renames.slice(0, maxWarnings).map(renameWarning), ...(rest > 0 ? [summary] : [])];
}

function renameWarning({ lost, given }: ProbableRename): Failure {
  const reason =
    "takenBy" in lost
      ? `The article has the new address ${given.permalink}. ${lost.permalink}, which it had, went to ${lost.takenBy}, which has the bytes that it had.`
      : `The article has the new address ${given.permalink}. ${lost.permalink}, the address of ${lost.seed}, which is gone, no longer works.`;
  return { file: given.seed, message: messageOf("address-lost", reason) };
}

type LedgerFile = { readonly bytes: Buffer; readonly digest: string };

/** The ledger; without bytes if there is none. Throws LedgerError. */
function readFile(file: string): LedgerFile {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat && !stat.isFile()) {
    throw new LedgerError(`${file} is not a file. Put the ledger itself there, not a link to it.`);
  }
  const bytes = stat ? readFileSync(file) : Buffer.alloc(0);
  return { bytes, digest: hash("sha256", bytes) };
}

function isEmpty({ bytes }: LedgerFile): boolean {
  const start = bytes.subarray(0, 100).toString().trim();
  return start === "" || isLedgerHead(start);
}

/** The ledger's new text, in pieces: amended if this program wrote the present one and few lines changed, otherwise whole. */
function amended(
  store: Store,
  current: LedgerFile,
  changed: readonly string[] | undefined,
): Iterable<string | Uint8Array> {
  return changed && isWritten(store, current.digest)
    ? amendLines(current.bytes, ledgerLines(store, changed), ledgerHead.length)
    : ledgerText(store);
}

/** Whether the pieces make up these bytes. Reads them up to the first difference. */
function isMadeOf(bytes: Buffer, pieces: Iterable<string | Uint8Array>): boolean {
  let at = 0;
  for (const each of pieces) {
    const piece = typeof each === "string" ? Buffer.from(each) : each;
    if (!bytes.subarray(at, at + piece.length).equals(piece)) return false;
    at += piece.length;
  }
  return at === bytes.length;
}

/** The file's size, times and inode; undefined if it is missing, or changed so recently that a further change might not show in them. */
function statOf(file: string): string | undefined {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat || stat.ctimeMs >= Date.now() - clockResolutionMs) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
