import { type Day, dayNumberOf, dayOf, dayOfNumber } from "../../../../model/day.ts";

/**
 * The Gregorian day of a date of the Persian (Solar Hijri) calendar; undefined if there is no such day.
 *
 * Leap years by the breaks of the 2820-year cycle after K. M. Borkowski, “The Persian calendar for 3000 years” (Earth, Moon, and
 * Planets 74, 1996), as in the widely used jalaali-js; correct for the years 1178–1633, which covers all newspapers.
 */
export function fromPersian(year: number, month: number, day: number): Day | undefined {
  if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1) return undefined;
  const days = month <= 6 ? 31 : month <= 11 ? 30 : isLeap(year) ? 30 : 29;
  if (day > days) return undefined;
  const { gregorian, march } = newYear(year);
  const sinceNewYear = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  const first = dayOf(gregorian, 3, march);
  return first && dayOfNumber(dayNumberOf(first) + sinceNewYear);
}

/** Years in which the pattern of leap years restarts. */
const breaks = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
  2456, 3178,
] as const;

/** The Gregorian year and the day of March on which a Persian year begins, and the years since the last leap year. */
function newYear(year: number): { gregorian: number; march: number; sinceLeap: number } {
  const gregorian = year + 621;
  let leaps = -14;
  let begin: number = breaks[0];
  let jump = 0;
  for (const next of breaks.slice(1)) {
    jump = next - begin;
    if (year < next) break;
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    begin = next;
  }
  let n = year - begin;
  leaps += Math.floor(n / 33) * 8 + Math.floor(((n % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - n === 4) leaps += 1;
  const gregorianLeaps =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  if (jump - n < 6) n = n - jump + Math.floor((jump + 4) / 33) * 33;
  let sinceLeap = (((n + 1) % 33) - 1) % 4;
  if (sinceLeap === -1) sinceLeap = 4;
  return { gregorian, march: 20 + leaps - gregorianLeaps, sinceLeap };
}

const isLeap = (year: number): boolean => newYear(year).sinceLeap === 0;
