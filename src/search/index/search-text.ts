import type { Article } from "../../model/article.ts";
import { displayText } from "../../model/display-text.ts";
import type { Part, Role } from "../../model/part.ts";
import { hasPage } from "../../model/quote.ts";
import { overlapping, type Span } from "../../model/span.ts";
import { speakerKeyOf } from "../../model/speaker.ts";
import { type TopicList, topicsOf } from "../../model/topic.ts";
import type { SearchParagraph, SearchText } from "./document.ts";

/** What readers search of an article: all that it says, but not its date line, nor what stands on every page of its paper. */
export function searchTextOf(article: Article): SearchText {
  const parts = article.parts.filter(({ role }) => searched.has(role));
  return {
    headline: article.headline?.value ?? "",
    paragraphs: parts.flatMap((part) => [...paragraphsOf(article, part)]),
    facets: facetsOf(article),
  };
}

const searched: ReadonlySet<Role> = new Set<Role>([
  "kicker",
  "deck",
  "byline",
  "dateline",
  "paragraph",
  "subhead",
  "list",
  "table",
  "caption",
  "note",
]);

/** A part as it is displayed, cut into what is quoted and what is not: no word goes across a quotation mark. */
function* paragraphsOf(article: Article, part: Part): Generator<SearchParagraph> {
  let text = "";
  const quotes: Span[] = [];
  const add = (span: Span, isQuoted: boolean) => {
    const piece = displayText(article, span);
    if (piece === "") return;
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? piece : `${text} ${piece}`;
    if (isQuoted) quotes.push({ start, end: text.length });
  };
  let from = part.start;
  for (const quote of overlapping(article.quotes, part)) {
    add({ start: from, end: Math.max(from, quote.start) }, false);
    const end = Math.min(quote.end, part.end);
    add({ start: Math.max(quote.start, part.start), end }, true);
    from = end;
  }
  add({ start: from, end: part.end }, false);
  if (text !== "") yield { text, quotes };
}

/** The operators that readers filter by, named after the lists of topics. */
const operators: Readonly<Record<TopicList, string>> = {
  places: "place",
  sections: "section",
  tags: "tag",
  authors: "by",
};

function facetsOf(article: Article): readonly string[] {
  const facets = new Set(topicsOf(article).map(({ list, key }) => `${operators[list]}/${key}`));
  for (const { speaker } of article.quotes) {
    const key = speaker && hasPage(speaker) ? speakerKeyOf(speaker.name) : undefined;
    if (key) facets.add(`speaker/${key}`);
  }
  return [...facets];
}
