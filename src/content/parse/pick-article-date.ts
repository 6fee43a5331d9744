import type { SeedPath } from "../../model/article.ts";
import { type Day, dayNumberOf, dayOf } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { type Message, messageAt, messageOf, type Outcome } from "../../model/message.ts";
import type { Settings } from "../../model/settings.ts";
import type { Span } from "../../model/span.ts";
import { dateInPath } from "./dates/dates-in-path.ts";
import { type DateContext, type ResolvedDate, resolveDate } from "./dates/resolve-date.ts";
import type { WrittenDate } from "./dates/written-date.ts";

/** The places where a date may be, the most trusted first. */
const datePlaces = [
  "front-matter",
  "date-line",
  "dateline",
  "letterhead",
  "last-line",
  "updated-line",
  "file-name",
  "folder",
] as const;

export type DateCandidate = Span & {
  readonly place: (typeof datePlaces)[number];
  readonly date: WrittenDate;
  /** The date as written in the seed's path, if it comes from there; its span is empty. */
  readonly printed?: string;
};

/** The settings that decide how a date is read. */
export type DateSettings = Pick<Settings, "lang" | "dateOrder">;

/** Places that state the article's date; elsewhere it is inferred. */
const stated = new Set<DateCandidate["place"]>(["front-matter", "date-line", "dateline"]);

/** Days from the dateline to publication that need no message. */
const usualDelay = 7;

/**
 * Picks the article's day from the candidate in the most trusted place. If that date is impossible (31 February), it is reported
 * and no less trusted date replaces it, for that would be a guess presented as a fact. A month, or a range of days, may be completed
 * by a day from a less trusted place that lies within it.
 */
export function pickArticleDate(
  text: string,
  candidates: readonly DateCandidate[],
  { lang, dateOrder }: DateSettings,
): Outcome<Fact<Day> | undefined> {
  const context: DateContext = { lang, ...(dateOrder && { order: dateOrder }) };
  const ranked = datePlaces.flatMap((place) => candidates.filter((each) => each.place === place));
  const partial = candidates.find(
    ({ place, date }) => place === "dateline" && date.year === undefined,
  );
  const messages: Message[] = [];
  const path = candidates.find(({ printed }) => printed !== undefined);
  let wider: WrittenDate | undefined;
  for (const candidate of ranked) {
    if (candidate === partial) continue;
    const date =
      completed(candidate.date, partial?.date) ?? sameAsIn(path, candidate) ?? candidate.date;
    const resolved = resolveDate(date, printedOf(text, candidate), context);
    const { day, problems } = resolved;
    messages.push(...problems.map(({ rule, reason }) => messageOn(rule, reason, text, candidate)));
    if (day && (!wider || isIn(day, wider))) {
      const isCompleted = partial !== undefined && date !== candidate.date;
      const chosen = factOf(candidate, day, resolved, isCompleted);
      return {
        value: chosen.value,
        messages: [
          ...messages.filter(isStillTrue),
          ...remarksOn(text, chosen, { ranked, partial, context }),
        ],
      };
    }
    if (!day && isOpen(date)) wider = date.extent ? date : wider;
    else if (!day && (stated.has(candidate.place) || candidate.place === "letterhead")) break;
  }
  if (messages.length === 0) messages.push(messageOf("date-missing", "No date was found."));
  return { value: undefined, messages };
}

/** Once a day is found, a date wider than a day needs no message. */
const isStillTrue = ({ rule }: Message): boolean => rule !== "date-not-a-day";

/** Does a date give its day unambiguously? */
export const isWholeDay = ({ year, month, day, extent }: WrittenDate): boolean =>
  year !== undefined && month !== undefined && day !== undefined && extent === undefined;

/** A month, several days, or a date of a calendar that is not converted: correct, but not one known day. */
const isOpen = ({ extent, calendar }: WrittenDate): boolean =>
  extent !== undefined || calendar !== undefined;

/** Is the day in the month, or not before the first of the days? */
function isIn(day: Day, { extent, year, month, day: first }: WrittenDate): boolean {
  const [y, m, d] = day.split("-").map(Number);
  const isInMonth = y === year && m === month;
  return extent === "month"
    ? isInMonth
    : isInMonth && (d ?? 0) >= (first ?? 0) && (d ?? 0) <= (first ?? 0) + 7;
}

const printedOf = (text: string, { printed, start, end }: DateCandidate): string =>
  printed ?? text.slice(start, end).replace(/\s+/g, " ");

const placeNames: Partial<Record<DateCandidate["place"], string>> = {
  "file-name": "file name",
  folder: "folder name",
};

