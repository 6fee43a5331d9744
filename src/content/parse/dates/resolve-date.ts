import { type Day, dayOf, weekdayOf } from "../../../model/day.ts";
import type { RuleId } from "../../../model/rules.ts";
import type { Settings } from "../../../model/settings.ts";
import type { WrittenDate } from "./written-date.ts";

export type ResolvedDate = {
  /** Undefined if it is not one known day. */
  readonly day?: Day;
  /** The date does not state its day in full: its century, its era or the order of its numbers was inferred. */
  readonly inferred?: boolean;
  readonly problems: readonly Problem[];
};

type Problem = { readonly rule: RuleId; readonly reason: string };

/** Facts that resolve an ambiguous date. */
export type DateContext = {
  readonly order?: Settings["dateOrder"];
  /** BCP 47: the language of the text. */
  readonly lang: string;
};

/** The first newspaper was printed in 1605 (Relation aller Fürnemmen und gedenckwürdigen Historien, Strasbourg). */
const firstYear = 1605;
const lastYear = 2099;

/** Can a newspaper be from this year? */
export const isPlausibleYear = (year: number | undefined): boolean =>
  year !== undefined && year >= firstYear && year <= lastYear;

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Resolves a written date to a day, if it is one. `printed` is the date as the seed has it. */
export function resolveDate(
  written: WrittenDate,
  printed: string,
  context: DateContext,
): ResolvedDate {
  const open = whyOpen(written, printed);
  if (open) return { problems: [open] };
  const { year = 0 } = written;
  const { day: date, month, inferred } = settled(written, context);
  if (date === undefined || month === undefined) return { problems: [ambiguity(written, printed)] };
  const day = dayOf(year, month, date);
  if (!day) {
    return { problems: [{ rule: "date-impossible", reason: `There is no day “${printed}”.` }] };
  }
  if (!isPlausibleYear(year)) {
    const reason = `“${printed}” is outside the years ${firstYear}–${lastYear}.`;
    return { problems: [{ rule: "date-implausible", reason }] };
  }
  const problems: Problem[] = [];
  if (written.shortYear) {
    problems.push({ rule: "date-short-year", reason: `“${printed}” was read as ${year}.` });
  }
  if (written.weekday && written.weekday !== weekdayOf(day)) {
    problems.push({
      rule: "date-weekday-mismatch",
      reason: `“${printed}” says ${weekdayNames[written.weekday - 1]}, but ${day} was a ${weekdayNames[weekdayOf(day) - 1]}.`,
    });
  }
  const isInferred = inferred || written.shortYear || written.assumed;
  return { day, problems, ...(isInferred && { inferred: true }) };
}

/** The reason that a date is not a single day, whatever its numbers. */
function whyOpen({ calendar, extent, year }: WrittenDate, printed: string): Problem | undefined {
  if (calendar) {
    const reason = `“${printed}” is a date of the ${calendar} calendar.`;
    return { rule: "date-other-calendar", reason };
  }
  if (extent) {
    const reason = `“${printed}” is ${extent === "days" ? "several days" : `a ${extent}`}, not a day.`;
    return { rule: "date-not-a-day", reason };
  }
  return year === undefined
    ? { rule: "date-without-year", reason: `“${printed}” gives no year.` }
    : undefined;
}

type MonthAndDay = { readonly day?: number; readonly month?: number; readonly inferred?: boolean };

function settled(written: WrittenDate, { order, lang }: DateContext): MonthAndDay {
  const { day, month, numbers, monthByLanguage } = written;
  if (monthByLanguage) {
    const named = monthByLanguage[lang.split("-")[0] ?? lang];
    return { ...(day !== undefined && { day }), ...(named !== undefined && { month: named }) };
  }
  if (!numbers) return { ...(day !== undefined && { day }), ...(month !== undefined && { month }) };
  const [a, b] = numbers;
  if (order === "dmy") return { day: a, month: b };
  if (order === "mdy" || order === "ymd") return { day: b, month: a };
  return byWeekday(written, a, b) ?? {};
}

/** Friday, 03/05/2019 was 3 May: 5 March was a Tuesday. */
function byWeekday(
  { year = 0, weekday }: WrittenDate,
  a: number,
  b: number,
): MonthAndDay | undefined {
  if (weekday === undefined) return undefined;
  const fitting = [
    { day: a, month: b },
    { day: b, month: a },
  ].filter(({ day, month }) => {
    const on = dayOf(year, month, day);
    return on !== undefined && weekdayOf(on) === weekday;
  });
  const [only] = fitting;
  return only && fitting.length === 1 ? { ...only, inferred: true } : undefined;
}

function ambiguity({ numbers, monthByLanguage }: WrittenDate, printed: string): Problem {
  if (monthByLanguage) {
    const meanings = Object.entries(monthByLanguage).map(([lang, month]) => `${month} in ${lang}`);
    const reason = `The month of “${printed}” is ${meanings.join(", ")}; the language of the text does not say which.`;
    return { rule: "date-ambiguous", reason };
  }
  const [a, b] = numbers ?? [0, 0];
  const reason = `“${printed}” may be day ${a} of month ${b} or day ${b} of month ${a}.`;
  return { rule: "date-ambiguous", reason };
}
