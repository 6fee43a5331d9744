import { type Day, dayOfNumber } from "../../../../model/day.ts";

/**
 * The Gregorian day of a date of the Hebrew calendar; undefined if there is no such day. Months are counted
 * from Tishri (1) to Elul (13); Adar is 6 in every year, and the second Adar of a leap year 7. A Hebrew day
 * begins in the evening; the Gregorian day is that of its daylight.
 *
 * The arithmetic calendar of E. M. Reingold and N. Dershowitz, “Calendrical Calculations” (Cambridge 2018), chapter 8.
 */
export function fromHebrew(year: number, month: number, day: number): Day | undefined {
  const lengths = monthLengths(year);
  const length = lengths[month - 1] ?? 0;
  if (day < 1 || day > length) return undefined;
  const before = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
  return dayOfNumber(newYear(year) + before + day - 1 - epoch);
}

/** The calendar begins on 7 October 3761 BCE (Julian), this many days before 1 January 1970. */
const epoch = 2_092_590;

const isLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** Days from the beginning of the calendar to the first of Tishri. */
function newYear(year: number): number {
  const [last, own, next] = [elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1)];
  const delay = next - own === 356 ? 2 : own - last === 382 ? 1 : 0;
  return own + delay;
}

/** The molad of Tishri in whole days, postponed so that it does not fall on a Sunday, Wednesday or Friday. */
function elapsedDays(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

function monthLengths(year: number): readonly number[] {
  const days = newYear(year + 1) - newYear(year);
  const isLong = days % 10 === 5;
  const isShort = days % 10 === 3;
  const adars = isLeap(year) ? [30, 29] : [29, 0];
  return [30, isLong ? 30 : 29, isShort ? 29 : 30, 29, 30, ...adars, 30, 29, 30, 29, 30, 29];
}