const messageOn = (
  rule: Message["rule"],
  reason: string,
  text: string,
  candidate: DateCandidate,
): Message =>
  candidate.printed === undefined
    ? messageAt(rule, reason, text, candidate)
    : messageOf(rule, `${reason} (${placeNames[candidate.place]})`);

type Chosen = {
  readonly candidate: DateCandidate;
  readonly value: Fact<Day>;
  readonly isRead: boolean;
};

function factOf(
  candidate: DateCandidate,
  day: Day,
  { inferred }: ResolvedDate,
  isCompleted: boolean,
): Chosen {
  const { place, start, end, printed } = candidate;
  const isStated = stated.has(place) && !inferred && !isCompleted;
  const value: Fact<Day> = {
    value: day,
    certainty: isStated ? "stated" : "inferred",
    rule: isCompleted ? `${place}-and-dateline` : place,
    ...(printed === undefined && { span: { start, end } }),
  };
  return { candidate, value, isRead: isStated || candidate.date.shortYear === true };
}

type Others = {
  readonly ranked: readonly DateCandidate[];
  readonly partial: DateCandidate | undefined;
  readonly context: DateContext;
};

/** Reports that the chosen day was inferred, and which other dates in the seed differ from it. */
function* remarksOn(
  text: string,
  { candidate, value, isRead }: Chosen,
  { ranked, partial, context }: Others,
): Generator<Message> {
  const { value: day, rule } = value;
  if (partial && candidate.place !== "dateline" && daysApart(day, partial.date) > usualDelay) {
    const said = text.slice(partial.start, partial.end);
    const place = candidate.place.replace("-", " ");
    yield messageAt(
      "date-disagreement",
      `The dateline says “${said}”, the ${place} ${day}.`,
      text,
      partial,
    );
  }
  if (!isRead) {
    const reason = `${day} was taken from the ${rule.replaceAll("-", " ")}.`;
    yield candidate.printed === undefined
      ? messageAt("date-inferred", reason, text, candidate)
      : messageOf("date-inferred", reason);
  }
  for (const other of ranked) {
    const isComparable =
      other !== candidate && other.place !== "updated-line" && other.printed === undefined;
    if (!isComparable || other.date.year === undefined) continue;
    const printed = printedOf(text, other);
    const differing = resolveDate(other.date, printed, context).day;
    if (differing && differing !== day) {
      yield messageAt(
        "date-disagreement",
        `“${printed}” is not ${day}, which was used.`,
        text,
        other,
      );
    }
  }
}

/** A dateline of March 5 settles 05/03/1987. */
function completed(date: WrittenDate, dateline: WrittenDate | undefined): WrittenDate | undefined {
  if (dateline?.month === undefined || dateline.day === undefined) return undefined;
  const { month, day } = dateline;
  return only(date, (reading) => reading.month === month && Math.abs(reading.day - day) <= 2);
}

/** 04/05/2021 in a file of that day, 2021-05-04-harbour.txt, is 4 May. */
function sameAsIn(
  path: DateCandidate | undefined,
  { date, printed }: DateCandidate,
): WrittenDate | undefined {
  if (!path || printed !== undefined || date.year !== path.date.year) return undefined;
  return only(date, ({ month, day }) => month === path.date.month && day === path.date.day);
}

/** The date with its numbers in the only order that fits. */
function only(
  { numbers, ...rest }: WrittenDate,
  fits: (reading: { readonly day: number; readonly month: number }) => boolean,
): WrittenDate | undefined {
  if (!numbers) return undefined;
  const [a, b] = numbers;
  const readings = [
    { day: a, month: b },
    { day: b, month: a },
  ].filter(fits);
  const [reading] = readings;
  return reading && readings.length === 1 ? { ...rest, ...reading, assumed: true } : undefined;
}

/** Days between a day and a date without a year, in the year that is nearest; 0 if it is not a date. */
function daysApart(day: Day, { month, day: date }: WrittenDate): number {
  if (month === undefined || date === undefined) return 0;
  const year = Number(day.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, date) ?? []);
  return near.length > 0
    ? Math.min(...near.map((each) => Math.abs(dayNumberOf(each) - dayNumberOf(day))))
    : 0;
}

/** The day that the path of a seed names: `2014-05-11-title.md`, `1905-01-02/ed-1/ocr.txt`, `2019/05/03/harbour.txt`. */
export function dateInFileName(seed: SeedPath): DateCandidate | undefined {
  const found = dateInPath(seed);
  return (
    found && { place: found.where, start: 0, end: 0, date: found.date, printed: found.printed }
  );
}
