import { createHash } from "node:crypto";
import type { SeedPath } from "../../model/article.ts";
import { afterAll, byteOrder } from "../../model/byte-order.ts";
import type { FileStat, SeedStat, Unscanned } from "../../model/seed-stat.ts";
import { type Store, transaction } from "../connection.ts";
import { runsOf, type SeedRun } from "./seed-runs.ts";

export type ChangedSeed = {
  readonly seed: SeedPath;
  /** How it looks, to be known by the next time. */
  readonly stat: string;
  /** The length of the file when it was scanned. */
  readonly bytes: number;
  /** The SHA-256 that it had when it was parsed last, by the same parser; the same bytes need not be parsed again. */
  readonly known?: string;
};

export type ScanReport = {
  readonly seeds: number;
  readonly changed: number;
  readonly gone: number;
  /** The length in bytes of the largest changed seed. */
  readonly largest: number;
};

/**
 * Notes which of the folder's seeds the archive does not know as they are, for `changedSeeds` and `removeGone`. `found` is in
 * byte order of the paths. Of a run of seeds that looks as it did when the archive last knew all of it no row is read.
 * `parsedWith` is the digest of parser and settings; where it differs, or with `verify`, every seed is looked into again.
 */
export function recordScan(
  store: Store,
  found: Iterable<SeedStat>,
  parserFingerprint: string,
  verify = false,
): ScanReport {
  store.exec(`
    DROP TABLE IF EXISTS temp.changed;
    DROP TABLE IF EXISTS temp.gone;
    DROP TABLE IF EXISTS temp.seen_runs;
    CREATE TEMP TABLE changed (seed TEXT, stat TEXT, bytes INTEGER, known TEXT);
    CREATE TEMP TABLE gone (seed TEXT);
    CREATE TEMP TABLE seen_runs (first TEXT, fingerprint TEXT)`);
  return transaction(store, () => {
    const stale = knownRuns(store);
    const compare = comparer(store, parserFingerprint, verify);
    const noteRun = store.prepare("INSERT INTO temp.seen_runs VALUES (?, ?)");
    let [seeds, changed, gone, largest] = [0, 0, 0, 0];
    for (const run of runsOf(found)) {
      seeds += run.seeds.length;
      const fingerprint = fingerprintOfRun(run, parserFingerprint);
      if (!verify && fingerprint !== undefined && fingerprint === stale.get(run.first)) {
        stale.delete(run.first);
        continue;
      }
      const differ = compare(run);
      changed += differ.changed;
      gone += differ.gone;
      largest = Math.max(largest, differ.largest);
      if (fingerprint !== undefined) noteRun.run(run.first, fingerprint);
    }
    // From here on the rows change: should the build end before all of them have, no run is taken for known.
    const forget = store.prepare("DELETE FROM seed_runs WHERE first = ?");
    for (const first of stale.keys()) forget.run(first);
    return { seeds, changed, gone, largest };
  });
}

/** What the store has of seeds that could not be scanned is kept, though the scan did not find them. Returns how many those are. */
export function keepUnscanned(store: Store, unscanned: readonly Unscanned[]): number {
  const keep = store.prepare("DELETE FROM temp.gone WHERE seed = ? OR (seed >= ? AND seed < ?)");
  let kept = 0;
  for (const { path } of unscanned) {
    const end = path.endsWith("/") ? `${path.slice(0, -1)}0` : path; // 0 is the character after the slash
    kept += Number(keep.run(path, path, end).changes);
    leaveUnread(store, path);
  }
  return kept;
}

/** How many seeds the store has. */
export const countSeeds = (store: Store): number =>
  Number(store.prepare("SELECT count(*) AS n FROM seeds").get()?.n);

/** All that was noted is in the archive now. */
export const commitScan = (store: Store): void =>
  store.exec("INSERT OR REPLACE INTO seed_runs SELECT first, fingerprint FROM temp.seen_runs");

function knownRuns(store: Store): Map<string, string> {
  const rows = store.prepare("SELECT first, fingerprint FROM seed_runs").all();
  return new Map(rows.map(({ first, fingerprint }) => [String(first), String(fingerprint)]));
}

