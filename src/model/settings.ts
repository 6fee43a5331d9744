import type { Day } from "./day.ts";
import type { EncodingOfSeeds } from "./encoding.ts";
import type { ExportName } from "./exports.ts";
import type { Person } from "./people.ts";

/** The archive's settings, as `backfile.yaml` gives them, checked and complete. */
export type Settings = {
  readonly title: string;
  readonly tagline?: string;
  /** Where the articles come from, in words or as an address. */
  readonly source?: string;
  /** Who holds the rights and what a reader may do, in words or as an address. */
  readonly rights?: string;
  /** BCP 47: the language of the site's words, and of an article that does not show its own. */
  readonly lang: string;
  /** The address of the published site, `https://example.org/archive/`, for canonical addresses and the path that all links begin with. */
  readonly url?: string;
  /** The domain or mail address and the day that identifiers begin with: `courier.example,2024`. */
  readonly identifierAuthority?: string;
  /** `file`: links are relative and name their files, so that the site can be read from a disk. */
  readonly host: "web" | "file";
  /** How 04/05/2021 is read; if undefined, it is not. */
  readonly dateOrder?: "dmy" | "mdy" | "ymd";
  /** The archive shows what was public on this day: later articles, embargoes and days of expiry are compared with it. */
  readonly asOf?: Day;
  /** The encodings that the settings state for seeds that are not Unicode; the first matching pattern counts. */
  readonly encoding?: readonly EncodingOfSeeds[];
  /** Hosts that every page may load images from: `images.example.org`. */
  readonly images: readonly string[];
  /** A CSS colour for the accent. */
  readonly accent: string;
  /** How the archive's name is placed on the front page. */
  readonly masthead: "centred" | "left";
  /** The beginning of the front page. */
  readonly start: "newest" | "oldest" | "years";
  /** Whether the site has a full-text search, with its index. */
  readonly search: boolean;
  /** Whether feeds have the beginning of each article or all of it. */
  readonly feeds: "summary" | "full" | "none";
  /** Whether the newest articles are an RSS feed, too. */
  readonly rss: boolean;
  /** The data sets that are published with the site. */
  readonly exports: readonly ExportName[];
  /** The address of the licence of these data sets. */
  readonly licence?: string;
  /** Search engines are asked not to list any page. */
  readonly noindex: boolean;
  /** Whether crawlers that collect text for language models are asked to stay away. */
  readonly aiCrawlers: "allow" | "refuse";
  /** Whether the manifest is published, too. */
  readonly manifest: boolean;
  readonly seeds: string;
  readonly output: string;
};

/** The settings that an article's record depends on: if others change, no seed is parsed again. */
export type ParseSettings = Pick<Settings, "lang" | "dateOrder" | "asOf" | "encoding"> & {
  /** The archive's people.yaml. */
  readonly people?: readonly Person[];
};

/** The path of the site on its host: `/` or `/archive/`. */
export function basePath(settings: Pick<Settings, "url">): string {
  return settings.url ? new URL(settings.url).pathname.replace(/\/?$/, "/") : "/";
}
