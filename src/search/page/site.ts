import type { Permalink } from "../../model/permalink.ts";

/** What the search page says about its site. */
export type Site = {
  /** What every link begins with: `/archive/`, or `../` if links name files. */
  readonly base: string;
  readonly namesFiles: boolean;
  readonly lang: string;
  /** Pages can be read; not from a disk. */
  readonly readsPages: boolean;
  readonly words: PageWords;
};

type Counted = { readonly one: string; readonly other: string };

/** The words that the page's template gives to its script: a part of SearchWords. */
type PageWords = {
  readonly articles: Counted;
  readonly undated: string;
  readonly filedUnder: Readonly<Record<"places" | "sections" | "tags" | "authors", string>>;
  readonly scopes: Readonly<Record<"anywhere" | "headline" | "quotes", string>>;
} & Readonly<
  Record<
    | "failed"
    | "searching"
    | "from"
    | "to"
    | "wordsIn"
    | "remove"
    | "speaker"
    | "onlySpeaker"
    | "speakerPage"
    | "more"
    | "nothing"
    | "nothingTogether"
    | "didYouMean"
    | "completed"
    | "or"
    | "reading"
    | "withPhrase"
    | "withPhraseSoFar"
    | "readMore"
    | "phraseUnchecked"
    | "hasWords"
    | "newestOnly",
    string
  >
>;

export const siteOf = (root: HTMLElement): Site => ({
  base: root.dataset.base ?? "/",
  namesFiles: root.dataset.host === "file",
  lang: document.documentElement.lang,
  readsPages: location.protocol !== "file:",
  words: JSON.parse(root.dataset.words ?? "{}"),
});

export function addressOf(site: Site, permalink: Permalink | string, anchor?: string): string {
  const path = site.namesFiles ? permalink.replace(/\/$/, "/index.html") : permalink;
  return site.base + encodeURI(path.replace(/^\//, "")) + (anchor ? `#${anchor}` : "");
}

/** The words with a value in the place of each `{name}`. */
export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

export const numberIn = (n: number, { lang }: Site): string => n.toLocaleString(lang);

/** “1 article”, “2,500 articles”. */
export const articlesIn = (n: number, site: Site): string =>
  `${numberIn(n, site)} ${n === 1 ? site.words.articles.one : site.words.articles.other}`;
