import type { Store } from "../connection.ts";

export type UnaddressedArticle = {
  readonly id: number;
  readonly seed: string;
  readonly sha256: string;
};

/** Articles without an address, either drafts or those that need one, in the order of their seeds, in batches. */
export function* unaddressed(
  store: Store,
  which: "published" | "draft",
): Generator<UnaddressedArticle> {
  const some = store.prepare(
    `SELECT id, seed, sha256 FROM articles WHERE permalink IS NULL AND duplicate_of IS NULL
     AND status ${which === "draft" ? "=" : "<>"} 'draft' AND seed > ? ORDER BY seed LIMIT 2000`,
  );
  for (let last = ""; ; ) {
    const rows = some.all(last) as UnaddressedArticle[];
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.seed;
  }
}
