import type { QuoteSpeaker } from "./document.ts";
import { type DatedRecord, recordShardName, recordsPerShard, writeRecords } from "./records.ts";
import { articlesPerSpeakerShard, speakerShardName, writeSpeakers } from "./speakers.ts";
import type { Tier } from "./tiers.ts";
import type { Shard } from "./write-terms.ts";

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
