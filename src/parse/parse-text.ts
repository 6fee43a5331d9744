import type { Article, Source } from "../model/article.ts";
import type { Fact } from "../model/fact.ts";
import { type Message, messageOf, type Outcome } from "../model/message.ts";
import type { ParseSettings } from "../model/settings.ts";
import type { Span } from "../model/span.ts";
import { readBody } from "./body/read-body.ts";
import { chooseDate, type DateCandidate, dateInFileName } from "./choose-date.ts";
import { coverAll } from "./cover-all.ts";
import { findLastDate, findLetterheadDate } from "./find-letterhead-date.ts";
import { takeFrontMatter } from "./front-matter/take-front-matter.ts";
import { type Head, readHead } from "./head/read-head.ts";
import { languageOf } from "./language-of.ts";
import { blocksOf } from "./layout/blocks.ts";
import { type Line, linesOf } from "./layout/lines.ts";
import { shownWords } from "./shown-words.ts";

/** A plain-text seed, whatever its layout. Its text is never taken for Markdown or HTML. */
export function parseText(source: Source, settings: ParseSettings): Outcome<Article> {
  const { text } = source;
  const front = takeFrontMatter(source);
  const lines = linesOf(text, front.end);
  const head = readHead(text, blocksOf(text, lines), front.given.headline !== undefined);
  const body = readBody(text, head.below);
  const { given } = front;
  const messages: Message[] = [...front.messages];

  const candidates = candidatesOf(source, lines, head, body.dateline);
  const date = chooseDate(
    text,
    given.dateCandidate ? [given.dateCandidate, ...candidates] : candidates,
    settings,
  );
  messages.push(...date.messages);

  const headline = given.headline ?? (head.headline && statedIn(text, head.headline, "headline"));
  if (!headline) messages.push(messageOf("headline-missing", "No headline was found."));
  const kicker = given.kicker ?? (head.kicker && statedIn(text, head.kicker, "kicker"));
  const deck = given.deck ?? (head.deck && statedIn(text, head.deck, "deck"));
  const byline = given.byline ?? (head.byline && statedIn(text, head.byline, "byline"));
  const { dateline } = body;
  const parts = coverAll(text, [...front.parts, ...head.parts, ...body.parts], 0);
  const article: Article = {
    ...source,
    lang: given.lang ?? languageOf(text, parts, settings.lang),
    ...(date.value && { date: date.value }),
    ...(headline && { headline }),
    ...(kicker && { kicker }),
    ...(deck && { deck }),
    ...(byline && { byline }),
    authors: given.authors ?? head.byline?.authors ?? [],
    ...(dateline && {
      dateline: {
        value: {
          text: dateline.text,
          ...(dateline.place !== undefined && { place: dateline.place }),
          ...(dateline.agency !== undefined && { agency: dateline.agency }),
        },
        certainty: "stated",
        rule: "dateline",
        span: { start: dateline.start, end: dateline.start + dateline.length },
      } satisfies Fact<unknown>,
    }),
    ...(given.section !== undefined && { section: given.section }),
    tags: given.tags,
    ...(given.slug !== undefined && { slug: given.slug }),
    status: given.status,
    ...(given.reason !== undefined && { reason: given.reason }),
    corrections: given.corrections,
    parts,
    quotes: [],
  };
  return { value: article, messages };
}

const statedIn = (text: string, span: Span, rule: string): Fact<string> => ({
  value: shownWords(text, span),
  certainty: "stated",
  rule,
  span,
});

function candidatesOf(
  { text, seed }: Source,
  lines: readonly Line[],
  head: Head,
  dateline: ReturnType<typeof readBody>["dateline"],
): readonly DateCandidate[] {
  const candidates: DateCandidate[] = head.dates.map(({ label, date, start, end }) => ({
    place: label === "updated" ? "updated-line" : "date-line",
    date,
    start,
    end,
  }));
  if (dateline?.date) {
    const { date, start, length } = dateline;
    candidates.push({ place: "dateline", date, start, end: start + length });
  }
  if (!candidates.some(({ date }) => date.year !== undefined)) {
    const top = findLetterheadDate(text, lines);
    const bottom = top ? undefined : findLastDate(text, lines);
    if (top) candidates.push({ place: "letterhead", ...top });
    if (bottom) candidates.push({ place: "last-line", ...bottom });
  }
  const named = dateInFileName(seed);
  return named ? [...candidates, named] : candidates;
}
