import type { Role } from "../../../model/part.ts";
import type { Span } from "../../../model/span.ts";
import { roleOfText } from "../body/role-of-block.ts";
import { foldDigits } from "../dates/fold-digits.ts";
import { isTimeOfDay } from "../dates/line-furniture.ts";
import { readDateLine, readLeadingDate } from "../dates/read-date-line.ts";
import type { Block } from "../layout/blocks.ts";
import { isUpperCase } from "../layout/line-shape.ts";
import {
  isDeck,
  isHeadline,
  isKicker,
  isLetterhead,
  isPageMark,
  isSentence,
} from "./head-shapes.ts";
import type { HeadState, Recogniser, Taken } from "./head-state.ts";
import { readLabelLine } from "./label-line.ts";
import { type Byline, readByline, readNamesLine } from "./read-byline.ts";
import { readDateline } from "./read-dateline.ts";
import { readPlaceAndDate } from "./read-place-and-date.ts";

const whole = (role: Role, { block: { start, end } }: HeadState) => ({
  parts: [{ role, start, end }],
});

const spanOf = ({ block: { start, end } }: HeadState): Span => ({ start, end });

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const rule: Recogniser = (_, head) =>
  head.block.kind === "rule" ? whole("break", head) : undefined;

/** `BYLINE: Jane Roe`, `LENGTH: 312 words`, `Full text: …` */
const label: Recogniser = (words, head) => {
  if (!head.labelled) return undefined;
  const read = readLabelLine(head.text, head.block);
  if (read && !read.isBody) return { ...whole("front-matter", head), entries: [read.entry] };
  if (read) return bodyBehindLabel(head, read.valueStart);
  // Nexis puts `Body` over the text, without a colon.
  return /^(?:body|classification)$/i.test(words) ? whole("front-matter", head) : undefined;
};

function bodyBehindLabel(head: HeadState, valueStart: number): Taken {
  const { start, end } = head.block;
  const label = { role: "front-matter" as const, start, end: Math.min(valueStart, end) };
  const left = head.text.slice(valueStart, end).trim() !== "";
  return { parts: [label], ...(left && { rest: { ...head.block, start: valueStart } }) };
}

const dateLine: Recogniser = (words, head) => {
  const line = readDateLine(words);
  if (!line) return undefined;
  const role = line.label === "updated" ? "note" : "date";
  return { ...whole(role, head), dates: [{ ...line, ...shifted(line.date, head.block.start) }] };
};

/** `10:30 GMT`, on a separate line. */
const timeOfDay: Recogniser = (words, head) =>
  isTimeOfDay(foldDigits(words)) && head.below.length > 0 ? whole("date", head) : undefined;

/** `Madrid, 3 de mayo de 2019`, on a separate line above or below the headline. */
const placeAndDate: Recogniser = (words, head) => {
  const isUnderHeadline = head.headline !== undefined || head.headlineGiven;
  if (head.dates.length > 0 || !(isUnderHeadline || isOverHeadline(head))) return undefined;
  const line = readPlaceAndDate(
    words,
    head.text.slice(head.block.end, head.block.end + articleSample),
  );
  if (!line) return undefined;
  const span = shifted(line.date, head.block.start);
  const place = { ...spanOf(head), text: words, place: line.place };
  return { ...whole("date", head), dates: [{ date: line.date, label: undefined, ...span }], place };
};

/** Characters of the article that are enough to tell whether a word is a common one. */
const articleSample = 3000;

/** Is the next line the headline? Then this one is not. */
const isOverHeadline = ({ text, below: [next, after] }: HeadState): boolean => {
  if (!next || !after) return false;
  const words = text.slice(next.start, next.end);
  return words.length <= 160 && isHeadline(next, words) && !isSentence(words, false);
};

/** `Thursday, September 29th, 2016 - The real …`: the headline follows the date. */
const leadingDate: Recogniser = (words, head) => {
  const leading = head.headline ? undefined : readLeadingDate(words);
  if (!leading) return undefined;
  const { start } = head.block;
  const end = start + words.slice(0, leading.end).trimEnd().length;
  return {
    parts: [{ role: "date", start, end }],
    dates: [{ date: leading.date, label: undefined, ...shifted(leading.date, start) }],
    rest: { ...head.block, start: start + leading.end },
  };
};

const byline: Recogniser = (words, head) => {
  const mayBeHeadline = !head.headline && !head.headlineGiven;
  return bylineOf(head.byline ? undefined : readByline(words, mayBeHeadline), head);
};

/** `Petra Lindqvist, Tom Brandt`, alone below the headline. */
const names: Recogniser = (words, head) => {
  const isUnderHeadline = head.headline !== undefined || head.headlineGiven;
  const isFree = isUnderHeadline && !head.byline && !isRestOfHeadline(words, head);
  return bylineOf(isFree ? readNamesLine(words) : undefined, head);
};

