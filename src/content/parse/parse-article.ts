import type { Article, Dateline, Source } from "../../model/article.ts";
import type { Day } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { type Message, messageOf, type Outcome } from "../../model/message.ts";
import type { ParseSettings } from "../../model/settings.ts";
import type { Span } from "../../model/span.ts";
import { wordFacts } from "../word-fields.ts";
import { articleStatus } from "./article-status.ts";
import { findTurns } from "./body/find-turns.ts";
import { readBody } from "./body/read-body.ts";
import { coverAll } from "./cover-all.ts";
import { timeWith } from "./dates/clock-time.ts";
import { findLastDate, findLetterheadDate } from "./find-letterhead-date.ts";
import type { Entry } from "./front-matter/entry.ts";
import { findFrontMatter } from "./front-matter/find-front-matter.ts";
import { frontMatterFields, type Given, nothingGiven } from "./front-matter/front-matter-fields.ts";
import type { FrontMatter } from "./front-matter/take-front-matter.ts";
import type { HeadPlace } from "./head/head-state.ts";
import { readHead } from "./head/read-head.ts";
import { takeTailLabels } from "./head/take-tail-labels.ts";
import { languageOf } from "./language/language-of.ts";
import { blocksOf } from "./layout/blocks.ts";
import { type Line, linesOf } from "./layout/lines.ts";
import type { MarkdownParts } from "./markdown/parse-markdown.ts";
import {
  type DateCandidate,
  dateInFileName,
  isWholeDay,
  pickArticleDate,
} from "./pick-article-date.ts";
import { shownWords } from "./shown-words.ts";

/**
 * Parses a seed's text into an article without quotations, and reports its faults. Modules that only some seeds need are loaded
 * with the first of these, since loading them takes as long as everything else.
 */
export async function parseArticle(
  source: Source,
  settings: ParseSettings,
): Promise<Outcome<Article>> {
  const { text } = source;
  const front = await frontMatterOf(source, settings);
  const inFront = front.given;
  const lines = linesOf(text, front.end);
  const { value: read, messages: readMessages } = await readParts(source, front, lines);
  const { head } = read;
  const given = withLabels(inFront, head.entries, text);
  const messages: Message[] = [...front.messages, ...readMessages];

  const candidates = candidatesOf(source, lines, head, read.dateline);
  const printed = read.prose ?? text;
  const covered = coverAll(text, [...front.parts, ...head.parts, ...read.parts], 0);
  const lang = given.lang ?? languageOf(printed, covered, settings.lang);
  const dates = [...given.dates, ...candidates];
  const date = pickArticleDate(text, dates, { ...settings, lang: lang.value });
  messages.push(...date.messages);

  const words = wordFacts((field) => given[field] ?? statedIn(printed, head[field], field));
  if (!words.headline) messages.push(messageOf("headline-missing", "No headline was found."));
  const parts = findTurns(printed, covered);
  const dateline = parts.some(({ role }) => role === "dateline") ? read.dateline : undefined;
  const place = dateline ? datelineFact(dateline) : head.place && placeFact(head.place);
  const status = articleStatus(text, front, lines, date.value, settings);
  messages.push(...status.messages);
  if (lang.rule === "detected") {
    messages.push(messageOf("language-detected", `The text seems to be in ${lang.value}.`));
  }
  if (lang.rule === "unknown") {
    messages.push(messageOf("language-unknown", "The language of the text is not known."));
  }
  const article: Article = {
    ...source,
    lang,
    ...(date.value && { date: date.value }),
    ...timeOf(text, date.value),
    ...words,
    authors: given.authors ?? head.byline?.authors ?? [],
    ...(place && { dateline: place }),
    ...(given.section !== undefined && { section: given.section }),
    tags: given.tags,
    ...(given.slug !== undefined && { slug: given.slug }),
    status: status.value,
    ...(given.reason !== undefined && { reason: given.reason }),
    ...(given.noindex && { noindex: true }),
    corrections: given.corrections,
    parts,
    ...(read.prose !== undefined && { prose: read.prose }),
    ...(read.links && { links: read.links }),
    ...(read.anchors && { anchors: read.anchors }),
    quotes: [],
  };
  return { value: article, messages };
}

