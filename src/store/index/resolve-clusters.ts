import type { Identity, NameEvidence, ResolvePeople } from "../../model/identity.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { alone } from "./refresh-names.ts";

type Row = Readonly<Record<string, unknown>>;

/** Decides whom the names of these clusters mean. Names that mean somebody else, and the people concerned, are dirty then. */
export function resolveClusters(
  store: Store,
  clusters: readonly string[],
  resolve: ResolvePeople,
): void {
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
