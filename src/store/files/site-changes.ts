import type { Store } from "../connection.ts";
import { outputOf } from "./outputs.ts";

const kinds = {
  added: "unreported.sha256 IS NULL AND files.sha256 IS NOT NULL",
  changed: "unreported.sha256 <> files.sha256",
  removed: "unreported.sha256 IS NOT NULL AND files.sha256 IS NULL",
} as const;

/**
 * The changes that a deploy must apply to a copy of the site, as JSON, in pieces: files that were added or changed, with path,
 * bytes and SHA-256, and files that were removed, each sorted by path. It covers everything since changes of this output folder
 * were last reported, including those of killed builds and of builds that were not asked for changes.
 */
export function* changesText(store: Store): Generator<string> {
  let opening = "{";
  for (const [kind, condition] of Object.entries(kinds)) {
    yield `${opening}\n"${kind}": [`;
    let separator = "\n";
    const rows = store.prepare(
      `SELECT path, files.sha256, bytes FROM unreported LEFT JOIN files USING (path)
       WHERE output = ? AND ${condition} ORDER BY path`,
    );
    for (const { path, bytes, sha256 } of rows.iterate(outputOf(store))) {
      yield separator + JSON.stringify(kind === "removed" ? { path } : { path, bytes, sha256 });
      separator = ",\n";
    }
    yield "]";
    opening = ",";
  }
  yield "\n}\n";
}

export function clearChanges(store: Store): void {
  store.prepare("DELETE FROM unreported WHERE output = ?").run(outputOf(store));
}
