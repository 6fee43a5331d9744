import type { Level } from "../model/rules.ts";
import type { SeedStat } from "../model/seed-stat.ts";
import type { ArticleRow, SeedRow } from "./article-row.ts";
import { type Archive, transaction } from "./open-archive.ts";

/** `known`: the SHA-256 that the seed had when it was parsed last, by the same parser; the same bytes need not be parsed again. */
type ChangedSeed = SeedStat & { readonly known?: string };

export type SeedChanges = {
  /** New, or not as they were when they were parsed. */
  readonly changed: readonly ChangedSeed[];
  readonly gone: readonly string[];
};

/**
 * Which of the folder's seeds the archive does not know as they are.
 * `parsedWith` is the digest of parser and settings; where it differs, every seed is looked at again.
 */
export function seedChanges(
  archive: Archive,
  found: readonly SeedStat[],
  parsedWith: string,
): SeedChanges {
  const known = new Map<string, { readonly look: string; readonly sha256: string | undefined }>();
  const rows = archive.prepare("SELECT seed, size, times, inode, parsed_with, sha256 FROM seeds");
  for (const row of rows.iterate()) {
    // With a fix file beside it the times are of two files, and the bytes of one say too little.
    const reusable = row.parsed_with === parsedWith && !String(row.times).includes("+");
    known.set(String(row.seed), {
      look: `${row.size} ${row.times} ${row.inode} ${row.parsed_with}`,
      sha256: reusable ? String(row.sha256) : undefined,
    });
  }
  const changed: ChangedSeed[] = [];
  for (const stat of found) {
    const now = `${stat.size} ${stat.times} ${stat.inode} ${parsedWith}`;
    const last = known.get(stat.seed);
    if (last?.look !== now) {
      const same = stat.fixed ? undefined : last?.sha256;
      changed.push({ ...stat, ...(same && { known: same }) });
    }
    known.delete(stat.seed);
  }
  return { changed, gone: [...known.keys()] };
}

/** Puts parsed seeds in, in one transaction. */
export function putSeeds(
  archive: Archive,
  rows: readonly { readonly stat: SeedStat; readonly row: SeedRow }[],
  parsedWith: string,
): void {
  transaction(archive, () => {
    const putSeed = archive.prepare("INSERT OR REPLACE INTO seeds VALUES (?, ?, ?, ?, ?, ?, ?)");
    const putArticle = articlePutter(archive);
    const removeArticle = archive.prepare("DELETE FROM articles WHERE seed = ?");
    const lookedAt = archive.prepare(
      "UPDATE seeds SET size = ?, times = ?, inode = ? WHERE seed = ?",
    );
    for (const { stat, row } of rows) {
      const { size, times, inode } = stat;
      if (row.unchanged) {
        lookedAt.run(size, times, inode, row.seed);
        continue;
      }
      const messages = JSON.stringify(row.messages);
      putSeed.run(row.seed, size, times, inode, row.sha256, parsedWith, messages);
      if (row.article) putArticle(row.seed, row.sha256, row.article);
      else removeArticle.run(row.seed);
    }
  });
}

function articlePutter(archive: Archive) {
  const put = archive.prepare(`
    INSERT INTO articles (seed, sha256, status, day, slug, face, digest, body, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (seed) DO UPDATE SET sha256 = excluded.sha256, status = excluded.status,
      day = excluded.day, slug = excluded.slug, face = excluded.face, digest = excluded.digest,
      body = excluded.body, text = excluded.text
    RETURNING id`);
  const removeQuotes = archive.prepare("DELETE FROM quotes WHERE article = ?");
  const putQuote = archive.prepare("INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?)");
  return (seed: string, sha256: string, row: ArticleRow): void => {
    const { status, day, slug, face, digest, body, text } = row;
    const id = Number(put.get(seed, sha256, status, day, slug, face, digest, body, text)?.id);
    removeQuotes.run(id);
    row.quotes.forEach((quote, i) => {
      const { speaker, name, speakerKind, kind } = quote;
      putQuote.run(id, i + 1, speaker, name, speakerKind, kind, quote.text);
    });
  };
}

export function removeSeeds(archive: Archive, seeds: readonly string[]): void {
  transaction(archive, () => {
    const removeSeed = archive.prepare("DELETE FROM seeds WHERE seed = ?");
    const removeArticle = archive.prepare("DELETE FROM articles WHERE seed = ?");
    for (const seed of seeds) {
      removeSeed.run(seed);
      removeArticle.run(seed);
    }
  });
}

/** How many messages of each level the seeds have. */
export function countLevels(archive: Archive): Record<Level, number> {
  const rows = archive
    .prepare(
      `SELECT message.value ->> 'level' AS level, count(*) AS n
       FROM seeds, json_each(seeds.messages) AS message WHERE messages <> '[]' GROUP BY 1`,
    )
    .all();
  const levels: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const { level, n } of rows) {
    if (level === "error" || level === "warning" || level === "note") levels[level] = Number(n);
  }
  return levels;
}
