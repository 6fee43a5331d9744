import type { DocumentTerms } from "./document.ts";
import { recordShardName, recordsPerShard, type SearchRecord, writeRecords } from "./records.ts";
import { type DayCount, type RootTier, writeRoot } from "./root.ts";
import { tiersOf } from "./tiers.ts";
import { type Shard, type TermLimits, type TermPostings, writeTerms } from "./write-terms.ts";

/** One article to be indexed. */
export type SearchDocument = SearchRecord & {
  readonly serial: number;
  /** Days since 1 January of the year 1; undefined if it has none. */
  readonly day: number | undefined;
  readonly terms: DocumentTerms;
};

/** All shards of an index, in memory. `versionOf` is a digest of texts. */
export function* writeIndex(
  documents: readonly SearchDocument[],
  versionOf: (texts: readonly string[]) => string,
  limits?: TermLimits,
): Generator<Shard> {
  const last = documents.reduce((max, { serial }) => Math.max(max, serial), 0);
  const tiers: RootTier[] = [];
  for (const tier of tiersOf(last)) {
    const own = documents
      .filter(({ serial }) => serial > tier.after && serial <= tier.upTo)
      .sort(byDay);
    const shards = writeTerms(postingsOf(own), limits);
    const texts: string[] = [];
    let next = shards.next();
    for (; !next.done; next = shards.next()) {
      texts.push(next.value.text);
      yield { ...next.value, name: `${tier.name}/${next.value.name}` };
    }
    for (const shard of recordShards(own)) {
      texts.push(shard.text);
      yield { ...shard, name: `${tier.name}/${shard.name}` };
    }
    tiers.push({
      name: tier.name,
      version: versionOf(texts),
      undated: own.filter(({ day }) => day === undefined).length,
      days: daysOf(own),
      separators: next.value,
    });
  }
  yield { name: "root", text: writeRoot({ tiers }) };
}

/** The order of ordinals: the undated, then by day; among those of one day by serial. */
export const byDay = (a: SearchDocument, b: SearchDocument): number =>
  (a.day ?? 0) - (b.day ?? 0) || a.serial - b.serial;

function* postingsOf(documents: readonly SearchDocument[]): Generator<TermPostings> {
  const lists = new Map<string, { ordinals: number[]; impacts: number[] }>();
  for (const [ordinal, { terms }] of documents.entries()) {
    for (const [term, impact] of terms) {
      let list = lists.get(term);
      if (!list) {
        list = { ordinals: [], impacts: [] };
        lists.set(term, list);
      }
      list.ordinals.push(ordinal);
      list.impacts.push(impact);
    }
  }
  for (const term of [...lists.keys()].sort()) {
    const list = lists.get(term);
    if (list) yield { term, ...list };
  }
}

function* recordShards(documents: readonly SearchDocument[]): Generator<Shard> {
  for (let from = 0; from < documents.length; from += recordsPerShard) {
    const text = writeRecords(documents.slice(from, from + recordsPerShard));
    yield { name: recordShardName(from), text };
  }
}

function daysOf(documents: readonly SearchDocument[]): readonly DayCount[] {
  const counts = new Map<number, number>();
  for (const { day } of documents) {
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, articles]) => ({ day, articles }));
}
