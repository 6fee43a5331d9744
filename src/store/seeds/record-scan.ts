import { createHash } from "node:crypto";
import type { SeedPath } from "../../model/article.ts";
import { afterAll, byteOrder } from "../../model/byte-order.ts";
import type { FileStat, SeedStat, Unscanned } from "../../model/seed-stat.ts";
import { type Store, transaction } from "../connection.ts";
import { runsOf, type SeedRun } from "./seed-runs.ts";

export type ChangedSeed = {
  readonly seed: SeedPath;
  /** Its size, times and inode, for the next scan to compare. */
  readonly stat: string;
  /** The length of the file when it was scanned. */
  readonly bytes: number;
  /** Its SHA-256 when the same parser last parsed it; the same bytes need not be parsed again. */
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
 * Records which seeds of the folder differ from the store, for `changedSeeds` and `removeGone`. `found` is in byte order of the
 * paths. No row is read for a run of seeds whose fingerprint is unchanged. `parsedWith` is the digest of parser and settings; if it
 * differs, or with `verify`, every seed is read again.
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
    // From here on the rows change. If the build ends before all of them are updated, no run counts as known.
    const forget = store.prepare("DELETE FROM seed_runs WHERE first = ?");
    for (const first of stale.keys()) forget.run(first);
    return { seeds, changed, gone, largest };
  });
}

/** Keeps the stored seeds that could not be scanned, though the scan did not find them. Returns how many there are. */
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

/** Commits the scan: all changes that it recorded are in the store now. */
export const commitScan = (store: Store): void =>
  store.exec("INSERT OR REPLACE INTO seed_runs SELECT first, fingerprint FROM temp.seen_runs");

function knownRuns(store: Store): Map<string, string> {
  const rows = store.prepare("SELECT first, fingerprint FROM seed_runs").all();
  return new Map(rows.map(({ first, fingerprint }) => [String(first), String(fingerprint)]));
}

/** The fingerprint of a run; undefined if a seed changed too recently to be recognised by its stat. */
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

/** The stat as its row has it. A seed that had changed recently never counts as unchanged. */
const statText = ({ file, fix, fresh }: SeedStat): string =>
  [file, ...(fix ? [fix] : [])]
    .map((each) => (fresh ? "fresh" : numbersOf(each).join(" ")))
    .join(besideFix);

const besideFix = " + ";

/** Compares the seeds of a run with the rows of the store, and records how they differ. */
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
      // If there is or was a fix file, the record does not depend on the seed's bytes alone.
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

/** Walks two sorted lists together: yields the two entries of the same seed, or one alone. */
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

/** The seeds that the last scan found changed, in path order, in batches within the limits of seeds and bytes; a larger seed is alone. */
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

/** Records that a seed could not be read: its stored article is kept, and its run does not count as known, so the next build tries again. */
export function leaveUnread(store: Store, seed: string): void {
  store
    .prepare(
      `DELETE FROM temp.seen_runs WHERE first =
       (SELECT first FROM temp.seen_runs WHERE first <= ? ORDER BY first DESC LIMIT 1)`,
    )
    .run(seed);
}

/** At most this many removed texts are compared with new ones. */
const maxDepartedTexts = 200;

/** Removes the seeds that the last scan did not find. Their texts are kept until the store is closed, to be compared with new ones. */
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
