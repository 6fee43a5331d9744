import { articlesPerSpeakerShard } from "../index/speakers.ts";
import { yearOfSearchDay } from "./days.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Query } from "./parse-query.ts";
import { type Hit, runQuery } from "./run-query.ts";

/** A speaker, and how many quotations by them have all words of a query. */
export type SpeakerCount = {
  readonly key: string;
  /** The most common form in these quotations. */
  readonly name: string;
  readonly quotations: number;
  /** The years of the first and the last of them; undefined if none of their articles has a day. */
  readonly firstYear?: number;
  readonly lastYear?: number;
};

export type WhoSaysIt = {
  /** Those with the most quotations first, then by name. */
  readonly speakers: readonly SpeakerCount[];
  /** Quotations of the hits that have all words of the query, by anybody or nobody. */
  readonly quotations: number;
  /** How many of these, the newest, were looked up. If it is less than `quotations`, the speakers are those of the newest only. */
  readonly counted: number;
};

/** Shards of speakers that one query loads at most: some 100 kB. */
const maxShards = 24;

/**
 * Who says the words of a query. The words must be in one quotation; `hits` are those that the reader sees, so a filter on them
 * filters here too. Loads shards of speakers: call it after the hits are shown.
 */
export async function whoSaysIt(
  index: IndexReader,
  query: Query,
  hits: readonly Hit[],
): Promise<WhoSaysIt> {
  if (query.words.length === 0) return { speakers: [], quotations: 0, counted: 0 };
  const shown = new Set(hits.map(idOf));
  const quoting = (await runQuery(index, { ...query, scope: "quotes" })).filter((hit) =>
    shown.has(idOf(hit)),
  );
  const counted = withinShards(quoting);
  const said = await Promise.all(
    counted.map(async ({ tier, ordinal, day, quotes = [] }) => {
      const speakers = await index.speakers(tier, ordinal);
      return quotes.map((number) => ({ day, speaker: speakers[number - 1] }));
    }),
  );
  const counts = new Map<string, Count>();
  for (const { day, speaker } of said.flat()) {
    if (!speaker) continue;
    const [key] = await index.namesOf(speaker.key);
    add(counts, key, speaker.name, day);
  }
  return {
    speakers: [...counts].map(countOf).sort(byQuotations),
    quotations: quotationsOf(quoting),
    counted: quotationsOf(counted),
  };
}

const idOf = ({ tier, ordinal }: Hit): string => `${tier.name}/${ordinal}`;

const quotationsOf = (hits: readonly Hit[]): number =>
  hits.reduce((sum, { quotes = [] }) => sum + quotes.length, 0);

/** The newest hits, as many as `maxShards` shards have. */
function withinShards(hits: readonly Hit[]): readonly Hit[] {
  const shards = new Set<string>();
  const end = hits.findIndex(({ tier, ordinal }) => {
    shards.add(`${tier.name}/${Math.floor(ordinal / articlesPerSpeakerShard)}`);
    return shards.size > maxShards;
  });
  return end === -1 ? hits : hits.slice(0, end);
}

type Count = { quotations: number; readonly names: Map<string, number>; readonly days: number[] };

function add(counts: Map<string, Count>, key: string, name: string, day: number | undefined): void {
  const count: Count = counts.get(key) ?? { quotations: 0, names: new Map(), days: [] };
  counts.set(key, count);
  count.quotations++;
  count.names.set(name, (count.names.get(name) ?? 0) + 1);
  if (day !== undefined) count.days.push(day);
}

function countOf([key, { quotations, names, days }]: readonly [string, Count]): SpeakerCount {
  const [mostCommon] = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const firstYear = yearOfSearchDay(days.reduce((a, b) => Math.min(a, b), days[0] ?? 0));
  const lastYear = yearOfSearchDay(days.reduce((a, b) => Math.max(a, b), 0));
  return {
    key,
    name: mostCommon?.[0] ?? key,
    quotations,
    ...(days.length > 0 && firstYear && lastYear && { firstYear, lastYear }),
  };
}

const byQuotations = (a: SpeakerCount, b: SpeakerCount): number =>
  b.quotations - a.quotations || (a.name < b.name ? -1 : 1);