function bylineOf(read: Byline | undefined, head: HeadState): Taken | undefined {
  if (!read) return undefined;
  const { authors, date } = read;
  const isDated = date?.year !== undefined;
  return {
    ...whole("byline", head),
    byline: { ...spanOf(head), authors },
    ...(isDated && { dates: [{ date, label: "published", ...spanOf(head) }] }),
  };
}

/** Lines above the headline: a page number, a letterhead, the paper's name in a database. */
const overHeadline: Recogniser = (words, head) => {
  if (head.headline || head.headlineGiven) return undefined;
  const isOver = isPageMark(words) || isLetterhead(words) || isPublication(words, head);
  return isOver ? whole("boilerplate", head) : undefined;
};

/** In a labelled head, the line above the date is the paper's name. */
const isPublication = (words: string, { labelled, text, below: [next] }: HeadState): boolean =>
  labelled &&
  words.length <= 80 &&
  next !== undefined &&
  readDateLine(text.slice(next.start, next.end)) !== undefined;

const publicationUnderHeadline: Recogniser = (words, head) =>
  isPublication(words, head) ? whole("boilerplate", head) : undefined;

const kicker: Recogniser = (_, head) => {
  if (head.headline || head.headlineGiven || head.kicker) return undefined;
  if (!isKicker(head.text, head.block, head.below)) return undefined;
  return { ...whole("kicker", head), kicker: spanOf(head) };
};

const headline: Recogniser = (words, head) => {
  if (head.headline || head.headlineGiven) return undefined;
  if (!isHeadline(head.block, words)) return "stop";
  const isDated = head.dates.length > 0 || isOverDateLine(head);
  if (!isDated && isSentence(words, head.below[0] === undefined)) return "stop";
  return { ...whole("headline", head), headline: withoutHashes(words, spanOf(head)) };
};

/** With a date line right below and the text below that, even a sentence is the headline. */
const isOverDateLine = ({ text, below: [next, after] }: HeadState): boolean =>
  next !== undefined &&
  after !== undefined &&
  readDateLine(text.slice(next.start, next.end))?.date.year !== undefined;

/** Plain-text notes may mark their headline as in Markdown: `# Ferry late`. `#1 ferry` is a number. */
function withoutHashes(words: string, { start, end }: Span): Span {
  const [, marks = "", , closing = ""] =
    /^(#{1,6}[^\S\r\n]+)(.*?)([^\S\r\n]+#+)?$/s.exec(words) ?? [];
  return { start: start + marks.length, end: end - closing.length };
}

const restOfHeadline: Recogniser = (words, head) => {
  if (!head.headline || !isRestOfHeadline(words, head)) return undefined;
  const { start } = head.headline;
  const span = { start, end: head.block.end };
  return { parts: [{ role: "headline", ...span }], replacesLast: true, headline: span };
};

/** A headline in capitals continues in the lines right below it. */
const isRestOfHeadline = (words: string, head: HeadState): boolean =>
  head.headline !== undefined &&
  head.block.group === head.headlineGroup &&
  head.parts.at(-1)?.role === "headline" &&
  isUpperCase(words) &&
  isUpperCase(head.text.slice(head.headline.start, head.headline.end)) &&
  head.block.lines[0]?.indent === head.top.lines[0]?.indent &&
  !readDateline(words);

/** Captions and notes belong to the head if a headline, a byline or a date is still to come. */
const captionOrNote: Recogniser = (words, head) => {
  const role = roleOfText(words);
  const goesOn = (role === "caption" || role === "note") && headGoesOn(head);
  return goesOn ? whole(role, head) : undefined;
};

const headGoesOn = ({ text, below, headline }: HeadState): boolean =>
  below.slice(0, 3).some((block) => {
    const words = text.slice(block.start, block.end);
    return readDateLine(words) !== undefined || readByline(words) !== undefined || !headline;
  });

const deck: Recogniser = (_, head) => {
  if (head.deck || !head.headline) return undefined;
  const next: Block | undefined = head.below[0];
  if (!isDeck(head.text, head.block, next, head.headlineGroup)) return undefined;
  return { ...whole("deck", head), deck: spanOf(head) };
};

/** In order: first those that are certain by their words, then those that judge by position. */
export const recognisers: readonly Recogniser[] = [
  rule,
  label,
  byline, // before dates: `Posted by Jane Roe on May 3, 2019`
  names,
  dateLine,
  timeOfDay,
  placeAndDate,
  leadingDate,
  overHeadline,
  kicker,
  headline,
  restOfHeadline,
  publicationUnderHeadline,
  captionOrNote,
  deck,
];
