import { beginningOf } from "../../model/display-text.ts";
import { slugOf } from "../../model/permalink.ts";

/** What a list of results shows about an article. Its day comes from its ordinal; see root.ts. */
export type SearchRecord = {
  readonly headline: string;
  readonly lede: string;
  /** The last step of its address. */
  readonly slug: string;
};

/** Articles in one shard. The ten best results are in ten shards whatever its size, so a larger one costs more than the search. */
export const recordsPerShard = 32;

const ledeCharacters = 120;

export const recordShardName = (ordinal: number): string =>
  `r${Math.floor(ordinal / recordsPerShard).toString(36)}`;

/** A line an article. The slug is left out if it follows from the headline: it would be a fifth of the line. */
export const writeRecords = (records: readonly SearchRecord[]): string =>
  records
    .map(({ headline, lede, slug }) => {
      const own = slug === slugOf(headline) ? "" : slug;
      return [plain(headline), plain(beginningOf(lede, ledeCharacters)), own].join("\t");
    })
    .join("\n");

export function readRecord(text: string, ordinal: number): SearchRecord {
  const [headline = "", lede = "", slug = ""] =
    text.split("\n")[ordinal % recordsPerShard]?.split("\t") ?? [];
  return { headline, lede, slug: slug || slugOf(headline) };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
