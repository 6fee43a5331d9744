import type { Permalink } from "./permalink.ts";

/** The kinds of page; each is drawn by the template of its name. */
export const pageKinds = [
  "front",
  "article",
  "day",
  "month",
  "year",
  "undated",
  "speakers",
  "speaker",
  "topics",
  "topic",
  "quotations",
  "about",
  "not-found",
  "years",
  "anniversaries",
  "anniversary",
  "accent",
] as const;

export type PageKind = (typeof pageKinds)[number];

/** One page of the site, before it is drawn. */
export type Page = {
  readonly url: Permalink;
  readonly kind: PageKind;
  /** What the page is about, within its kind: a permalink, a day, a month, a year, a day of any year (`04-16`), a speaker's key, a list of topics (`tags`) or one of them (`tags/harbour`); "" where there is one only. */
  readonly key: string;
  /** Which part of a long list it shows, as `partsOf` splits it; "" for the whole. */
  readonly part: string;
  /** Of everything that its bytes depend on. */
  readonly digest: string;
};

/** All pages of one thing, a day or a speaker; none where there is no such thing any more. */
export type Planned = {
  readonly kind: PageKind;
  readonly key: string;
  readonly pages: readonly {
    readonly url: Permalink;
    readonly part: string;
    /** All that its bytes depend on but the template and the settings. */
    readonly data: readonly string[];
  }[];
};

/** Where in the output folder a page stands, with `/`. */
export const fileOf = (url: Permalink): string =>
  url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
