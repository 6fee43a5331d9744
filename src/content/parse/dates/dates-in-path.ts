import type { SeedPath } from "../../../model/article.ts";
import { dayOf } from "../../../model/day.ts";
import { findDates } from "./find-dates.ts";
import { isPlausibleYear } from "./resolve-date.ts";
import type { WrittenDate } from "./written-date.ts";

/** A day in the path of a seed; `printed` is how the path writes it. */
export type DateInPath = {
  readonly date: WrittenDate;
  readonly printed: string;
  readonly where: "file-name" | "folder";
};

/**
 * The day that a seed's path names: in the file's name, else in a folder's, the nearest first, else in folders for year, month and
 * day. A day that is in no calendar (2019-02-30) is given as it is written, to be reported; eight digits that are not a day are some other number.
 */
export function dateInPath(seed: SeedPath): DateInPath | undefined {
  const path = seed.replace(/\.[^./]+$/, "");
  const segments = path.split("/");
  for (let i = segments.length - 1; i >= 0; i--) {
    const found = dateIn(segments[i] ?? "");
    if (found) return { ...found, where: i === segments.length - 1 ? "file-name" : "folder" };
  }
  const found = overFolders.exec(path);
  const date = found && dayIn(found[1], found[2], found[3]);
  return date ? { date, printed: found[0].replace(/^\/|[^\d]$/g, ""), where: "folder" } : undefined;
}

// 2019/05/03, 2019-05/03, 2019/05-03
const overFolders = /(?:^|\/)(\d{4})[-_/](\d{1,2})[-_/](\d{1,2})(?![\d])/;
// 2019-05-03, harbour-2019-05-03, 2021-9-1-harbour, sn83030214_1905-01-02_ed-1
const parted = /(?<!\d|\d[-.])(\d{4})([-_. ])(\d{1,2})\2(\d{1,2})(?!\d)/g;
// 19160428, 20190503T1000, 20190503101500
const compact = /(?<![\p{L}\d])(\d{4})(\d{2})(\d{2})(?:[T_-]?\d{4}(?:\d{2})?)?(?!\d)/gu;
// 03-05-2019, 16.04.2024
const yearLast = /(?<![\d.-])(\d{1,2}[-_. ]\d{1,2}[-_. ]\d{4})(?!\d)/;

function dateIn(segment: string): { date: WrittenDate; printed: string } | undefined {
  for (const match of segment.matchAll(parted)) {
    const date = dayIn(match[1], match[3], match[4]);
    if (date) return { date, printed: match[0] };
  }
  for (const match of segment.matchAll(compact)) {
    const date = dayIn(match[1], match[2], match[3]);
    if (date && isDay(date)) return { date, printed: match[0].slice(0, 8) };
  }
  const numeric = yearLast.exec(segment)?.[1];
  const spaced = (numeric ?? segment).replace(/[-_.]+/g, numeric ? "-" : " ");
  const [written] = findDates(spaced).filter(
    ({ year, extent }) => year !== undefined && extent === undefined,
  );
  if (!written || !isPlausibleYear(written.year)) return undefined;
  return { date: written, printed: spaced.slice(written.start, written.end) };
}

/** Numbers that may be a day: a plausible year, a month, and a day of some month. */
function dayIn(...[y, m, d]: readonly (string | undefined)[]): WrittenDate | undefined {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!isPlausibleYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { start: 0, end: 0, year, month, day };
}

const isDay = ({ year = 0, month = 0, day = 0 }: WrittenDate): boolean =>
  dayOf(year, month, day) !== undefined;
