import type { ResolvePeople } from "../../model/identity.ts";
import type { Store } from "../connection.ts";
import { parseStored } from "../damage.ts";
import { isFullPlan } from "./dirty.ts";
import { refreshDirtyNames, refreshEveryName } from "./refresh-names.ts";
import { refreshRepeats } from "./refresh-repeats.ts";
import { resolveClusters } from "./resolve-clusters.ts";

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
