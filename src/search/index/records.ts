import { beginningOf } from "../../model/beginning-of.ts";
import { type Permalink, slugOf, wantedPermalink } from "../../model/permalink.ts";
import { dayOfSearchDay } from "./search-day.ts";
import type { Tier } from "./tiers.ts";

/** What a list of results shows about an article, besides its day, which comes from its ordinal; see root.ts. */
export type SearchRecord = {
  readonly headline: string;
  readonly lede: string;
  readonly url: Permalink;
};

/** A record and the day of its article, in days since 1 January of the year 1; undefined if it has none. */
export type DatedRecord = SearchRecord & { readonly day: number | undefined };

/**
 * Articles in one shard. The ten best results are in ten shards whatever its size, so larger ones would cost more than the search.
 * The smallest tier has fewer, because each added article changes them.
 */
export const recordsPerShard = (tier: Tier["name"]): number => (tier === "c" ? 32 : 16);

const ledeCharacters = 120;

export const recordShardName = (tier: Tier["name"], ordinal: number): string =>
  `r${Math.floor(ordinal / recordsPerShard(tier)).toString(36)}`;

/** A line an article. The address is left out if it follows from day and headline: it would be a third of the line. */
export const writeRecords = (records: readonly DatedRecord[]): string =>
  records
    .map(({ headline, lede, url, day }) => {
      const shown = plain(headline);
      return [shown, plain(beginningOf(lede, ledeCharacters)), shortened(url, shown, day)].join(
        "\t",
      );
    })
    .join("\n");

/** Reads a line of a shard, of an article that has this day. */
export function readRecord(text: string, line: number, day: number | undefined): SearchRecord {
  const [headline = "", lede = "", own = ""] = text.split("\n")[line]?.split("\t") ?? [];
  if (own.startsWith("/")) return { headline, lede, url: own as Permalink };
  return { headline, lede, url: addressOf(day, own || slugOf(headline)) };
}

/** Nothing, the last step, or the whole: as little of the address as `readRecord` needs. */
function shortened(url: Permalink, headline: string, day: number | undefined): string {
  const slug = url.slice(url.lastIndexOf("/", url.length - 2) + 1, -1);
  if (url !== addressOf(day, slug)) return url; // its day was corrected later
  return slug === slugOf(headline) && isCutAtWord(slug, headline) ? "" : slug;
}

const addressOf = (day: number | undefined, slug: string): Permalink =>
  wantedPermalink(day === undefined ? undefined : dayOfSearchDay(day), slug);

/** Whether every browser makes the same slug of the headline. A long word is cut by a segmenter, and these differ. */
const isCutAtWord = (slug: string, headline: string): boolean =>
  slug.includes("-") || headline.normalize("NFKC").length <= 48;

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
