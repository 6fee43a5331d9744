import type { Permalink } from "./permalink.ts";

/** The kinds of page; each is rendered by the template of its name. */
export const pageKinds = [
  "front",
  "article",
  "day",
  "month",
  "year",
  "undated",
  "speakers",
  "speaker",
  "alias",
  "topics",
  "topic",
  "quotations",
  "about",
  "not-found",
  "years",
  "anniversaries",
  "anniversary",
  "accent",
  "search",
  "open-search",
  "data",
] as const;

export type PageKind = (typeof pageKinds)[number];

/** The kinds of files for programs. Code writes them, no template. */
export const dataKinds = ["export", "feed", "package", "robots", "sitemap"] as const;

export type DataKind = (typeof dataKinds)[number];

/** The kinds of files that the plan makes from articles. */
export type FileKind = PageKind | DataKind;

/** One page of the site, before it is rendered. */
export type Page = {
  readonly url: Permalink;
  readonly kind: PageKind;
  /** The page's subject, within its kind: a permalink, a day, a month, a year, a day of any year (`04-16`), a speaker's key, a list of topics (`tags`) or one of them (`tags/harbour`); "" if the kind has only one page. */
  readonly key: string;
  /** Which part of a long list it shows, as `partsOf` splits it; "" for the whole. */
  readonly part: string;
  /** The fingerprint of everything that its bytes depend on. */
  readonly digest: string;
};

/** All pages or data files of one subject, such as a day or a speaker; none if it no longer exists. */
export type Planned = {
  readonly kind: FileKind;
  readonly key: string;
  readonly pages: readonly {
    readonly url: Permalink;
    readonly part: string;
    /** The digest of everything that its bytes depend on, except the template and the settings. */
    readonly data: readonly string[];
  }[];
};

/** The path of a page in the output folder, with `/`. */
export const fileOf = (url: Permalink): string =>
  url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
