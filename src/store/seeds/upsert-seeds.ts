import type { Level } from "../../model/rules.ts";
import type { ArticleRow, SeedRow } from "./article-row.ts";
import type { ChangedSeed } from "./record-scan.ts";
import { type Archive, transaction } from "../connection.ts";

/** Puts parsed seeds in, in one transaction. */
export function putSeeds(
  archive: Archive,
  rows: readonly { readonly seen: ChangedSeed; readonly row: SeedRow }[],
  parsedWith: string,
): void {
  transaction(archive, () => {
    const putSeed = archive.prepare("INSERT OR REPLACE INTO seeds VALUES (?, ?, ?, ?, ?)");
    const putArticle = articlePutter(archive);
    const removeArticle = archive.prepare("DELETE FROM articles WHERE seed = ?");
    const lookedAt = archive.prepare("UPDATE seeds SET look = ? WHERE seed = ?");
    for (const { seen, row } of rows) {
      if (row.unchanged) {
        lookedAt.run(seen.look, row.seed);
        continue;
      }
      const messages = JSON.stringify(row.messages);
      putSeed.run(row.seed, seen.look, row.sha256, parsedWith, messages);
      if (row.article) putArticle(row.seed, row.sha256, row.article);
      else removeArticle.run(row.seed);
    }
  });
}

function articlePutter(archive: Archive) {
  // Not one statement with ON CONFLICT: it would take the triggers' own OR IGNORE from them.
  const update = archive.prepare(
    `UPDATE articles SET sha256 = ?, status = ?, day = ?, slug = ?, face = ?, face_digest = ?, digest = ?, quotes = ?
     WHERE seed = ? RETURNING id`,
  );
  const insert = archive.prepare(
    `INSERT INTO articles (sha256, status, day, slug, face, face_digest, digest, quotes, seed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
  );
  const putContents = archive.prepare("INSERT OR REPLACE INTO contents VALUES (?, ?, ?)");
  const removeQuotes = archive.prepare("DELETE FROM quotes WHERE article = ?");
  const putQuote = archive.prepare("INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const removeTopics = archive.prepare("DELETE FROM topics WHERE article = ?");
  const putTopic = archive.prepare("INSERT INTO topics VALUES (?, ?, ?)");
  return (seed: string, sha256: string, row: ArticleRow): void => {
    const { status, day, slug, face, faceDigest, digest, body, text, quotes } = row;
    const values = [
      sha256,
      status,
      day,
      slug,
      face,
      faceDigest,
      digest,
      quotes.length,
      seed,
    ] as const;
    const known = update.get(...values);
    const id = Number((known ?? insert.get(...values))?.id);
    putContents.run(id, body, text);
    if (known) {
      removeQuotes.run(id);
      removeTopics.run(id);
    }
    for (const { list, key, name } of row.topics) putTopic.run(id, `${list}/${key}`, name);
    quotes.forEach((quote, i) => {
      const { speaker, name, speakerKind, kind, context } = quote;
      putQuote.run(id, i + 1, speaker, name, speakerKind, kind, quote.text, context, quote.digest);
    });
  };
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
