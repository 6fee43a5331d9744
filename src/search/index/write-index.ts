import { byteOrder } from "../../model/byte-order.ts";
import type { DocumentTerms } from "./document.ts";
import type { SearchRecord } from "./records.ts";
import { type DayCount, type Root, type RootTier, writeRoot } from "./root.ts";
import { tiersOf } from "./tiers.ts";
import type { Shard, TermLimits, TermPostings } from "./write-terms.ts";
import { writeTier } from "./write-tier.ts";

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
  let dictionary: Root["dictionary"];
  for (const { name, after, upTo } of tiersOf(last)) {
    const own = documents.filter(({ serial }) => serial > after && serial <= upTo).sort(byDay);
    const [undated, days] = [own.filter(({ day }) => day === undefined).length, daysOf(own)];
    const hasDictionary = tiers.length === 0;
    const input = { undated, days, terms: postingsOf(own), records: own, hasDictionary };
    const shards = writeTier(input, limits);
    const texts: string[] = [];
    let next = shards.next();
    for (; !next.done; next = shards.next()) {
      texts.push(next.value.text);
      yield { name: `${name}/${next.value.name}`, text: next.value.text };
    }
    const { separators } = next.value;
    dictionary ??= next.value.dictionary;
    tiers.push({ name, version: versionOf(texts), undated, days, separators });
  }
  yield { name: "root", text: writeRoot({ tiers, ...(dictionary && { dictionary }) }) };
}

/** The order of ordinals: the undated, then by day; among those of one day by serial. */
const byDay = (a: SearchDocument, b: SearchDocument): number =>
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
  for (const term of [...lists.keys()].sort(byteOrder)) {
    const list = lists.get(term);
    if (list) yield { term, ...list };
  }
}

function daysOf(documents: readonly SearchDocument[]): readonly DayCount[] {
  const counts = new Map<number, number>();
  for (const { day } of documents) {
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, articles]) => ({ day, articles }));
}
