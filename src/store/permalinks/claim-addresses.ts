import type { Permalink } from "../../model/permalink.ts";
import type { Store } from "../connection.ts";
import { noSeed } from "./ledger-line.ts";
import { type UnaddressedArticle, unaddressed } from "./unaddressed.ts";

/**
 * Gives articles the addresses that the ledger has for them. Bytes decide before paths:
 *
 * 1. An article with the path and the bytes of a line gets that line's address.
 * 2. An article with the bytes of a remaining line was renamed: it gets that line's address.
 * 3. An article with the path of a remaining line was edited: it gets that line's address.
 *
 * So every article keeps its address through chains and swaps of renames, and each line has at most one article. Drafts keep their
 * lines in the same way, without a page.
 */
export function claimAddresses(store: Store, on: OnClaim): void {
  store.exec(claimUnchanged);
  for (const decisive of ["sha256", "seed"] as const) {
    const find = lineFinder(store, decisive);
    const claim = claimer(store, on);
    for (const article of unaddressed(store, "published")) {
      const line = find(article);
      if (!line) continue;
      claim(article, line.permalink);
      if (line.seed !== article.seed) on.rename(line, article.seed);
    }
  }
  keepLinesOfDrafts(store, on);
}

export type OnClaim = {
  /** Records that a line of the ledger changes. */
  readonly change: (permalink: Permalink) => void;
  /** A line loses its seed's path, because another article has that path now. */
  readonly free: (permalink: Permalink, seed: string) => void;
  /** An article with the bytes of a line, and another path, gets its address. */
  readonly rename: (line: Line, seed: string) => void;
};

type Line = { readonly permalink: Permalink; readonly seed: string };

const isClaimed = "EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)";

// CROSS JOIN: along the few articles without an address.
const claimUnchanged = `
  UPDATE articles SET permalink = own.permalink FROM (
    SELECT id, addresses.permalink FROM articles INDEXED BY articles_unaddressed
      CROSS JOIN addresses USING (seed, sha256)
    WHERE articles.permalink IS NULL AND duplicate_of IS NULL AND status <> 'draft') AS own
  WHERE own.id = articles.id`;

function lineFinder(store: Store, column: "sha256" | "seed") {
  const find = store.prepare(
    `SELECT permalink, seed FROM addresses WHERE ${column} = ? AND NOT ${isClaimed} ORDER BY permalink LIMIT 1`,
  );
  return (article: UnaddressedArticle) => find.get(article[column]) as Line | undefined;
}

function claimer(store: Store, on: OnClaim) {
  const give = store.prepare("UPDATE articles SET permalink = ? WHERE id = ?");
  const moveLine = lineMover(store, on);
  return (article: UnaddressedArticle, permalink: Permalink) => {
    give.run(permalink, article.id);
    moveLine(article, permalink);
  };
}

/** Writes an article's path and bytes into a line; another line that has the path loses it. */
function lineMover(store: Store, on: OnClaim) {
  const freePath = store.prepare(
    `UPDATE addresses SET seed = '${noSeed}' WHERE seed = ? AND permalink <> ? RETURNING permalink`,
  );
  const update = store.prepare("UPDATE addresses SET seed = ?, sha256 = ? WHERE permalink = ?");
  return ({ seed, sha256 }: UnaddressedArticle, permalink: Permalink) => {
    for (const row of freePath.all(seed, permalink)) {
      on.free(row.permalink as Permalink, seed);
      on.change(row.permalink as Permalink);
    }
    update.run(seed, sha256, permalink);
    on.change(permalink);
  };
}

function keepLinesOfDrafts(store: Store, on: OnClaim): void {
  const isKept = store.prepare("SELECT 1 FROM addresses WHERE seed = ? AND sha256 = ?");
  const isAlive = `EXISTS (SELECT 1 FROM articles WHERE articles.seed = addresses.seed AND articles.sha256 = addresses.sha256)`;
  const find = store.prepare(
    `SELECT permalink FROM addresses WHERE sha256 = ? AND NOT ${isClaimed} AND NOT ${isAlive}
     UNION ALL SELECT permalink FROM addresses WHERE seed = ? AND NOT ${isClaimed} LIMIT 1`,
  );
  const moveLine = lineMover(store, on);
  for (const draft of unaddressed(store, "draft")) {
    if (isKept.get(draft.seed, draft.sha256)) continue;
    const permalink = find.get(draft.sha256, draft.seed)?.permalink;
    if (permalink !== undefined) moveLine(draft, permalink as Permalink);
  }
}