/** The time of day, if the line that states the date has one. A dateline is followed by running text, whose times are others. */
function timeOf(text: string, date: Fact<Day> | undefined): Pick<Article, "time"> {
  const isTimed = date?.rule.startsWith("front-matter") || date?.rule.startsWith("date-line");
  const time = isTimed && date?.span ? timeWith(text, date.span) : undefined;
  return time === undefined ? {} : { time };
}

/** Adds fields from labelled lines in the text (`BYLINE: …`) that the front matter does not give. */
function withLabels(front: Given, entries: readonly Entry[], text: string): Given {
  if (entries.length === 0) return front;
  const { given } = frontMatterFields(entries, text);
  return {
    ...given,
    ...front,
    tags: front.tags.length > 0 ? front.tags : given.tags,
    corrections: [...front.corrections, ...given.corrections],
    dates: [...front.dates, ...given.dates],
  };
}

async function frontMatterOf({ text }: Source, settings: ParseSettings): Promise<FrontMatter> {
  const block = findFrontMatter(text);
  if (!block) return { end: 0, parts: [], given: nothingGiven, messages: [] };
  const { takeFrontMatter } = await import("./front-matter/take-front-matter.ts");
  return takeFrontMatter(text, block, settings);
}

/** Markdown that is too hard to parse is read as plain text. */
async function readParts(
  { text, format }: Source,
  { end, given }: FrontMatter,
  lines: readonly Line[],
): Promise<Outcome<Read>> {
  const { headline } = given;
  const headlineGiven = headline !== undefined;
  if (format === "text") return { value: parseText(text, lines, headlineGiven), messages: [] };
  const { parseMarkdown } = await import("./markdown/parse-markdown.ts");
  const { value, messages } = parseMarkdown(text, end, headline?.value);
  return { value: value ?? parseText(text, lines, headlineGiven), messages };
}

/** Parses plain text of any layout, which is never treated as Markdown or HTML. */
function parseText(text: string, lines: readonly Line[], headlineGiven: boolean): Read {
  const head = readHead(text, blocksOf(text, lines), headlineGiven);
  const tail = takeTailLabels(text, head.below);
  const body = readBody(text, tail.blocks);
  const entries = [...head.entries, ...tail.entries];
  return { head: { ...head, entries }, ...body, parts: [...body.parts, ...tail.parts] };
}

type Read = Omit<MarkdownParts, "prose"> & { readonly prose?: string };

function datelineFact({ start, length, text, place, agency }: NonNullable<Read["dateline"]>) {
  const value: Dateline = {
    text,
    ...(place !== undefined && { place }),
    ...(agency !== undefined && { agency }),
  };
  const span = { start, end: start + length };
  return { value, certainty: "stated", rule: "dateline", span } satisfies Fact<Dateline>;
}

/** A place printed with the date, on a separate line. */
const placeFact = ({ text, place, start, end }: HeadPlace) =>
  ({
    value: { text, place },
    certainty: "stated",
    rule: "place-and-date",
    span: { start, end },
  }) satisfies Fact<Dateline>;

function statedIn(text: string, span: Span | undefined, rule: string): Fact<string> | undefined {
  if (!span) return undefined;
  const { start, end } = span;
  return { value: shownWords(text, span), certainty: "stated", rule, span: { start, end } };
}

function candidatesOf(
  { text, seed }: Source,
  lines: readonly Line[],
  head: Read["head"],
  dateline: Read["dateline"],
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
  const isSettled = candidates.some(({ date }) => isWholeDay(date));
  const named = isSettled ? undefined : dateInFileName(seed);
  return named ? [...candidates, named] : candidates;
}
