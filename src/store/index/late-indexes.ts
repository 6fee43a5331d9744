import type { Store } from "../connection.ts";

// Indexes whose entries arrive in random order. Inserted one by one, each would rewrite a page, and a large archive has more pages
// than fit in memory. So a new archive creates them, sorted, once their tables are filled; SQLite maintains them from then on.

type Indexes = Readonly<Record<string, string>>;

/** For finding the addresses of articles. */
export const indexesOfAddresses: Indexes = {
  articles_by_permalink:
    "UNIQUE INDEX articles_by_permalink ON articles (permalink) WHERE permalink IS NOT NULL",
  // Covers every column of an article that the plan needs.
  articles_in_time:
    "INDEX articles_in_time ON articles (day, time, seed, permalink, digest, card_digest, quotes) WHERE permalink IS NOT NULL",
  addresses_by_seed: "INDEX addresses_by_seed ON addresses (seed)",
  addresses_by_sha256: "INDEX addresses_by_sha256 ON addresses (sha256)",
};

/** For finding articles by their serial numbers, as feeds and the search index do. */
export const indexesOfSerials: Indexes = {
  addresses_by_serial: "INDEX addresses_by_serial ON addresses (serial, permalink)",
};

/** Not needed while seeds are ingested, but before addresses are assigned. */
export const indexesOfContents: Indexes = {
  articles_same: "INDEX articles_same ON articles (sha256)",
  quotes_by_speaker:
    "INDEX quotes_by_speaker ON quotes (speaker, name, speaker_kind, profile, traits) WHERE speaker IS NOT NULL",
  quotes_same:
    "INDEX quotes_same ON quotes (speaker, same) WHERE same IS NOT NULL AND speaker IS NOT NULL",
  links_by_target: "INDEX links_by_target ON links (folded, article)",
  topics_by_topic: "INDEX topics_by_topic ON topics (topic, name)",
};

export const indexesOfEntries: Indexes = {
  entries_of: "INDEX entries_of ON entries (permalink, links_back)",
};

/** Creates the indexes that are missing. */
export function addIndexes(store: Store, indexes: Indexes): void {
  const there = store.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?");
  for (const [name, definition] of Object.entries(indexes)) {
    if (!there.get(name)) store.exec(`CREATE ${definition}`);
  }
}

export function dropIndexes(store: Store, indexes: Indexes): void {
  for (const name of Object.keys(indexes)) store.exec(`DROP INDEX IF EXISTS ${name}`);
}
