import type { Article } from "../../model/article.ts";
import { displayText } from "../../model/display-text.ts";
import type { Part, Role } from "../../model/part.ts";
import { hasPage, type Quote } from "../../model/quote.ts";
import { overlapping, type Span } from "../../model/span.ts";
import { speakerKeyOf } from "../../model/speaker.ts";
import { searchOperators, topicsOf } from "../../model/topic.ts";
import type { QuoteSpeaker, SearchParagraph, SearchText } from "./document.ts";

/** What readers search of an article: all of its text except its date line and the lines that its paper prints on every page. */
export function searchTextOf(article: Article): SearchText {
  const numbers = new Map(article.quotes.map((quote, i) => [quote, i + 1]));
  return {
    headline: article.headline?.value ?? "",
    paragraphs: [
      ...headParagraphs(article),
      ...searchedParts(article).flatMap((part) => [...paragraphsOf(article, part, numbers)]),
    ],
    facets: facetsOf(article),
    speakers: article.quotes.map(speakerOf),
  };
}

/** The rest of a longer article is not searched: a file of many megabytes would need too much memory. */
const maxCharacters = 1_000_000;

const searchedParts = ({ parts }: Article): readonly Part[] =>
  parts.filter(({ role, start }) => !isUnsearched[role] && start < maxCharacters);

/** Lines between headline and text that no part has as a page shows them: front matter gives them, or a correction. */
const headParagraphs = (article: Article): readonly SearchParagraph[] =>
  (["kicker", "deck", "byline"] as const).flatMap((role) => {
    const fact = article[role];
    if (!fact) return [];
    const isInPart = article.parts.some((part) => part.role === role);
    return isInPart && fact.certainty !== "corrected" ? [] : [{ text: fact.value, quotes: [] }];
  });

/** A role that is not listed is searched. */
const isUnsearched: Readonly<Partial<Record<Role, true>>> = {
  date: true,
  headline: true,
  boilerplate: true,
  "sign-off": true,
  break: true,
  "front-matter": true,
};

/** A part as it is displayed, cut into quoted and other text: no word continues across a quotation mark. */
function* paragraphsOf(
  article: Article,
  part: Part,
  numbers: ReadonlyMap<Quote, number>,
): Generator<SearchParagraph> {
  let text = "";
  const quotes: SearchParagraph["quotes"][number][] = [];
  const add = (span: Span, number?: number) => {
    const piece = displayText(article, span);
    if (piece === "") return;
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? piece : `${text} ${piece}`;
    if (number !== undefined) quotes.push({ number, start, end: text.length });
  };
  let from = part.start;
  const end = Math.min(part.end, part.start + maxCharacters);
  for (const quote of overlapping(article.quotes, { start: from, end })) {
    add({ start: from, end: Math.max(from, quote.start) });
    const quoteEnd = Math.min(quote.end, end);
    add({ start: Math.max(quote.start, part.start), end: quoteEnd }, numbers.get(quote));
    from = quoteEnd;
  }
  add({ start: from, end: Math.max(from, end) });
  if (text !== "") yield { text, quotes };
}

const facetsOf = (article: Article): readonly string[] =>
  topicsOf(article).map(({ list, key }) => `${searchOperators[list]}/${key}`);

function speakerOf({ speaker }: Quote): QuoteSpeaker {
  const key = speaker && hasPage(speaker) ? speakerKeyOf(speaker.name) : undefined;
  return speaker && key ? { key, name: speaker.name.replace(/\s+/g, " ") } : undefined;
}
