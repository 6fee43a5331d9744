import type { Anchors } from "../../model/anchor.ts";
import type { LocalLink } from "../../model/local-link.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { isFullPlan } from "../index/dirty.ts";
import { foundFile, linkedFiles } from "./linked-files.ts";

export type LinkingArticle = {
  readonly id: number;
  readonly seed: string;
  readonly links: readonly LocalLink[];
};

/**
 * The published articles whose links are to be resolved: in a full plan all that have links, otherwise those that changed, or whose
 * targets did. The targets of those that are not published, or have no links, are removed.
 */
export function* articlesToResolve(store: Store): Generator<LinkingArticle> {
  const ids = isFullPlan(store)
    ? "SELECT article AS id FROM links UNION SELECT article FROM link_targets"
    : "SELECT CAST(key AS INTEGER) AS id FROM dirty WHERE what = 'links'";
  const find = store.prepare(
    `SELECT seed, body ->> '$.links' AS links FROM articles CROSS JOIN contents ON article = id
     WHERE id = ? AND permalink IS NOT NULL AND status = 'published'`,
  );
  const remove = store.prepare("DELETE FROM link_targets WHERE article = ?");
  for (const row of store.prepare(`${ids} ORDER BY id`).all()) {
    const id = Number(row.id);
    const article = find.get(id);
    if (article?.links == null) {
      remove.run(id);
      continue;
    }
    const links = parseStored(article.links) as readonly LocalLink[];
    yield { id, seed: String(article.seed), links };
  }
}

type Targets = { readonly links: readonly unknown[]; readonly messages: readonly unknown[] };

/** A function that records where an article's links lead. Unchanged rows are not written. */
export function targetsRecorder(store: Store): (id: number, targets: Targets) => void {
  const find = store.prepare("SELECT links, messages FROM link_targets WHERE article = ?");
  // Not one statement with ON CONFLICT, which would override the OR IGNORE of the triggers.
  const insert = store.prepare("INSERT INTO link_targets VALUES (?, ?, ?)");
  const update = store.prepare("UPDATE link_targets SET links = ?, messages = ? WHERE article = ?");
  return (id, targets) => {
    const [links, messages] = [JSON.stringify(targets.links), JSON.stringify(targets.messages)];
    const before = find.get(id);
    if (!before) insert.run(id, links, messages);
    else if (before.links !== links || before.messages !== messages)
      update.run(links, messages, id);
  };
}

/** The queries by which links are resolved; their type in src/plan/resolve-links.ts describes them. */
export function linkQueries(store: Store) {
  const seeds = store.prepare(
    `SELECT articles.id, articles.seed, coalesce(articles.permalink, kept.permalink) AS permalink
     FROM articles LEFT JOIN articles AS kept ON kept.seed = articles.duplicate_of
     WHERE articles.id IN (SELECT id FROM articles WHERE seed = ?1 UNION ALL SELECT id FROM articles WHERE folded = ?1)
     ORDER BY articles.seed`,
  );
  const anchors = store.prepare(
    "SELECT body ->> '$.anchors' AS anchors FROM contents WHERE article = ?",
  );
  const files = linkedFiles(store);
  return {
    seedsAt: (folded: string) =>
      seeds.all(folded).map((row) => ({
        seed: String(row.seed),
        ...(row.permalink !== null && { permalink: String(row.permalink) as Permalink }),
        anchors: (): Anchors => {
          const found = anchors.get(Number(row.id))?.anchors;
          return found == null ? {} : (parseStored(found) as Anchors);
        },
      })),
    fileAt: (path: string) => foundFile(files.get(path)),
  };
}
