import { otherCalendarDates } from "./calendars/other-calendar-dates.ts";
import { dateRanges, isRangeBetween } from "./date-ranges.ts";
import { eastAsianDates } from "./east-asian-dates.ts";
import { foldDigits } from "./fold-digits.ts";
import { calendarNamesIn } from "./month-names.ts";
import { namedDates } from "./named-dates.ts";
import { countedDates, romanDates, yearFirstDates, yearLastDates } from "./numeric-dates.ts";
import { withWeekday } from "./with-weekday.ts";
import type { FoundDate, WrittenDate } from "./written-date.ts";
import { inGregorianYear } from "./year-of-era.ts";

export type { WrittenDate } from "./written-date.ts";

/**
 * Every date written in the text, in order: ISO days, days in numbers, named months in some 140 languages, Chinese, Japanese and
 * Korean days, several days under one date, and other calendars. `1/2 price`, `24-7` and `v1.2.3` are not dates.
 */
export function findDates(original: string): readonly WrittenDate[] {
  const text = foldDigits(original);
  if (!/[\d月월\u0590-\u05ff]/.test(text)) return [];
  const names = calendarNamesIn(text);
  const found = [
    ...dateRanges(text, names),
    ...otherCalendarDates(text),
    ...yearFirstDates(text),
    ...eastAsianDates(text),
    ...countedDates(text),
    ...namedDates(text, names),
    ...romanDates(text),
    ...yearLastDates(text),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: FoundDate[] = [];
  let end = 0;
  for (const date of found) {
    if (date.start < end) continue;
    dates.push(inGregorianYear(date, original));
    end = date.end;
  }
  return joinRanges(text, dates).map((date) => withWeekday(text, date, names));
}

/** `April 30 - May 2, 2019` is one date of several days. */
function joinRanges(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    if (
      before &&
      !before.extent &&
      !before.numbers &&
      isRangeBetween(text.slice(before.end, date.start))
    ) {
      joined[joined.length - 1] = {
        ...date,
        ...before,
        end: date.end,
        extent: "days",
        ...(before.year === undefined && date.year !== undefined && { year: date.year }),
      };
    } else joined.push(date);
  }
  return joined;
}
