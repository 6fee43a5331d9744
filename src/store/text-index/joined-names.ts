import type { Store } from "../connection.ts";

/** The keys of the names of each speaker who is quoted under several, the main one first; in byte order. */
export function joinedNames(
  store: Store,
): readonly (readonly [main: string, ...others: string[]])[] {
  const speakers = new Map<string, string[]>();
  const rows = store.prepare(
    "SELECT person, key FROM names WHERE person <> key ORDER BY person, key",
  );
  for (const { person, key } of rows.all()) {
    const others = speakers.get(String(person)) ?? [];
    speakers.set(String(person), others);
    others.push(String(key));
  }
  return [...speakers].map(([person, others]) => [person, ...others]);
}
