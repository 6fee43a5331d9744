import { withoutLabels } from "../dates/date-labels.ts";
import { findDates } from "../dates/find-dates.ts";
import { foldDigits } from "../dates/fold-digits.ts";
import { beyondFurniture } from "../dates/line-furniture.ts";
import type { WrittenDate } from "../dates/written-date.ts";
import { mayBePlace } from "./place-name.ts";

/** A separate line that gives the place and the day. Offsets count from the start of the line. */
export type PlaceAndDate = { readonly place: string; readonly date: WrittenDate };

const longest = 100;

/**
 * Reads `Madrid, 3 de mayo de 2019`, `MARROW BAY, FRIDAY, MAY 3, 1919. PRICE TWO CENTS`; undefined if the words may not be a
 * place: the article has “elections” in small letters, so `Elections, 3 May 2019` is not one.
 */
export function readPlaceAndDate(line: string, article = ""): PlaceAndDate | undefined {
  if (line.length > longest || !/^[^\p{Ll}]*\p{Lu}/u.test(line)) return undefined;
  const dates = findDates(line);
  const [date] = dates;
  if (!date || dates.length > 1 || date.year === undefined || date.extent) return undefined;
  const text = foldDigits(line);
  const blanked = `${text.slice(0, date.start)}\u0001${text.slice(date.end)}`;
  const place = placeIn(beyondFurniture(withoutLabels(blanked)), line);
  return place !== undefined && mayBePlace(place, false, article) ? { place, date } : undefined;
}

/**
 * The place: the only unrecognised piece of the line before the date, or the only two (a place and its region). Longer names are as
 * often headlines, papers and offices.
 */
function placeIn(
  [first, second, ...more]: ReturnType<typeof beyondFurniture>,
  line: string,
): string | undefined {
  const last = second ?? first;
  if (!first || !last?.isBeforeDate || more.length > 0) return undefined;
  const words = second ? `${first.words}, ${second.words}` : first.words;
  const place = words.replace(/[\s,–—-]+$/u, "").replace(/,?\s(?:den|le|el|il|dnia|dne|a)$/u, "");
  return line.includes(place) && place.split(/\s+/).length <= 4 ? place : undefined;
}
