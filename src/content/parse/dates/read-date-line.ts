import type { Span } from "../../../model/span.ts";
import { findDates, type WrittenDate } from "./find-dates.ts";

/** A line, or one of its columns, that holds a date and nothing else worth reading. Offsets count in the line. */
export type DateLine = {
  readonly date: WrittenDate;
  readonly label: "published" | "updated" | undefined;
};

const published =
  /(?<!\p{L})(?:first\s+)?(?:published|posted|issued|released|dated?|filed|veröffentlicht|erschienen|datum|publi[ée]e?|publicad[oa]|pubblicato|gepubliceerd|publicerad|opublikowano|опубликовано|опубліковано|yayınlanma|eldonita|(?:media|press|news)?\s*release\s+date)(?!\p{L})/iu;
const updated =
  /(?<!\p{L})(?:last\s+)?(?:updated?|modified|revised|aktualisiert|stand|mis à jour|actualizad[oa]|aggiornato|bijgewerkt|uppdaterad|обновлено|güncelleme)(?!\p{L})/iu;

// 10:15 a.m. EDT, 13:53:11 GMT, T23:30:00-05:00, 8.15 Uhr, 14h30
const time =
  /(?:\bat\s|\bum\s|\bà\s)?(?:(?<!\p{L})T)?(?<!\d)(?:2[0-3]|[01]?\d)(?!\d)(?:[:.h][0-5]\d(?:[:.][0-5]\d(?:\.\d+)?)?)?\s?(?:[ap]\.?\s?m\b\.?|uhr\b|hrs?\b|(?<=[:.h]\d\d|\d))\s?(?:Z\b|\(?[A-Z]{2,5}\)?(?![\p{L}])|[+-]\d{2}:?\d{2})?/giu;
const filler =
  /(?<!\p{L})(?:on|the|la|le|el|il|den|der|am|dem|lá|em|г|р|r|du|vom|noon|midnight|local time)(?!\p{L})/giu;

/** Reads a line that is a date line: `Thursday, March 19th, 1987`, `Published: 2 March 1987, 11:59 GMT`. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > 120 || !/\d/.test(foldable(line))) return undefined;
  const dates = findDates(line);
  const [date, second] = dates;
  if (!date || (second && !sameDay(date, second))) return undefined;
  let rest = line;
  for (const { start, end } of dates.toReversed()) rest = blank(rest, { start, end });
  const isUpdated = updated.test(rest);
  const isPublished = published.test(rest);
  const left = rest
    .replace(published, " ")
    .replace(updated, " ")
    .replace(time, " ")
    .replace(filler, " ")
    .replace(/[\p{P}\p{S}\p{Z}\s\u200b-\u200f]/gu, "");
  if (left !== "") return undefined;
  return { date, label: isUpdated ? "updated" : isPublished ? "published" : undefined };
}

/** A date at the beginning of a line with a dash or a bar behind it: `Thursday, September 29th, 2016 - The real …`. */
export function readLeadingDate(line: string): { date: WrittenDate; end: number } | undefined {
  const head = line.slice(0, 60);
  if (!/\d/.test(head)) return undefined;
  const [date] = findDates(head);
  if (!date || date.year === undefined || line.slice(0, date.start).trim() !== "") return undefined;
  const divider = /^\s*(?:\s[-–—|·•:]\s|[|·•:–—])\s*/u.exec(line.slice(date.end));
  return divider ? { date, end: date.end + divider[0].length } : undefined;
}

const foldable = (line: string): string =>
  line.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19元]/g, "0");

const sameDay = (a: WrittenDate, b: WrittenDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

const blank = (line: string, { start, end }: Span): string =>
  line.slice(0, start) + " ".repeat(end - start) + line.slice(end);
