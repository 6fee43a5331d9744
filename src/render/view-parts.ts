import type { Card } from "../model/card.ts";
import type { Permalink } from "../model/permalink.ts";
import type { TopicList } from "../model/topic.ts";

// What pages of several kinds show.

export type { Card };

/** HTML that is safe to print as it is: made by our own renderer, everything from a seed in it escaped or sanitised. */
export type Html = string & { readonly html: unique symbol };

/** What every page is given, the same on all of them: nothing here changes when an article is added. */
export type SiteView = {
  readonly title: string;
  readonly tagline?: string;
  readonly lang: string;
  /** Absolute address of the front page, with a slash at its end; undefined when the settings give none. */
  readonly url?: string;
  /** What every link begins with: the site's path, `/` or `/archive/`; with `host: file` the way from the page to the front, `../../`. */
  readonly base: string;
  /** Links name their files, for a reader without a server: `../index.html`. */
  readonly host?: "file";
  /** Hosts that every page may load images from, as the settings give them. */
  readonly images?: readonly string[];
  readonly accent: string;
  readonly masthead: "centred" | "left";
  /** What the front page begins with. */
  readonly start: "newest" | "oldest" | "years";
};

/** A link to another page of the site; `url` is a permalink, without the base path. */
/** A link by its words; `lang` is theirs where they are an article's. */
export type Link = { readonly url: Permalink; readonly label: string; readonly lang?: string };

export type QuoteView = {
  /** `q1`, `q2` … : the anchor in the article. */
  readonly anchor: string;
  /** Plain words, marks included, line ends and markup taken out. */
  readonly text: string;
  readonly kind: "direct" | "fragment";
  /** On a speaker's page: what stands around it in its sentence, `“…” said Ines Calder, the harbour master.` */
  readonly context?: string;
  readonly speaker?: SpeakerView;
};

export type SpeakerView = {
  readonly name: string;
  readonly kind: "person" | "organisation" | "document" | "group" | "unnamed";
  /** Given when the speaker has a page. */
  readonly url?: Permalink;
};

/** Places, sections, tags or authors, where the archive has any. */
export type TopicListCount = {
  readonly url: Permalink;
  readonly list: TopicList;
  readonly topics: number;
};

/** A year `2024`, a month `2024-04` or a day, with the number of its articles. */
export type Count<T> = { readonly value: T; readonly url: Permalink; readonly articles: number };

export type SpeakerCount = {
  readonly url: Permalink;
  readonly name: string;
  readonly kind: "person" | "organisation";
  readonly quotes: number;
};

/** A link to a part of a long list: a year `2019`, a month, a day, `undated`, the first letters of names; "" is the whole list. */
export type PartLink = { readonly prefix: string; readonly url: Permalink };

export type CountedPartLink = PartLink & { readonly count: number };

/** The parts of a long list on one of its pages, and the page's place among them. */
export type PartOfList = {
  /** "" on the page of the whole list. */
  readonly prefix: string;
  /** How many entries it has, with its parts. */
  readonly count: number;
  /** The list is too long for one page: its parts stand on their own pages. Empty where it is not. */
  readonly parts: readonly CountedPartLink[];
  /** The parts that contain it, the whole list first. Without counts: an addition to one part leaves the pages of the others alone. */
  readonly above: readonly PartLink[];
  readonly previous?: PartLink;
  readonly next?: PartLink;
};

export type QuotedCard = { readonly quote: QuoteView; readonly card: Card };

/** A place, a section, a tag or an author in a list. */
export type TopicCount = {
  readonly url: Permalink;
  readonly name: string;
  readonly articles: number;
};
