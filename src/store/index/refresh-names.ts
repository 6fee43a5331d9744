import { clusterOfName, evidenceOf, type NameCount } from "../../model/name-evidence.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";

type Row = Readonly<Record<string, unknown>>;

/** Subtracts the few quotations of articles without an address, so that the counts come from indexes alone. */
const isAddressed =
  "article NOT IN (SELECT id FROM articles INDEXED BY articles_unaddressed WHERE permalink IS NULL)";

const countsOf = (which: string): string => `
  SELECT speaker, name, speaker_kind AS kind, traits, count(DISTINCT article) AS articles, count(*) AS quotes,
    count(profile) AS settled, iif(count(profile) = count(*) AND min(profile) = max(profile), min(profile), NULL) AS profile
  FROM quotes WHERE ${which} AND ${isAddressed}
  GROUP BY speaker, name, speaker_kind, traits ORDER BY speaker`;

/** Counts all names again; returns the clusters of several names. */
export function refreshEveryName(store: Store): readonly string[] {
  store.exec("DELETE FROM names; DELETE FROM speakers");
  const put = namePutter(store);
  let own: Row[] = [];
  for (const row of store.prepare(countsOf("speaker IS NOT NULL")).iterate()) {
    if (own.length > 0 && own[0]?.speaker !== row.speaker) {
      put(own);
      own = [];
    }
    own.push(row);
  }
  if (own.length > 0) put(own);
  store.exec("INSERT OR IGNORE INTO dirty SELECT 'person', person, '' FROM names");
  return store
    .prepare("SELECT cluster FROM names GROUP BY cluster HAVING count(*) > 1 ORDER BY cluster")
    .all()
    .map(({ cluster }) => String(cluster));
}

/** Counts the dirty names; returns the clusters that they were in and are in. */
export function refreshDirtyNames(store: Store): readonly string[] {
  const counts = store.prepare(countsOf("speaker = ?"));
  const known = store.prepare("SELECT cluster, person FROM names WHERE key = ?");
  const remove = store.prepare("DELETE FROM names WHERE key = ?");
  const mark = store.prepare("INSERT OR IGNORE INTO dirty VALUES (?, ?, '')");
  const put = namePutter(store);
  const clusters = new Set<string>();
  for (const { key } of store.prepare("SELECT key FROM dirty WHERE what = 'speaker'").all()) {
    const name = String(key);
    const before = known.get(name);
    if (before) {
      clusters.add(String(before.cluster));
      mark.run("person", String(before.person));
    }
    const rows = counts.all(name);
    if (rows.length === 0) {
      remove.run(name);
      mark.run("name", name);
      mark.run("person", name);
      continue;
    }
    clusters.add(put(rows, before?.person?.toString()));
    if (!before) {
      mark.run("name", name);
      mark.run("person", name);
    }
  }
  return [...clusters].sort();
}

/** Puts a name from its counts; a new one means its own person until its cluster is decided on. Returns the cluster. */
function namePutter(store: Store): (rows: readonly Row[], person?: string) => string {
  const put = store.prepare(
    `INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET cluster = excluded.cluster, name = excluded.name, kind = excluded.kind,
       quotes = excluded.quotes, articles = excluded.articles, evidence = excluded.evidence, profile = excluded.profile`,
  );
  const years = store.prepare(
    "SELECT min(day) AS first, max(day) AS last FROM entries WHERE list = ? AND day > ''",
  );
  return (rows, person) => {
    const key = String(rows[0]?.speaker) as SpeakerKey;
    const { first, last } = years.get(`speakers/${key}`) ?? {};
    const evidence = evidenceOf(
      key,
      rows.map((row) => countOf(key, row)),
      first && last ? [yearOf(first), yearOf(last)] : undefined,
    );
    const { name, kind, quotes, articles, ...shown } = evidence;
    const cluster = clusterOfName(evidence);
    const profiles = rows.filter((row) => row.name === name).map(({ profile }) => profile);
    const profile = profiles.every((each) => each === profiles[0]) ? profiles[0] : null;
    put.run(
      key,
      person ?? key,
      cluster,
      name,
      kind,
      quotes,
      articles,
      JSON.stringify({ ...shown, titles: [...shown.titles].sort() }),
      profile === null || profile === undefined ? null : String(profile),
      alone,
    );
    return cluster;
  };
}

const yearOf = (day: unknown): number => Number(String(day).slice(0, 4));

/** The identity of a name that is joined with no other and may mean nobody else. */
export const alone = "{}";

function countOf(key: SpeakerKey, row: Row): NameCount & { readonly articles: number } {
  const [gender, titles] = row.traits
    ? (parseStored(row.traits) as ["he" | "she" | null, readonly string[]])
    : [null, []];
  return {
    key,
    name: String(row.name),
    kind: row.kind === "organisation" ? "organisation" : "person",
    quotes: Number(row.quotes),
    articles: Number(row.articles),
    gender: gender ?? undefined,
    titles,
    isSettled: Number(row.settled) > 0,
    year: undefined,
  };
}