/** Undefined where a seed is too fresh to be known by its looks. */
function fingerprintOfRun({ seeds, next = "" }: SeedRun, parserFingerprint: string): string | undefined {
  if (seeds.some(({ fresh }) => fresh)) return undefined;
  // No path has a zero in it, and none ends with a plus sign.
  const paths = seeds.map(({ seed, fix }) => (fix ? `${seed}\0+` : seed)).join("\0");
  const numbers = seeds.flatMap(({ file, fix }) =>
    fix ? [...numbersOf(file), ...numbersOf(fix)] : numbersOf(file),
  );
  return createHash("sha256")
    .update(`${parserFingerprint}\0${next}\0${paths}`)
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
const statText = ({ file, fix, fresh }: SeedStat): string =>
  [file, ...(fix ? [fix] : [])]
    .map((each) => (fresh ? "fresh" : numbersOf(each).join(" ")))
    .join(besideFix);

const besideFix = " + ";

/** Holds the seeds of a run and the rows of the archive against each other, and notes how they differ. */
function comparer(store: Store, parserFingerprint: string, verify: boolean) {
  const change = store.prepare("INSERT INTO temp.changed VALUES (?, ?, ?, ?)");
  const go = store.prepare("INSERT INTO temp.gone VALUES (?)");
  const rows = store.prepare(
    "SELECT seed, stat, parser_fingerprint AS parserFingerprint, sha256 FROM seeds WHERE seed >= ? AND seed < ? ORDER BY seed",
  );
  return ({ first, next = afterAll, seeds }: SeedRun) => {
    let [changed, gone, largest] = [0, 0, 0];
    for (const [stat, row] of inStep(seeds, rows.all(first, next) as Row[])) {
      if (!stat) {
        go.run(row.seed);
        gone++;
        continue;
      }
      const text = statText(stat);
      const isReusable = row?.parserFingerprint === parserFingerprint;
      if (!verify && isReusable && !stat.fresh && row.stat === text) continue;
      // Beside a fix file, now or then, a seed's bytes alone do not say what its record is.
      const bytesTell = isReusable && !stat.fix && !row.stat.includes(besideFix);
      change.run(stat.seed, text, stat.file.bytes, bytesTell ? row.sha256 : null);
      changed++;
      largest = Math.max(largest, stat.file.bytes);
    }
    return { changed, gone, largest };
  };
}

type Row = {
  readonly seed: string;
  readonly stat: string;
  readonly parserFingerprint: string;
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

/** The seeds that the last scan found changed, in path order, in batches of at most so many seeds and, but for one seed, bytes. */
export function* changedSeeds(
  store: Store,
  maxSeeds: number,
  maxBytes = Number.POSITIVE_INFINITY,
): Generator<readonly ChangedSeed[]> {
  const some = store.prepare(
    "SELECT rowid, * FROM temp.changed WHERE rowid > ? ORDER BY rowid LIMIT ?",
  );
  for (let last = 0; ; ) {
    let bytes = 0;
    const found = some.all(last, maxSeeds);
    const rows = found.filter((row, i) => {
      bytes += Number(row.bytes);
      return i === 0 || bytes <= maxBytes;
    });
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.rowid);
    yield rows.map(({ seed, stat, bytes, known }) => ({
      seed: String(seed) as SeedPath,
      stat: String(stat),
      bytes: Number(bytes),
      ...(known !== null && { known: String(known) }),
    }));
  }
}

/** A seed could not be read: what the store has of it stays, and its run is not taken for known, so that the next build tries again. */
export function leaveUnread(store: Store, seed: string): void {
  store
    .prepare(
      `DELETE FROM temp.seen_runs WHERE first =
       (SELECT first FROM temp.seen_runs WHERE first <= ? ORDER BY first DESC LIMIT 1)`,
    )
    .run(seed);
}

/** More departed texts than these are not compared with new ones. */
const maxDepartedTexts = 200;

/** Forgets the seeds that the last scan did not find any more. Their texts are kept until the store is closed, to be compared with new ones. */
export function removeGone(store: Store): void {
  transaction(store, () => {
    store.exec(`
      DROP TABLE IF EXISTS temp.departed;
      CREATE TEMP TABLE departed AS
        SELECT permalink, text FROM articles JOIN contents ON article = id
        WHERE seed IN (SELECT seed FROM temp.gone LIMIT ${maxDepartedTexts}) AND permalink IS NOT NULL;
      DELETE FROM articles WHERE seed IN (SELECT seed FROM temp.gone);
      DELETE FROM seeds WHERE seed IN (SELECT seed FROM temp.gone)`);
  });
}
