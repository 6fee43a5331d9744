import type { Day } from "../model/day.ts";
import { numbered, type Permalink, slugOf, wantedPermalink } from "../model/permalink.ts";
import { type Archive, transaction } from "./open-archive.ts";

/**
 * Gives every article that should have one its permalink: the one the ledger holds for its seed, else for its bytes under a
 * seed that is gone (it was renamed), else a new one. Returns whether the ledger changed.
 */
export function assignAddresses(archive: Archive): boolean {
  return transaction(archive, () => {
    markDuplicates(archive);
    releaseUnwanted(archive);
    const addressed = addressTheRest(archive);
    return followEdits(archive) || addressed;
  });
}

/** Of seeds with the same bytes the first by path stands for all; drafts stand aside. */
function markDuplicates(archive: Archive): void {
  archive.exec(`
    UPDATE articles SET duplicate_of = CASE WHEN status <> 'draft' THEN
      nullif((SELECT min(seed) FROM articles AS first
              WHERE first.sha256 = articles.sha256 AND first.status <> 'draft'), seed) END
    WHERE sha256 IN (SELECT key FROM touched WHERE what = 'bytes');
    DELETE FROM touched WHERE what = 'bytes'`);
}

function releaseUnwanted(archive: Archive): void {
  archive.exec(`UPDATE articles INDEXED BY articles_unwanted SET permalink = NULL
    WHERE permalink IS NOT NULL AND (duplicate_of IS NOT NULL OR status = 'draft')`);
}

function addressTheRest(archive: Archive): boolean {
  const waiting = archive
    .prepare(
      `SELECT id, seed, sha256, day, slug, face FROM articles
       WHERE permalink IS NULL AND duplicate_of IS NULL AND status <> 'draft' ORDER BY seed`,
    )
    .all();
  if (waiting.length === 0) return false;
  const find = finder(archive);
  const give = archive.prepare("UPDATE articles SET permalink = ? WHERE id = ?");
  const put = archive.prepare("INSERT OR REPLACE INTO addresses VALUES (?, ?, ?)");
  const taken = archive.prepare("SELECT 1 FROM addresses WHERE permalink = ?");
  // All that the ledger knows first, so that a new article never takes what an old one is about to claim.
  const known = waiting.map((row) => find(String(row.seed), String(row.sha256)));
  waiting.forEach((row, i) => {
    const permalink = known[i];
    if (permalink === undefined) return;
    give.run(permalink, row.id ?? null);
    put.run(permalink, row.seed ?? null, row.sha256 ?? null);
  });
  waiting.forEach((row, i) => {
    if (known[i] !== undefined) return;
    const permalink = firstFree(wanted(row), (address) => taken.get(address) !== undefined);
    give.run(permalink, row.id ?? null);
    put.run(permalink, row.seed ?? null, row.sha256 ?? null);
  });
  return true;
}

/** An edited seed is known by its new bytes from now on. */
function followEdits(archive: Archive): boolean {
  const edited =
    archive.prepare(`UPDATE addresses SET sha256 = articles.sha256, seed = articles.seed
    FROM touched CROSS JOIN articles ON articles.permalink = touched.url
    WHERE what = 'article' AND articles.permalink = addresses.permalink
    AND (articles.sha256 <> addresses.sha256 OR articles.seed <> addresses.seed)`);
  return edited.run().changes > 0;
}

function finder(archive: Archive): (seed: string, sha256: string) => Permalink | undefined {
  const bySeed = archive.prepare(
    `SELECT permalink FROM addresses WHERE seed = ?
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)
     ORDER BY permalink LIMIT 1`,
  );
  // The same bytes under another path: a duplicate that stood for the article before, or a seed that is gone.
  const bySha256 = archive.prepare(
    `SELECT permalink FROM addresses WHERE sha256 = ?
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.permalink = addresses.permalink)
     AND NOT EXISTS (SELECT 1 FROM articles WHERE articles.seed = addresses.seed
                     AND articles.duplicate_of IS NULL AND articles.status <> 'draft')
     ORDER BY permalink LIMIT 1`,
  );
  return (seed, sha256) => {
    const row = bySeed.get(seed) ?? bySha256.get(sha256);
    return row === undefined ? undefined : (String(row.permalink) as Permalink);
  };
}

function wanted(row: Record<string, unknown>): Permalink {
  const face: unknown = JSON.parse(String(row.face));
  const headline =
    typeof face === "object" && face !== null && "headline" in face ? String(face.headline) : "";
  const asked = row.slug === null ? "" : slugOf(String(row.slug));
  const slug = asked || slugOf(headline) || `article-${String(row.sha256).slice(0, 8)}`;
  return wantedPermalink((row.day ?? undefined) as Day | undefined, slug);
}

function firstFree(wanted: Permalink, isTaken: (permalink: Permalink) => boolean): Permalink {
  let permalink = wanted;
  for (let n = 2; isTaken(permalink); n++) permalink = numbered(wanted, n);
  return permalink;
}
