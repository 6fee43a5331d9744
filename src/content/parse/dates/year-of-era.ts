import type { Day } from "../../../model/day.ts";
import { fromPersian } from "./calendars/persian.ts";
import type { FoundDate } from "./written-date.ts";

/** Years between these are counted from the Buddha's death, in Thailand, Laos, Cambodia and Burma. */
const buddhist = { first: 2400, last: 2700, ahead: 543 };

/** Before 1941 the year of Thailand began in April: January 2482 was that of 1940. */
const lastThaiYearFromApril = 2483;

/**
 * Converts a date whose year belongs to another era: 2562 of the Buddhist era, or a numeric day of the Persian calendar
 * in Persian digits.
 */
export function inGregorianYear(date: FoundDate, original: string): FoundDate {
  const { year, month, day } = date;
  if (year === undefined) return date;
  if (year >= buddhist.first && year <= buddhist.last) {
    const isBeforeApril = year <= lastThaiYearFromApril && month !== undefined && month < 4;
    return { ...date, year: year - buddhist.ahead + (isBeforeApril ? 1 : 0) };
  }
  if (year >= 1250 && year <= 1450 && month !== undefined && day !== undefined) {
    const isPersian = /[۰-۹]/.test(original.slice(date.start, date.end));
    const converted = isPersian ? fromPersian(year, month, day) : undefined;
    return converted ? { ...date, ...partsOf(converted), assumed: true } : date;
  }
  return date;
}

function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}
