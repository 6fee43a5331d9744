import { createHash } from "node:crypto";
import type { SeedPath } from "../../model/article.ts";
import { afterAll, byteOrder } from "../../model/byte-order.ts";
import type { FileStat, SeedStat } from "../../model/seed-stat.ts";
import { type Archive, transaction } from "../connection.ts";
import { runsOf, type SeedRun } from "./seed-runs.ts";

export type ChangedSeed = {
  readonly seed: SeedPath;
  /** How it looks, to be known by the next time. */
  readonly look: string;
  /** The SHA-256 that it had when it was parsed last, by the same parser; the same bytes need not be parsed again. */
  readonly known?: string;
};

export type Looked = { readonly seeds: number; readonly changed: number; readonly gone: number };

/**
 * Notes which of the folder's seeds the archive does not know as they are, for `changedSeeds` and `removeGone`. `found` is in
 * byte order of the paths. Of a run of seeds that looks as it did when the archive last knew all of it no row is read.
 * `parsedWith` is the digest of parser and settings; where it differs, or with `verify`, every seed is looked into again.
 */
export function noteLook(
  archive: Archive,
  found: Iterable<SeedStat>,
  parsedWith: string,
  verify = false,
): Looked {
  archive.exec(`
    DROP TABLE IF EXISTS temp.changed;
    DROP TABLE IF EXISTS temp.gone;
    DROP TABLE IF EXISTS temp.seen_runs;
    CREATE TEMP TABLE changed (seed TEXT, look TEXT, known TEXT);
    CREATE TEMP TABLE gone (seed TEXT);
    CREATE TEMP TABLE seen_runs (first TEXT, look TEXT)`);
  return transaction(archive, () => {
    const stale = knownRuns(archive);
    const compare = comparer(archive, parsedWith, verify);
    const noteRun = archive.prepare("INSERT INTO temp.seen_runs VALUES (?, ?)");
    let [seeds, changed, gone] = [0, 0, 0];
    for (const run of runsOf(found)) {
      seeds += run.seeds.length;
      const look = lookOfRun(run, parsedWith);
      if (!verify && look !== undefined && look === stale.get(run.first)) {
        stale.delete(run.first);
        continue;
      }
      const differ = compare(run);
      changed += differ.changed;
      gone += differ.gone;
      if (look !== undefined) noteRun.run(run.first, look);
    }
    // From here on the rows change: should the build end before all of them have, no run is taken for known.
    const forget = archive.prepare("DELETE FROM seed_runs WHERE first = ?");
    for (const first of stale.keys()) forget.run(first);
    return { seeds, changed, gone };
  });
}

/** All that was noted is in the archive now. */
export const keepLook = (archive: Archive): void =>
  archive.exec("INSERT OR REPLACE INTO seed_runs SELECT first, look FROM temp.seen_runs");

function knownRuns(archive: Archive): Map<string, string> {
  const rows = archive.prepare("SELECT first, look FROM seed_runs").all();
  return new Map(rows.map(({ first, look }) => [String(first), String(look)]));
}

/** Undefined where a seed is too fresh to be known by its looks. */
function lookOfRun({ seeds, next = "" }: SeedRun, parsedWith: string): string | undefined {
  if (seeds.some(({ fresh }) => fresh)) return undefined;
  // No path has a zero in it, and none ends with a plus sign.
  const paths = seeds.map(({ seed, fix }) => (fix ? `${seed}\0+` : seed)).join("\0");
  const numbers = seeds.flatMap(({ file, fix }) =>
    fix ? [...numbersOf(file), ...numbersOf(fix)] : numbersOf(file),
  );
  return createHash("sha256")
    .update(`${parsedWith}\0${next}\0${paths}`)
    .update(Float64Array.from(numbers))
    .digest("base64url");
}

const numbersOf = ({ bytes, modified, changed, inode }: FileStat): readonly number[] => [
  bytes,
  modified,
  changed,
  inode,
];

/** As its row says it. What was fresh never looks as it did. */
const lookOf = ({ file, fix, fresh }: SeedStat): string =>
  [file, ...(fix ? [fix] : [])]
    .map((each) => (fresh ? "fresh" : numbersOf(each).join(" ")))
    .join(besideFix);

const besideFix = " + ";

/** Holds the seeds of a run and the rows of the archive against each other, and notes how they differ. */
function comparer(archive: Archive, parsedWith: string, verify: boolean) {
  const change = archive.prepare("INSERT INTO temp.changed VALUES (?, ?, ?)");
  const go = archive.prepare("INSERT INTO temp.gone VALUES (?)");
  const rows = archive.prepare(
    "SELECT seed, look, parsed_with AS parsedWith, sha256 FROM seeds WHERE seed >= ? AND seed < ? ORDER BY seed",
  );
  return ({ first, next = afterAll, seeds }: SeedRun) => {
    let [changed, gone] = [0, 0];
    for (const [stat, row] of inStep(seeds, rows.all(first, next) as Row[])) {
      if (!stat) {
        go.run(row.seed);
        gone++;
        continue;
      }
      const look = lookOf(stat);
      const isReusable = row?.parsedWith === parsedWith;
      if (!verify && isReusable && !stat.fresh && row.look === look) continue;
      // Beside a fix file, now or then, a seed's bytes alone do not say what its record is.
      const bytesTell = isReusable && !stat.fix && !row.look.includes(besideFix);
      change.run(stat.seed, look, bytesTell ? row.sha256 : null);
      changed++;
    }
    return { changed, gone };
  };
}

type Row = {
  readonly seed: string;
  readonly look: string;
  readonly parsedWith: string;
  readonly sha256: string;
};

/** Both in order; each with the other of the same seed, or alone. */
function* inStep(
  found: readonly SeedStat[],
  rows: readonly Row[],
): Generator<[SeedStat, Row | undefined] | [undefined, Row]> {
  let i = 0;
  for (const stat of found) {
    let row = rows[i];
    for (; row && byteOrder(row.seed, stat.seed) < 0; row = rows[++i]) yield [undefined, row];
    const same = row?.seed === stat.seed ? row : undefined;
    yield [stat, same];
    if (same) i++;
  }
  for (const row of rows.slice(i)) yield [undefined, row];
}

/** The seeds that the last look found changed, in path order, a batch at a time. */
export function* changedSeeds(
  archive: Archive,
  batchSize: number,
): Generator<readonly ChangedSeed[]> {
  const batch = archive.prepare(
    "SELECT rowid, * FROM temp.changed WHERE rowid > ? ORDER BY rowid LIMIT ?",
  );
  for (let last = 0; ; ) {
    const rows = batch.all(last, batchSize);
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.rowid);
    yield rows.map(({ seed, look, known }) => ({
      seed: String(seed) as SeedPath,
      look: String(look),
      ...(known !== null && { known: String(known) }),
    }));
  }
}

/** Forgets the seeds that the last look did not find any more. */
export function removeGone(archive: Archive): void {
  transaction(archive, () => {
    archive.exec(`
      DELETE FROM articles WHERE seed IN (SELECT seed FROM temp.gone);
      DELETE FROM seeds WHERE seed IN (SELECT seed FROM temp.gone)`);
  });
}
