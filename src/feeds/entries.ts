import { beginningOf } from "../model/beginning-of.ts";
import type { Card } from "../model/card.ts";
import { cleanText } from "../model/clean-text.ts";
import { closeDirections } from "../model/close-directions.ts";
import type { FeedArticle } from "../model/feeds.ts";
import { isKnownLanguage } from "../model/language-tag.ts";
import type { Permalink } from "../model/permalink.ts";
import type { StoredQuote } from "../model/queries.ts";
import { quotationAlone } from "../model/quotation-alone.ts";
import type { Entry, Feed } from "./feed.ts";

/** The archive as feeds name it. */
export type FeedSite = {
  readonly title: string;
  readonly tagline?: string;
  readonly lang: string;
  /** With a slash at its end. */
  readonly url: string;
  readonly identifierAuthority?: string;
};

/** The absolute address of a page or a file. */
export const addressOn = ({ url }: Pick<FeedSite, "url">, permalink: Permalink): string =>
  url + encodeURI(permalink.slice(1));

/** An id that never changes: its own if the archive has an authority for one, else its address. */
const idOn = (site: FeedSite, permalink: Permalink): string =>
  site.identifierAuthority
    ? `tag:${site.identifierAuthority}:${encodeURI(permalink)}`
    : addressOn(site, permalink);

/** The parts of a feed that do not depend on its entries. */
export const feedOn = (
  site: FeedSite,
  { at, page, name }: { readonly at: Permalink; readonly page: Permalink; readonly name?: string },
): Omit<Feed, "updated" | "entries"> => ({
  id: idOn(site, at),
  address: addressOn(site, at),
  page: addressOn(site, page),
  title: line(name ? `${name} · ${site.title}` : site.title),
  ...(site.tagline && { subtitle: line(site.tagline) }),
  newspaper: line(site.title),
  lang: site.lang,
});

/** An article as an entry; undefined for one without a day, because every format of feeds requires one. A withdrawn article is its notice. */
export function articleEntry(
  site: FeedSite,
  { card, authors, tags, modified, reason, body }: FeedArticle,
  withdrawnNotice: string,
): Entry | undefined {
  const own = entryOf(site, card);
  if (!own) return undefined;
  const changed = modified ? { modified } : {};
  if (card.withdrawn) {
    const summary = line([withdrawnNotice, reason].filter(Boolean).join(" "));
    return { ...own, ...changed, authors: [], tags: [], summary };
  }
  return {
    ...own,
    ...changed,
    authors: lines(authors),
    tags: lines(tags),
    ...(body && { paragraphs: body.map(cleanText) }),
  };
}

/** An article of which no more than its card is known. */
export function cardEntry(site: FeedSite, card: Card): Entry | undefined {
  const own = entryOf(site, card);
  return own && { ...own, authors: [], tags: [] };
}

const titleLength = 90;

/** A quotation as an entry. */
export function quoteEntry(
  site: FeedSite,
  { card, number, text, context, speaker }: StoredQuote,
): Entry | undefined {
  const own = entryOf(site, card);
  if (!own) return undefined;
  const anchor = `#q${number}`;
  const words = line(quotationAlone(text, card.lang));
  return {
    ...own,
    id: own.id + anchor,
    address: own.address + anchor,
    title: beginningOf(words, titleLength),
    authors: speaker ? lines([speaker.name]) : [],
    tags: [],
    summary: [...inSentence(text, words, context), card.headline]
      .map(line)
      .filter(Boolean)
      .join(" — "),
  };
}

/** The words in their sentence, or next to it if it has several gaps for them. */
function inSentence(text: string, words: string, context = ""): readonly string[] {
  const gap = `${text.charAt(0)}…${text.slice(-1)}`;
  const [before = "", after, ...more] = context.split(gap);
  const hasOneGap = after !== undefined && more.length === 0 && !text.includes("…");
  return hasOneGap ? [before + text + after] : [words, context];
}

const entryOf = (site: FeedSite, { url, headline, day, lede, lang }: Card) =>
  day && {
    id: idOn(site, url),
    address: addressOn(site, url),
    title: line(headline),
    day,
    ...(isKnownLanguage(lang) && { lang }),
    summary: line(lede),
  };

/** One line without characters that no reader sees, or that XML cannot hold; it turns no text around it. */
const line = (text: string): string =>
  isPlainLine(text)
    ? text
    : closeDirections(cleanText(text))
        .replace(/[\ufffe\uffff]/g, "")
        .replace(/\s+/gu, " ")
        .trim();

/** True for most text: letters of European languages and ordinary punctuation with single spaces between them. */
const isPlainLine = (text: string): boolean =>
  !/[^ -~\u00a1-\u02ff\u2010-\u2015\u2018-\u201f\u2026]| {2}|^ | $/.test(text);

const lines = (texts: readonly string[]): readonly string[] => texts.map(line).filter(Boolean);
