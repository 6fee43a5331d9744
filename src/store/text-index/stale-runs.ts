import { metaOf, type Store, setMeta, transaction } from "../connection.ts";
import { digestOf } from "../digest-of.ts";
import { isFullPlan } from "../index/dirty.ts";
import { addIndexes, indexesOfSerials } from "../index/late-indexes.ts";

/** A run of articles that must be packed. */
export type StaleRun = {
  /** The serial before its first one. */
  readonly after: number;
  /** The fingerprint that it will have. */
  readonly fingerprint: string;
  /** How many articles it has. */
  readonly articles: number;
};

type RunOptions = {
  /** The fingerprint of the code that packs runs. */
  readonly code: string;
  readonly articlesPerRun: number;
  readonly lastSerial: number;
};

/**
 * The runs that differ from the articles. Only those with dirty articles are compared, unless the code or the ledger changed. Runs
 * whose last article is gone are removed.
 */
export function staleRuns(store: Store, options: RunOptions): readonly StaleRun[] {
  const { code, articlesPerRun, lastSerial } = options;
  addIndexes(store, indexesOfSerials);
  const isFull = isFullPlan(store) || metaOf(store, checkedWith) !== code;
  if (isFull) removeArticles(store, lastSerial);
  const known = store.prepare("SELECT fingerprint FROM search_runs WHERE after = ?");
  const stale: StaleRun[] = [];
  for (const after of isFull ? everyRun(options) : dirtyRuns(store, options)) {
    const run = runOf(store, after, options);
    if (run.articles === 0) removeArticles(store, after, after + articlesPerRun);
    else if (known.get(after)?.fingerprint !== run.fingerprint) stale.push(run);
  }
  return stale;
}

/** Removes the runs and documents with the serials `after + 1` to `upTo`. */
export function removeArticles(store: Store, after: number, upTo = Number.MAX_SAFE_INTEGER): void {
  store.prepare("DELETE FROM search_documents WHERE serial > ? AND serial <= ?").run(after, upTo);
  store.prepare("DELETE FROM search_runs WHERE after >= ? AND after < ?").run(after, upTo); // and their chunks
}

const everyRun = ({ articlesPerRun, lastSerial }: RunOptions): readonly number[] =>
  Array.from({ length: Math.ceil(lastSerial / articlesPerRun) }, (_, i) => i * articlesPerRun);

const dirtyRuns = (store: Store, { articlesPerRun }: RunOptions): readonly number[] =>
  store
    .prepare(
      `SELECT DISTINCT (serial - 1) / CAST(? AS INTEGER) AS run FROM dirty JOIN addresses ON permalink = url
       WHERE what = 'article' ORDER BY 1`,
    )
    .all(articlesPerRun)
    .map(({ run }) => Number(run) * articlesPerRun);

/** The articles of a run that are found; others have no address, are withdrawn, or ask search engines not to list them. */
export const articlesOfRun = `addresses INDEXED BY addresses_by_serial JOIN articles USING (permalink)
  WHERE serial > ? AND serial <= ? AND status = 'published' AND noindex = 0`;

function runOf(store: Store, after: number, { code, articlesPerRun }: RunOptions): StaleRun {
  const rows = store
    .prepare(`SELECT serial, permalink, digest FROM ${articlesOfRun} ORDER BY serial`)
    .all(after, after + articlesPerRun);
  const lines = rows.map(({ serial, permalink, digest }) => `${serial}\t${permalink}\t${digest}`);
  return { after, fingerprint: digestOf([code, ...lines]), articles: rows.length };
}

/** All runs match the articles now. */
export const markRunsChecked = (store: Store, code: string): void =>
  setMeta(store, checkedWith, code);

/** Serial numbers may have changed: every run is compared with its articles at the next build. */
export const markRunsUnchecked = (store: Store): void => setMeta(store, checkedWith, "");

const checkedWith = "search-runs-checked-with";

/** Removes the index from the store and its files from the plan. */
export function dropSearch(store: Store): void {
  if (metaOf(store, checkedWith) === undefined) return;
  transaction(store, () => {
    store.exec(`
      UPDATE files SET wanted_fingerprint = NULL WHERE kind = 'search-index';
      DELETE FROM search_documents;
      DELETE FROM search_runs;
      DELETE FROM search_edits;
      DELETE FROM search_tiers;
      DELETE FROM meta WHERE key = '${checkedWith}'`);
  });
}
