import { addressFault, foldedAddress } from "../../model/address-fault.ts";
import { byteOrder } from "../../model/byte-order.ts";
import { ExpectedError } from "../../model/expected-error.ts";
import { isLedgerHead, type LedgerLine, noSeed, parseLine } from "./ledger-line.ts";

/** The ledger cannot be used, with its file and line; nothing is built until a person has corrected it. */
export class LedgerError extends ExpectedError {}

export type Ledger = {
  /** Complete, in byte order of the permalinks: every line has its own serial and its own seed. */
  readonly lines: readonly LedgerLine[];
  /** Whether something missing was completed, so that the file has to be written again. */
  readonly isCompleted: boolean;
};

/**
 * Reads the ledger's text; `file` is its name for messages. Completes what older versions and merged branches leave open, using only
 * the text: see `withSerials` and `withOwnSeeds`. Throws LedgerError.
 */
export function readLedger(bytes: Uint8Array, file: string): Ledger {
  const { read, isDoubled } = linesOf(textOf(bytes, file), file);
  const sorted = read.toSorted((a, b) => byteOrder(a.permalink, b.permalink));
  const lines = withOwnSeeds(withSerials(sorted));
  const isChanged = lines.some(
    ({ serial, seed }, i) => serial !== sorted[i]?.serial || seed !== sorted[i]?.seed,
  );
  return { lines, isCompleted: isDoubled || isChanged };
}

type ReadLine = Omit<LedgerLine, "serial"> & { readonly serial: number | undefined };

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes).split("\ufffd")[0] ?? "";
    throw new LedgerError(
      `${file}:${before.split("\n").length} This is not UTF-8. Save the file as UTF-8, or take it from a backup.`,
    );
  }
}

function linesOf(text: string, file: string) {
  const read: ReadLine[] = [];
  const numbers: number[] = [];
  const seen = new Map<string, number>(); // folded address → index in `read`
  let isDoubled = false;
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    if (raw === "" || (i === 0 && isLedgerHead(raw))) continue;
    const line = lineOf(raw, `${file}:${i + 1}`);
    const folded = foldedAddress(line.permalink);
    const at = seen.get(folded);
    const before = at === undefined ? undefined : read[at];
    if (at === undefined || !before) {
      seen.set(folded, read.length);
      read.push(line);
      numbers.push(i + 1);
    } else if (isSameArticle(before, line)) {
      read[at] = merged(before, line);
      isDoubled = true;
    } else
      throw new LedgerError(
        `${file}:${i + 1} ${doubled(line, before)} on line ${numbers[at]}. Keep the line of the article that it belongs to.`,
      );
  }
  return { read, isDoubled };
}

/** Whether both lines are the same article from two sides of a merge, at most one of which edited or renamed its seed. */
const isSameArticle = (a: ReadLine, b: ReadLine): boolean =>
  a.permalink === b.permalink && (a.seed === b.seed || a.sha256 === b.sha256);

/** Merges two lines, in either order. The article is found by what both lines share, so either value of the rest may be kept. */
const merged = (a: ReadLine, b: ReadLine): ReadLine => ({
  permalink: a.permalink,
  seed: byteOrder(a.seed, b.seed) <= 0 ? a.seed : b.seed,
  sha256: byteOrder(a.sha256, b.sha256) <= 0 ? a.sha256 : b.sha256,
  serial: a.serial !== undefined && a.serial < (b.serial ?? Infinity) ? a.serial : b.serial,
});

const doubled = ({ permalink }: ReadLine, before: ReadLine): string =>
  before.permalink === permalink
    ? `The address ${permalink} is given twice, first`
    : `The address ${permalink} is the same, on a disk that ignores case, as ${before.permalink}`;

function lineOf(raw: string, place: string): ReadLine {
  if (/^(?:<{7}|\|{7}|={7}|>{7})(?:\s|$)/.test(raw)) {
    throw new LedgerError(
      `${place} A merge left a conflict here. Keep the lines of both sides, in any order, and remove those that begin with <<<<<<<, |||||||, ======= and >>>>>>>. If an address is in two lines then, keep the one of the article that it belongs to.`,
    );
  }
  const line = parseLine(raw);
  if (!line) {
    throw new LedgerError(
      `${place} This is not a permalink, a seed, a SHA-256 and a serial number with tabs between them. Correct or remove the line.`,
    );
  }
  const fault = addressFault(line.permalink);
  if (fault) {
    throw new LedgerError(
      `${place} The address ${JSON.stringify(line.permalink)} ${fault}. Correct or remove the line.`,
    );
  }
  if (line.serial !== undefined && !/^[1-9]\d{0,14}$/.test(line.serial)) {
    throw new LedgerError(
      `${place} ${JSON.stringify(line.serial)} is not a serial number. Remove it with the tab before it; the build gives the line a new one.`,
    );
  }
  return { ...line, serial: line.serial === undefined ? undefined : Number(line.serial) };
}

/**
 * If two branches gave the same serial, the first line in the order of addresses keeps it. The others, and lines without a serial,
 * get the next free ones in that order.
 */
function withSerials(lines: readonly ReadLine[]): readonly LedgerLine[] {
  let last = lines.reduce((highest, { serial = 0 }) => Math.max(highest, serial), 0);
  const given = new Set<number>();
  return lines.map((line) => {
    const serial = line.serial === undefined || given.has(line.serial) ? ++last : line.serial;
    given.add(serial);
    return { ...line, serial };
  });
}

/** A path belongs to one address: if several lines have the same seed, the first in the order of addresses keeps it. */
function withOwnSeeds(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    if (line.seed === noSeed) return line;
    if (taken.has(line.seed)) return { ...line, seed: noSeed };
    taken.add(line.seed);
    return line;
  });
}
