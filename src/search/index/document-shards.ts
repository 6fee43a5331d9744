import type { QuoteSpeaker } from "./document.ts";
import { type DatedRecord, recordShardName, recordsPerShard, writeRecords } from "./records.ts";
import type { Shard } from "./sharded-list.ts";
import { articlesPerSpeakerShard, speakerShardName, writeSpeakers } from "./speakers.ts";
import type { Tier } from "./tiers.ts";

/** What the index keeps about one article besides its terms. */
export type SearchDocument = DatedRecord & {
  /** Who says each quotation, by its number. */
  readonly speakers: readonly QuoteSpeaker[];
};

/** The shards of records and of speakers. The documents are in the order of their ordinals. */
export function* writeDocuments(
  tier: Tier["name"],
  documents: Iterable<SearchDocument>,
): Generator<Shard> {
  let ordinal = -1;
  let records: DatedRecord[] = [];
  let speakers: (readonly QuoteSpeaker[])[] = [];
  for (const document of documents) {
    ordinal++;
    records.push(document);
    speakers.push(document.speakers);
    if (records.length === recordsPerShard(tier)) {
      yield { name: recordShardName(tier, ordinal), text: writeRecords(records) };
      records = [];
    }
    if (speakers.length === articlesPerSpeakerShard) {
      yield { name: speakerShardName(ordinal), text: writeSpeakers(speakers) };
      speakers = [];
    }
  }
  if (records.length > 0)
    yield { name: recordShardName(tier, ordinal), text: writeRecords(records) };
  if (speakers.length > 0) yield { name: speakerShardName(ordinal), text: writeSpeakers(speakers) };
}

/** The shards that have some of the documents, given by their ordinals. */
export function* rewriteDocuments(
  tier: Tier["name"],
  ordinals: readonly number[],
  articles: number,
  documentAt: (ordinal: number) => SearchDocument,
): Generator<Shard> {
  const documentsFrom = (first: number, size: number) =>
    Array.from({ length: Math.min(size, articles - first) }, (_, i) => documentAt(first + i));
  for (const first of firstOf(ordinals, recordsPerShard(tier))) {
    const records = documentsFrom(first, recordsPerShard(tier));
    yield { name: recordShardName(tier, first), text: writeRecords(records) };
  }
  for (const first of firstOf(ordinals, articlesPerSpeakerShard)) {
    const documents = documentsFrom(first, articlesPerSpeakerShard);
    const text = writeSpeakers(documents.map(({ speakers }) => speakers));
    yield { name: speakerShardName(first), text };
  }
}

/** The first ordinal of each shard of this size that has one of the ordinals. */
const firstOf = (ordinals: readonly number[], size: number): ReadonlySet<number> =>
  new Set(ordinals.map((ordinal) => ordinal - (ordinal % size)));
