import type { Article } from "../../model/article.ts";
import type { CardContent } from "../../model/card.ts";
import type { Permalink } from "../../model/permalink.ts";
import { type Store, transaction } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { articleOf } from "../seeds/article-row.ts";
import { type EditedRun, recordEdits } from "./edits.ts";
import { articlesOfRun, removeArticles, type StaleRun } from "./stale-runs.ts";

/** An article to be indexed. */
export type ArticleToIndex = {
  readonly serial: number;
  readonly url: Permalink;
  readonly card: CardContent;
  readonly article: Article;
};

/** The articles with the serials `after + 1` to `upTo` that search finds, one at a time. */
export function* articlesToIndex(
  store: Store,
  after: number,
  upTo: number,
): Generator<ArticleToIndex> {
  const rows = store.prepare(
    `SELECT serial, permalink, card, body, contents.text FROM ${articlesOfRun.replace(
      "WHERE",
      "JOIN contents ON article = articles.id WHERE",
    )} ORDER BY serial`,
  );
  for (const { serial, permalink, card, body, text } of rows.iterate(after, upTo)) {
    yield {
      serial: Number(serial),
      url: String(permalink) as Permalink,
      card: parseStored(card) as CardContent,
      article: articleOf({ body: String(body), text: String(text) }),
    };
  }
}

/** The seed of the article with a serial. */
export function seedWithSerial(store: Store, serial: number): string | undefined {
  const row = store
    .prepare(`SELECT seed FROM ${articlesOfRun} ORDER BY serial`)
    .get(serial - 1, serial);
  return row && String(row.seed);
}

/** A run as the store has it. */
export type PackedRun = {
  readonly documents: readonly {
    readonly serial: number;
    readonly day: number | undefined;
    readonly length: number;
    /** JSON. */
    readonly document: string;
  }[];
  readonly chunks: readonly StoredChunk[];
};

type StoredChunk = { readonly terms: string; readonly postings: Uint8Array };

/** Replaces a run. `edited` are the terms that its changed articles had; undefined if that is not known. */
export function putRun(
  store: Store,
  { after, fingerprint }: Pick<StaleRun, "after" | "fingerprint">,
  upTo: number,
  { documents, chunks }: PackedRun,
  edited?: EditedRun["terms"],
): void {
  const putDocument = store.prepare("INSERT INTO search_documents VALUES (?, ?, ?, ?)");
  const putChunk = store.prepare("INSERT INTO search_chunks VALUES (?, ?, ?, ?)");
  transaction(store, () => {
    recordEdits(store, after, edited);
    removeArticles(store, after, upTo);
    store.prepare("INSERT INTO search_runs VALUES (?, ?)").run(after, fingerprint);
    for (const { serial, day, length, document } of documents) {
      putDocument.run(serial, day ?? null, length, document);
    }
    for (const [i, { terms, postings }] of chunks.entries()) {
      putChunk.run(after, i, terms, postings);
    }
  });
}

/** A run as it was put; undefined if there is none. */
export function findRun(store: Store, after: number, upTo: number): PackedRun | undefined {
  const documents = store
    .prepare(
      "SELECT serial, day, length, document FROM search_documents WHERE serial > ? AND serial <= ? ORDER BY serial",
    )
    .all(after, upTo)
    .map(({ serial, day, length, document }) => ({
      serial: Number(serial),
      day: day === null ? undefined : Number(day),
      length: Number(length),
      document: String(document),
    }));
  const { nextChunk } = runReader(store)(after);
  const chunks: StoredChunk[] = [];
  for (let chunk = nextChunk(); chunk; chunk = nextChunk()) chunks.push(chunk);
  return documents.length > 0 && chunks.length > 0 ? { documents, chunks } : undefined;
}

/** The runs from `after` on, up to `upTo`, each with its fingerprint. */
export const runsBetween = (
  store: Store,
  after: number,
  upTo: number,
): readonly { readonly after: number; readonly fingerprint: string }[] =>
  store
    .prepare("SELECT after, fingerprint FROM search_runs WHERE after >= ? AND after < ? ORDER BY 1")
    .all(after, upTo)
    .map((row) => ({ after: Number(row.after), fingerprint: String(row.fingerprint) }));

/** A run to be read from its beginning: its chunks in order, then undefined. */
type StoredRun = { readonly after: number; readonly nextChunk: () => StoredChunk | undefined };

/** Finds runs by the serial before their first article. */
export function runReader(store: Store): (after: number) => StoredRun {
  const find = store.prepare(
    "SELECT terms, postings FROM search_chunks WHERE run = ? AND number = ?",
  );
  return (after) => {
    let number = 0;
    const nextChunk = () => {
      const row = find.get(after, number++);
      return row && { terms: String(row.terms), postings: row.postings as Uint8Array };
    };
    return { after, nextChunk };
  };
}
