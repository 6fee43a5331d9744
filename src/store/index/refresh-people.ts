import type { Identity, NameEvidence, ResolvePeople } from "../../model/identity.ts";
import { clusterOfName, evidenceOf, type NameCount } from "../../model/name-evidence.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { isFullPlan } from "./dirty.ts";
import { refreshRepeats } from "./refresh-repeats.ts";

type Row = Readonly<Record<string, unknown>>;

/**
 * Updates the dirty names from the quotations and decides again whom the names in their clusters mean. The people whose names
 * changed are dirty then, and so is each name that means somebody else.
 */
export function refreshPeople(store: Store, resolve: ResolvePeople): void {
  const clusters = isFullPlan(store) ? refreshEveryName(store) : refreshDirtyNames(store);
  resolveClusters(store, clusters, resolve);
  refreshRepeats(store);
  refreshSpeakers(store);
}

/** Subtracts the few quotations of articles without an address, so that the counts come from indexes alone. */
const isAddressed =
  "article NOT IN (SELECT id FROM articles INDEXED BY articles_unaddressed WHERE permalink IS NULL)";

const countsOf = (which: string): string => `
  SELECT speaker, name, speaker_kind AS kind, traits, count(DISTINCT article) AS articles, count(*) AS quotes,
    count(profile) AS settled, iif(count(profile) = count(*) AND min(profile) = max(profile), min(profile), NULL) AS profile
  FROM quotes WHERE ${which} AND ${isAddressed}
  GROUP BY speaker, name, speaker_kind, traits ORDER BY speaker`;

/** Counts all names anew; returns the clusters of several names. */
function refreshEveryName(store: Store): readonly string[] {
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
function refreshDirtyNames(store: Store): readonly string[] {
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

const alone = "{}";

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

function resolveClusters(store: Store, clusters: readonly string[], resolve: ResolvePeople): void {
  const namesOf = store.prepare("SELECT * FROM names WHERE cluster = ? ORDER BY key");
  const set = store.prepare("UPDATE names SET person = ?, identity = ? WHERE key = ?");
  const mark = store.prepare("INSERT OR IGNORE INTO dirty VALUES (?, ?, '')");
  const together = store.prepare(
    `SELECT 1 FROM entries AS a CROSS JOIN entries AS b ON b.permalink = a.permalink AND b.list = ?
     WHERE a.list = ? LIMIT 1`,
  );
  for (const cluster of clusters) {
    const rows = namesOf.all(cluster);
    const sizes = new Map(rows.map(({ key, articles }) => [String(key), Number(articles)]));
    const names = new Map(rows.map(({ key, name }) => [String(key), String(name)]));
    const quotedTogether = (a: SpeakerKey, b: SpeakerKey): boolean => {
      const [fewer, more] = (sizes.get(a) ?? 0) < (sizes.get(b) ?? 0) ? [a, b] : [b, a];
      return together.get(`speakers/${more}`, `speakers/${fewer}`) !== undefined;
    };
    const found = new Map(
      resolve(rows.map(evidenceIn), quotedTogether).map((one) => [one.key, one]),
    );
    for (const row of rows) {
      const identity = found.get(String(row.key) as SpeakerKey);
      if (!identity) continue;
      const text = identityText(identity, names);
      if (identity.person === row.person && text === row.identity) continue;
      set.run(identity.person, text, identity.key);
      for (const person of [String(row.person), identity.person]) mark.run("person", person);
      if (identity.person !== row.person) mark.run("name", identity.key);
    }
    // The name of a person may have changed, and other pages show it.
    for (const { key, person, identity } of namesOf.all(cluster)) {
      if (person !== key) mark.run("name", String(key));
      if (identity !== alone) mark.run("person", String(person));
    }
  }
}

function evidenceIn(row: Row): NameEvidence {
  const { titles, ...shown } = parseStored(row.evidence) as Pick<
    NameEvidence,
    "years" | "he" | "she" | "isSettled"
  > & { readonly titles: readonly [string, number][] };
  return {
    ...shown,
    key: String(row.key) as SpeakerKey,
    name: String(row.name),
    kind: row.kind === "organisation" ? "organisation" : "person",
    quotes: Number(row.quotes),
    articles: Number(row.articles),
    titles: new Map(titles),
  };
}

/** JSON without what is usual; alternatives with their names. */
function identityText(
  { rule, confidence, alternatives }: Identity,
  names: ReadonlyMap<string, string>,
): string {
  return JSON.stringify({
    ...(rule && { rule, confidence }),
    ...(alternatives.length > 0 && {
      alternatives: alternatives.map((each) => ({
        ...each,
        name: names.get(each.key) ?? each.key,
      })),
    }),
  });
}

/** Makes the rows of the dirty people from those of their names. */
function refreshSpeakers(store: Store): void {
  const namesOf = store.prepare(
    "SELECT key, name, kind, quotes, profile, identity FROM names WHERE person = ? ORDER BY quotes DESC, key",
  );
  const repeats = store.prepare("SELECT count(*) AS n FROM repeats WHERE person = ?");
  const put = store.prepare("INSERT OR REPLACE INTO speakers VALUES (?, ?, ?, ?, ?, ?)");
  const remove = store.prepare("DELETE FROM speakers WHERE speaker = ?");
  for (const { key: dirty } of store.prepare("SELECT key FROM dirty WHERE what = 'person'").all()) {
    const person = String(dirty);
    const names = namesOf.all(person);
    const main = names.find(({ key }) => key === person);
    if (!main) {
      remove.run(person);
      continue;
    }
    const printed = names.reduce((sum, each) => sum + Number(each.quotes), 0);
    const quotes = printed - Number(repeats.get(person)?.n);
    const profile = main.profile ?? names.find((each) => each.profile !== null)?.profile ?? null;
    put.run(
      person,
      String(main.name),
      String(main.kind),
      quotes,
      profile === null ? null : String(profile),
      namesText(
        main,
        names.filter((each) => each !== main),
      ),
    );
  }
}

function namesText(main: Row, others: readonly Row[]): string | null {
  const { alternatives } = parseStored(main.identity) as { readonly alternatives?: unknown };
  if (others.length === 0 && !alternatives) return null;
  return JSON.stringify({
    otherNames: others.map(({ key, name, quotes, identity }) => ({
      key,
      name,
      quotes,
      ...(parseStored(identity) as object),
    })),
    alternatives: alternatives ?? [],
  });
}
