import type { SeedPath } from "../model/article.ts";
import { byteOrder } from "../model/byte-order.ts";
import type { SeedStat } from "../model/seed-stat.ts";
import { type Archive, transaction } from "./open-archive.ts";

/** `known`: the SHA-256 that the seed had when it was parsed last, by the same parser; the same bytes need not be parsed again. */
export type ChangedSeed = SeedStat & { readonly known?: string };

export type Looked = { readonly seeds: number; readonly changed: number; readonly gone: number };

/**
 * Notes which of the folder's seeds the archive does not know as they are, for `changedSeeds` and `removeGone`. `found` is in
 * byte order of the paths, as the archive's own rows are: the two pass each other, and neither is held in memory.
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
    CREATE TEMP TABLE changed (seed TEXT, size INTEGER, times TEXT, inode TEXT, fixed INTEGER, fresh INTEGER, known TEXT);
    CREATE TEMP TABLE gone (seed TEXT)`);
  return transaction(archive, () => {
    const change = archive.prepare("INSERT INTO temp.changed VALUES (?, ?, ?, ?, ?, ?, ?)");
    const reusable = reusableBytes(archive, parsedWith);
    const go = archive.prepare("INSERT INTO temp.gone VALUES (?)");
    let [seeds, changed, gone] = [0, 0, 0];
    for (const [stat, row] of inStep(found, rowsOf(archive))) {
      if (!stat) {
        go.run(row.seed);
        gone++;
        continue;
      }
      seeds++;
      const { seed, size, times, inode, fixed, fresh } = stat;
      if (row && !verify && row.look === `${size} ${times} ${inode} ${parsedWith}`) continue;
      const known = row && !fixed ? reusable(seed) : null;
      change.run(seed, size, times, inode, Number(fixed ?? 0), Number(fresh ?? 0), known);
      changed++;
    }
    return { seeds, changed, gone };
  });
}

/** A seed as it was noted. What was fresh then never looks as it did. */
type Row = { readonly seed: string; readonly look: string };

function* rowsOf(archive: Archive): Generator<Row> {
  const rows = archive.prepare(
    "SELECT seed, size || ' ' || times || ' ' || inode || ' ' || parsed_with AS look FROM seeds ORDER BY seed",
  );
  rows.setReturnArrays(true);
  for (const row of rows.iterate()) {
    const [seed, look] = row as unknown as readonly [string, string];
    yield { seed, look };
  }
}

/** The SHA-256 of what this parser made the record of, if a seed's bytes alone say so: beside a fix file they do not. */
function reusableBytes(archive: Archive, parsedWith: string): (seed: string) => string | null {
  const bytes = archive.prepare(
    "SELECT sha256 FROM seeds WHERE seed = ? AND parsed_with = ? AND times NOT LIKE '%+%'",
  );
  return (seed) => {
    const row = bytes.get(seed, parsedWith);
    return row ? String(row.sha256) : null;
  };
}

/** What a seed's row says of its times. */
export const notedTimes = ({ times, fresh }: SeedStat): string =>
  fresh ? `fresh ${times}` : times;

/** Both in order; each with the other of the same seed, or alone. */
function* inStep(
  found: Iterable<SeedStat>,
  rows: Generator<Row>,
): Generator<[SeedStat, Row | undefined] | [undefined, Row]> {
  let row = rows.next();
  for (const stat of found) {
    while (!row.done && byteOrder(row.value.seed, stat.seed) < 0) {
      yield [undefined, row.value];
      row = rows.next();
    }
    const same = !row.done && row.value.seed === stat.seed ? row.value : undefined;
    yield [stat, same];
    if (same) row = rows.next();
  }
  for (; !row.done; row = rows.next()) yield [undefined, row.value];
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
    yield rows.map((row) => ({
      seed: String(row.seed) as SeedPath,
      size: Number(row.size),
      times: String(row.times),
      inode: String(row.inode),
      ...(row.fixed === 1 && { fixed: true }),
      ...(row.fresh === 1 && { fresh: true }),
      ...(row.known !== null && { known: String(row.known) }),
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
