import type { Store } from "../connection.ts";

// Indexes whose entries come in no order: put in one by one, each would write a page anew, and a large archive more pages than
// memory holds. So they are made, sorted, when a new archive has what they are of; from then on they are kept like any other.

type Indexes = Readonly<Record<string, string>>;

/** Of what the articles' addresses are found by. */
export const indexesOfAddresses: Indexes = {
  articles_by_permalink:
    "UNIQUE INDEX articles_by_permalink ON articles (permalink) WHERE permalink IS NOT NULL",
  // With all that the plan asks of each article.
  articles_in_time:
    "INDEX articles_in_time ON articles (day, permalink, seed, digest, card_digest, quotes) WHERE permalink IS NOT NULL",
  addresses_by_seed: "INDEX addresses_by_seed ON addresses (seed)",
  addresses_by_sha256: "INDEX addresses_by_sha256 ON addresses (sha256)",
};

/** Of all that no seed is read by; to be there before addresses are given. */
export const indexesOfContents: Indexes = {
  articles_same: "INDEX articles_same ON articles (sha256)",
  quotes_by_speaker:
    "INDEX quotes_by_speaker ON quotes (speaker, name, speaker_kind) WHERE speaker IS NOT NULL",
  topics_by_topic: "INDEX topics_by_topic ON topics (topic, name)",
};

export const indexesOfEntries: Indexes = {
  entries_of: "INDEX entries_of ON entries (permalink, links_back)",
};

/** Makes those that are not there. */
export function addIndexes(store: Store, indexes: Indexes): void {
  const there = store.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?");
  for (const [name, definition] of Object.entries(indexes)) {
    if (!there.get(name)) store.exec(`CREATE ${definition}`);
  }
}

export function dropIndexes(store: Store, indexes: Indexes): void {
  for (const name of Object.keys(indexes)) store.exec(`DROP INDEX IF EXISTS ${name}`);
}
