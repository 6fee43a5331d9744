import { type Day, dayOfNumber } from "../../../../model/day.ts";

/**
 * The Gregorian day of a date of the Ethiopian calendar; undefined if there is no such day. Twelve months of
 * thirty days, then five or six more days; the era of mercy begins on 29 August 8 (Julian): Reingold and Dershowitz, “Calendrical
 * Calculations” (Cambridge 2018), chapter 4.
 */
export function fromEthiopian(year: number, month: number, day: number): Day | undefined {
  const days = month <= 12 ? 30 : year % 4 === 3 ? 6 : 5;
  if (month < 1 || month > 13 || day < 1 || day > days) return undefined;
  const sinceEra = 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
  return dayOfNumber(sinceEra - epoch);
}

/** 29 August 8 (Julian) is this many days before 1 January 1970. */
const epoch = 716_367;
