import type { SeedPath } from "../../model/article.ts";
import { type Day, dayNumberOf, dayOf } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { type Message, messageAt, messageOf, type Outcome } from "../../model/message.ts";
import type { ParseSettings } from "../../model/settings.ts";
import type { Span } from "../../model/span.ts";
import type { WrittenDate } from "./dates/find-dates.ts";
import { resolveDate } from "./dates/resolve-date.ts";

/** Where a date may stand, the most trusted first. */
const datePlaces = [
  "front-matter",
  "date-line",
  "dateline",
  "letterhead",
  "last-line",
  "updated-line",
  "file-name",
] as const;

export type DateCandidate = Span & {
  readonly place: (typeof datePlaces)[number];
  readonly date: WrittenDate;
};

/** Stated where somebody wrote it down as the article's date; elsewhere it is our reading. */
const stated = new Set<DateCandidate["place"]>(["front-matter", "date-line", "dateline"]);

/** Days between a dateline and the day it ran that nobody wonders about. */
const usualDelay = 7;

/**
 * The article's day: the best placed of the candidates that is a day. One that is written but no day (31 February) is not
 * replaced by a worse one, for that would be a guess dressed up as a fact; it is reported.
 */
export function pickArticleDate(
  text: string,
  candidates: readonly DateCandidate[],
  settings: ParseSettings,
): Outcome<Fact<Day> | undefined> {
  const ranked = datePlaces.flatMap((place) => candidates.filter((each) => each.place === place));
  const messages: Message[] = [];
  const partial = candidates.find(
    ({ place, date }) => place === "dateline" && date.year === undefined,
  );
  for (const candidate of ranked) {
    const { place, start, end } = candidate;
    if (place === "dateline" && candidate.date.year === undefined) continue;
    const date = completed(candidate.date, partial?.date);
    const printed =
      place === "file-name" ? printedDate(date) : text.slice(start, end).replace(/\s+/g, " ");
    const { day, problems, inferred } = resolveDate(date, printed, settings.dateOrder);
    for (const { rule, reason } of problems) {
      messages.push(
        place === "file-name"
          ? messageOf(rule, `${reason} (file name)`)
          : messageAt(rule, reason, text, { start, end }),
      );
    }
    if (!day) {
      if (stated.has(place) || place === "letterhead") break;
      continue;
    }
    const certain = stated.has(place) && !inferred && date === candidate.date;
    if (partial && place !== "dateline") {
      const gap = daysApart(day, partial.date);
      if (gap !== undefined && gap > usualDelay) {
        const said = text.slice(partial.start, partial.end);
        messages.push(
          messageAt(
            "date-disagreement",
            `The dateline says “${said}”, the ${place.replace("-", " ")} ${day}.`,
            text,
            partial,
          ),
        );
      }
    }
    const fact: Fact<Day> = {
      value: day,
      certainty: certain ? "stated" : "inferred",
      rule: date === candidate.date ? place : `${place}-and-dateline`,
      ...(place !== "file-name" && { span: { start, end } }),
    };
    if (!certain && !inferred) {
      const reason = `${day} was taken from the ${fact.rule.replaceAll("-", " ")}.`;
      messages.push(
        place === "file-name"
          ? messageOf("date-inferred", reason)
          : messageAt("date-inferred", reason, text, { start, end }),
      );
    }
    return {
      value: fact,
      messages: [...messages, ...disagreements(text, day, candidate, ranked, settings)],
    };
  }
  if (messages.length === 0) messages.push(messageOf("date-missing", "No date was found."));
  return { value: undefined, messages };
}

/** 05/03/1987 over a dateline of March 5 is no longer open. */
function completed(date: WrittenDate, dateline: WrittenDate | undefined): WrittenDate {
  if (!date.numbers || dateline?.month === undefined || dateline.day === undefined) return date;
  const [a, b] = date.numbers;
  const readings = [
    { day: a, month: b },
    { day: b, month: a },
  ].filter(
    ({ day, month }) =>
      month === dateline.month && dateline.day !== undefined && Math.abs(day - dateline.day) <= 2,
  );
  const only = readings.length === 1 ? readings[0] : undefined;
  if (!only) return date;
  const { numbers: _, ...rest } = date;
  return { ...rest, ...only };
}

function* disagreements(
  text: string,
  day: Day,
  chosen: DateCandidate,
  ranked: readonly DateCandidate[],
  settings: ParseSettings,
): Generator<Message> {
  for (const other of ranked) {
    if (other === chosen || other.place === "updated-line" || other.place === "file-name") continue;
    if (other.date.year === undefined) continue;
    const printed = text.slice(other.start, other.end).replace(/\s+/g, " ");
    const judged = resolveDate(other.date, printed, settings.dateOrder).day;
    if (judged && judged !== day) {
      yield messageAt(
        "date-disagreement",
        `“${printed}” is not ${day}, which was used.`,
        text,
        other,
      );
    }
  }
}

function daysApart(day: Day, { month, day: date }: WrittenDate): number | undefined {
  if (month === undefined || date === undefined) return undefined;
  const year = Number(day.slice(0, 4));
  const near = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, date) ?? []);
  return near.length > 0
    ? Math.min(...near.map((each) => Math.abs(dayNumberOf(each) - dayNumberOf(day))))
    : undefined;
}

const printedDate = ({ year, month, day }: WrittenDate): string => [year, month, day].join("-");

/** A day at the beginning of a seed's name: `2014-05-11-title.md`, `20140511_title.txt`. */
export function dateInFileName(seed: SeedPath): DateCandidate | undefined {
  const match = /(?:^|\/)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?=[-_. ]|$)[^/]*$/.exec(seed);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map(Number);
  if (year === undefined || month === undefined || day === undefined || !dayOf(year, month, day))
    return undefined;
  return { place: "file-name", start: 0, end: 0, date: { start: 0, end: 0, year, month, day } };
}
