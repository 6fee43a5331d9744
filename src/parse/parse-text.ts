import type { Article, Source } from "../model/article.ts";
import { type Day, dayOf } from "../model/day.ts";
import { type Message, messageOf, type Outcome } from "../model/message.ts";
import type { Part, Role } from "../model/part.ts";
import type { ParseSettings } from "../model/settings.ts";
import type { Span } from "../model/span.ts";

/** A plain-text seed: a date line, a headline, paragraphs, each set off by blank lines. */
export function parseText(source: Source, settings: ParseSettings): Outcome<Article> {
  const messages: Message[] = [];
  const parts: Part[] = [];
  let date: { value: Day; span: Span } | undefined;
  let headline: Span | undefined;
  for (const block of blocksOf(source.text)) {
    const text = source.text.slice(block.start, block.end);
    const day = !date && !headline ? readDay(text) : undefined;
    if (day) date = { value: day, span: block };
    const role: Role = day ? "date" : headline ? "paragraph" : "headline";
    if (role === "headline") headline = block;
    parts.push({ role, ...block });
  }
  if (!date) messages.push(messageOf("date-missing", "No date was found."));
  const article: Article = {
    ...source,
    lang: { value: settings.lang, certainty: "inferred", rule: "archive" },
    ...(date && {
      date: { value: date.value, certainty: "stated", rule: "date-line", span: date.span },
    }),
    ...(headline && {
      headline: {
        value: source.text.slice(headline.start, headline.end),
        certainty: "stated",
        rule: "first-block",
        span: headline,
      },
    }),
    authors: [],
    tags: [],
    status: "published",
    corrections: [],
    parts,
    quotes: [],
  };
  return { value: article, messages };
}

function* blocksOf(text: string): Generator<Span> {
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    yield { start: match.index, end: match.index + match[0].trimEnd().length };
  }
}

const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

function readDay(text: string): Day | undefined {
  const match = /^(?:\w+, )?(\w+) (\d{1,2})(?:st|nd|rd|th)?, (\d{4})$/.exec(text);
  if (!match) return undefined;
  return dayOf(
    Number(match[3]),
    months.indexOf((match[1] ?? "").toLowerCase()) + 1,
    Number(match[2]),
  );
}
