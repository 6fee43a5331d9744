import type { Article } from "./article.ts";
import { beginningOf } from "./beginning-of.ts";
import type { Day } from "./day.ts";
import { displayText } from "./display-text.ts";
import type { Permalink } from "./permalink.ts";

/** An article as lists show it: every text has a maximum length, and is cut at a word with “…”. */
export type Card = {
  /** The address of the article's page. */
  readonly url: Permalink;
  /** The headline. */
  readonly headline: string;
  /** True if the seed gives no headline: this one is the beginning of its text. */
  readonly headlineInferred: boolean;
  /** The small label above the headline. */
  readonly kicker?: string;
  /** The line with the authors, as printed. */
  readonly byline?: string;
  /** The day on which it was published, if that is known. */
  readonly day?: Day;
  /** The beginning of the first paragraph, at most 240 characters. */
  readonly lede: string;
  /** The article's language as its `lang` has it. */
  readonly lang: string;
  /** True if it was withdrawn: then there is no lede. */
  readonly withdrawn: boolean;
};

/** A card without its address, which the ledger gives. */
export type CardContent = Omit<Card, "url">;

const ledeLength = 240;
const inferredHeadlineLength = 80;

/** Longer than any ordinary headline: only the article's own page shows a headline of megabytes in full. */
const headlineLength = 400;
const lineLength = 200;

export function cardContentOf(article: Article): CardContent {
  const lede = ledeOf(article);
  const { kicker, byline, date } = article;
  return {
    headline: article.headline
      ? beginningOf(article.headline.value, headlineLength)
      : beginningOf(lede, inferredHeadlineLength) || article.seed,
    headlineInferred: article.headline === undefined,
    ...(kicker && { kicker: beginningOf(kicker.value, lineLength) }),
    ...(byline && { byline: beginningOf(byline.value, lineLength) }),
    ...(date && { day: date.value }),
    lede: article.status === "withdrawn" ? "" : beginningOf(lede, ledeLength),
    lang: article.lang.value,
    withdrawn: article.status === "withdrawn",
  };
}

function ledeOf(article: Article): string {
  const first =
    article.parts.find((part) => part.role === "paragraph") ??
    article.parts.find((part) => part.role === "turn") ??
    article.parts.find((part) => part.role === "list" || part.role === "table");
  return first ? displayText(article, first) : "";
}
