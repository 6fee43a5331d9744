import type { Permalink } from "../model/permalink.ts";
import type { Archive } from "./open-archive.ts";

/** What the plan needs of an article, and no more: a scan over a million of these is cheap. */
export type ArticleLine = {
  readonly url: Permalink;
  readonly day: string | undefined;
  /** Of the whole article. */
  readonly digest: string;
  /** JSON of what lists show of it. */
  readonly face: string;
  /** The other seeds that hold the same bytes, joined; "" mostly. */
  readonly duplicates: string;
};

/** Every article with an address, in time and then by permalink; the undated first. */
export function* articleLines(archive: Archive): Generator<ArticleLine> {
  const duplicates = new Map<string, string>();
  const copies = archive.prepare(
    "SELECT duplicate_of, seed FROM articles WHERE duplicate_of IS NOT NULL ORDER BY seed",
  );
  for (const row of copies.iterate()) {
    const of = String(row.duplicate_of);
    duplicates.set(of, `${duplicates.get(of) ?? ""}${row.seed}\n`);
  }
  const rows = archive.prepare(
    `SELECT permalink, day, digest, face, seed FROM articles WHERE permalink IS NOT NULL
     ORDER BY day, permalink`,
  );
  for (const row of rows.iterate()) {
    yield {
      url: String(row.permalink) as Permalink,
      day: row.day === null ? undefined : String(row.day),
      digest: String(row.digest),
      face: String(row.face),
      duplicates: duplicates.get(String(row.seed)) ?? "",
    };
  }
}

/** One quotation of a speaker with a page, as its page depends on it. */
export type QuoteLine = { readonly speaker: string; readonly line: string };

/** Every quotation whose speaker has a page, by speaker. */
export function* quoteLines(archive: Archive): Generator<QuoteLine> {
  const rows = archive.prepare(
    `SELECT speaker, name, speaker_kind, number, quotes.kind, quotes.text, permalink, day, face
     FROM quotes JOIN articles ON articles.id = quotes.article
     WHERE speaker IS NOT NULL AND permalink IS NOT NULL ORDER BY speaker, day, permalink, number`,
  );
  for (const row of rows.iterate()) {
    const { speaker, name, speaker_kind, number, kind, text, permalink, day, face } = row;
    yield {
      speaker: String(speaker),
      line: `${name}\t${speaker_kind}\t${number}\t${kind}\t${text}\t${permalink}\t${day}\t${face}`,
    };
  }
}
