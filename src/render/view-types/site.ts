import type { FrameParts } from "./frame.ts";

/** What every page is given, the same on all: nothing in it changes when an article is added. */
export type SiteView = {
  /** The name of the archive. */
  readonly title: string;
  /** The line below the name. */
  readonly tagline?: string;
  /** Where the articles come from, as the settings give it. */
  readonly source?: string;
  /** The rights to the articles, as the settings give them. */
  readonly rights?: string;
  /** The site's language, BCP 47. */
  readonly lang: string;
  /** The absolute address of the front page, with a slash at its end; missing if the settings give none. */
  readonly url?: string;
  /** What permanent identifiers begin with after `tag:`, if the settings give it: `courier.example,2024`. */
  readonly identifierAuthority?: string;
  /** What every link begins with: the path of the site, `/archive/`, or with `host: file` the way to the front page, `../../`. */
  readonly base: string;
  /** Given with the setting `host: file`: links name their files, `../index.html`. */
  readonly host?: "file";
  /** Hosts that every page may load images from, as the settings give them. */
  readonly images?: readonly string[];
  /** The colour in the settings, `#7a1f2b`. */
  readonly accent: string;
  /** The position of the name on the front page. */
  readonly masthead: "centred" | "left";
  /** What the front page begins with. */
  readonly start: "newest" | "oldest" | "years";
  /** True if the site has a search page. */
  readonly search?: true;
  /** True if the archive, its speakers and its topics have feeds. */
  readonly feeds?: true;
  /** True if the site has data sets and a page about them. */
  readonly data?: true;
  /** The address of the licence of the data sets, as the settings give it. */
  readonly licence?: string;
  /** True if search engines are asked not to list any page. */
  readonly noindex?: true;
  /** Given if crawlers that collect text for language models are asked to stay away. */
  readonly aiCrawlers?: "refuse";
  /** The parts of the frame that the archive replaces. */
  readonly parts?: FrameParts<SiteView>;
};
