import { foldedAddress } from "../../model/address-fault.ts";
import type { ArticleRow, SeedRow } from "./article-row.ts";
import type { ChangedSeed } from "./record-scan.ts";
import { type Store, transaction } from "../connection.ts";

/** Inserts or updates parsed seeds in one transaction. */
export function upsertSeeds(
  store: Store,
  rows: readonly { readonly seen: ChangedSeed; readonly row: SeedRow }[],
  parserFingerprint: string,
): void {
  transaction(store, () => {
    const upsertSeed = store.prepare("INSERT OR REPLACE INTO seeds VALUES (?, ?, ?, ?, ?)");
    const upsertArticle = articleUpserter(store);
    const removeArticle = store.prepare("DELETE FROM articles WHERE seed = ?");
    const updateStat = store.prepare("UPDATE seeds SET stat = ? WHERE seed = ?");
    for (const { seen, row } of rows) {
      if (row.unchanged) {
        updateStat.run(seen.stat, row.seed);
        continue;
      }
      const messages = JSON.stringify(row.messages);
      upsertSeed.run(row.seed, seen.stat, row.sha256, parserFingerprint, messages);
      if (row.article) upsertArticle(row.seed, row.sha256, row.article);
      else removeArticle.run(row.seed);
    }
  });
}

function articleUpserter(store: Store) {
  // Not a single statement with ON CONFLICT, because that would override OR IGNORE in the triggers.
  const update = store.prepare(
    `UPDATE articles SET permalink = iif(sha256 = ?, permalink, NULL), sha256 = ?, status = ?, day = ?, time = ?, slug = ?,
       card = ?, card_digest = ?, digest = ?, quotes = ?, noindex = ?, modified = ?, bytes = ?, weight = ?
     WHERE seed = ? RETURNING id`,
  );
  const insert = store.prepare(
    `INSERT INTO articles (sha256, status, day, time, slug, card, card_digest, digest, quotes, noindex, modified, bytes, weight, seed, folded)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`,
  );
  const upsertContents = store.prepare("INSERT OR REPLACE INTO contents VALUES (?, ?, ?)");
  const removeQuotes = store.prepare("DELETE FROM quotes WHERE article = ?");
  const insertQuote = store.prepare("INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const removeTopics = store.prepare("DELETE FROM topics WHERE article = ?");
  const insertTopic = store.prepare("INSERT INTO topics VALUES (?, ?, ?)");
  const removeLinks = store.prepare("DELETE FROM links WHERE article = ?");
  const insertLink = store.prepare("INSERT INTO links VALUES (?, ?, ?, ?)");
  return (seed: string, sha256: string, row: ArticleRow): void => {
    const { status, day, time, slug, card, cardDigest, digest, body, text, quotes } = row;
    const values = [
      sha256,
      status,
      day,
      time,
      slug,
      card,
      cardDigest,
      digest,
      quotes.length,
      row.noindex ? 1 : 0,
      row.modified,
      row.bytes,
      row.weight,
      seed,
    ] as const;
    const known = update.get(sha256, ...values); // ?1 twice: early releases of Node 24 do not bind numbered parameters
    const folded = foldedAddress(seed);
    const id = Number((known ?? insert.get(...values, folded === seed ? null : folded))?.id);
    upsertContents.run(id, body, text);
    if (known) {
      removeQuotes.run(id);
      removeTopics.run(id);
      removeLinks.run(id);
    }
    for (const { list, key, name } of row.topics) insertTopic.run(id, `${list}/${key}`, name);
    for (const { path, folded, isFile } of row.links)
      insertLink.run(id, path, folded, isFile ? 1 : 0);
    for (const quote of quotes) {
      const { number, speaker, name, speakerKind, kind, context, profile, traits, role } = quote;
      const about = [profile, traits, role, quote.same, quote.digest];
      insertQuote.run(id, number, speaker, name, speakerKind, kind, quote.text, context, ...about);
    }
  };
}
