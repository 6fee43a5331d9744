import { documentOf, serialsPerDocument } from "../../model/feeds.ts";
import type { Store } from "../connection.ts";
import { digestOf } from "../digest-of.ts";
import { isFullPlan } from "../index/dirty.ts";
import { lastSerialOf } from "../permalinks/ledger.ts";

/** The articles that feeds have: those with a day, published or withdrawn. Another needs no address. */
export const articlesInFeeds =
  "addresses INDEXED BY addresses_by_serial CROSS JOIN articles USING (permalink) WHERE day IS NOT NULL AND serial > ? AND serial <= ?";

const maxSerial = Number.MAX_SAFE_INTEGER;

/** The planner's queries about articles in the order in which they were added. */
export function addedQueries(store: Store) {
  const lines = store.prepare(
    `SELECT permalink || char(9) || digest AS line FROM ${articlesInFeeds} ORDER BY serial`,
  );
  const linesBetween = (after: number, upTo: number): readonly string[] =>
    lines.all(after, upTo).map(({ line }) => String(line));
  const before = store.prepare(
    `SELECT serial FROM ${articlesInFeeds} ORDER BY serial DESC LIMIT 1`,
  );
  const previousOf = (document: number): number | undefined => {
    const serial = before.get(0, (document - 1) * serialsPerDocument)?.serial;
    return serial === undefined ? undefined : documentOf(Number(serial));
  };
  return {
    newest: (limit: number): readonly string[] =>
      store
        .prepare(
          `SELECT permalink || char(9) || digest AS line FROM articles
           WHERE permalink IS NOT NULL AND day IS NOT NULL AND status = 'published'
           ORDER BY day DESC, time DESC, seed DESC LIMIT ?`,
        )
        .all(limit)
        .map(({ line }) => String(line)),
    lastSerial: () => lastSerialOf(store),
    addedDocuments: function* (last: number) {
      for (const document of documentsToPlan(store, last)) {
        const upTo = document * serialsPerDocument;
        const own = document > last ? [] : linesBetween(upTo - serialsPerDocument, upTo);
        const digest = own.length > 0 ? digestOf(own) : undefined;
        yield { document, digest, previous: previousOf(document) };
      }
    },
    addedAfter: (document: number): readonly string[] => [
      `${previousOf(document + 1)}`,
      ...linesBetween(document * serialsPerDocument, maxSerial),
    ],
  };
}

/** All documents up to the last, or those with changes, those that are new, and the one that names each of them as its previous. */
function documentsToPlan(store: Store, last: number): ReadonlySet<number> {
  const planned = store
    .prepare(
      "SELECT CAST(substr(key, 7) AS INTEGER) AS document FROM files WHERE kind = 'feed' AND key BETWEEN 'added/' AND 'added0'",
    )
    .all()
    .map(({ document }) => Number(document));
  const isFull = isFullPlan(store) || isDirty(store, "serials");
  const after = isFull ? 0 : Math.max(0, ...planned) * serialsPerDocument;
  const added = store
    .prepare("SELECT DISTINCT serial FROM addresses WHERE serial > ? AND serial <= ?")
    .all(after, last * serialsPerDocument);
  const changed = isFull ? [] : dirtySerials(store);
  const documents = new Set([...added, ...changed].map(({ serial }) => documentOf(Number(serial))));
  const next = store.prepare(`SELECT serial FROM ${articlesInFeeds} ORDER BY serial LIMIT 1`);
  for (const { serial } of changed) {
    const follower = next.get(documentOf(Number(serial)) * serialsPerDocument, maxSerial)?.serial;
    if (follower !== undefined) documents.add(documentOf(Number(follower)));
  }
  for (const document of planned) if (isFull || document > last) documents.add(document);
  const end = Math.max(last, ...planned);
  return new Set([...documents].filter((document) => document <= end).sort((a, b) => a - b));
}

const isDirty = (store: Store, what: string): boolean =>
  store.prepare("SELECT 1 FROM dirty WHERE what = ?").get(what) !== undefined;

const dirtySerials = (store: Store) =>
  store
    .prepare(
      "SELECT DISTINCT serial FROM dirty CROSS JOIN addresses ON permalink = url WHERE what = 'article'",
    )
    .all();
