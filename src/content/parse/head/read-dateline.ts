import type { Dateline } from "../../../model/article.ts";
import { findDates, type WrittenDate } from "../dates/find-dates.ts";

/** A dateline at the beginning of a paragraph. */
export type PrintedDateline = Dateline & {
  /** Its length in the paragraph, and where the paragraph's own words begin. */
  readonly length: number;
  readonly end: number;
  readonly date?: WrittenDate;
};

// MANILA, March 19 - · LOUISVILLE, Ky., June 24 (AP) — · WASHINGTON (UPI) — · New York (AFP) – · TOKYO — · Berlin (dpa) -
// SAN DIEGO/LOS ANGELES (Reuters) · PARIS, Feb 26, Reuters - · BUENOS AIRES, Argentina (AP) _
const dash = String.raw`(?:(?<=[\s)\d.,])[-_:](?=[\s"“'‘<\p{Lu}])|-(?=\s)|--+|[–—―])`;
const dateWords = String.raw`\p{L}{3,9}\.?\s+\d{1,3}(?:st|nd|rd|th)?(?:\s*[-/]\s*(?:\p{L}{3,9}\.?\s+)?\d{1,2})?(?:,?\s+\d{4})?|\d{1,2}\.?\s+\p{L}{3,9}\.?(?:,?\s+\d{4})?`;
const agencyWords = String.raw`[\p{L}][\p{L}\p{N} .,&'’/*-]{1,40}`;
const place = String.raw`[\p{Lu}][\p{L}\p{M}.'’ /-]*?(?:,\s*[\p{L}][\p{L}\p{M}.'’ -]*?){0,3}?`;

const dateline = new RegExp(
  String.raw`^(?<place>${place})[\s,]*(?:(?<!\p{L})[,(]?\s*(?<date>${dateWords})\)?)?\s*,?\s*(?:\((?<agency>${agencyWords})\)|(?<plain>Reuters?|REUTERS?|AP|AFP|UPI|dpa|EFE|ANSA|TASS|Xinhua))?\s*(?<dash>${dash})\s*`,
  "u",
);
const longest = 110;
const anyDash = /[-_:–—―]/;

/** Reads the dateline that a paragraph begins with; undefined where it has none. */
export function readDateline(paragraph: string): PrintedDateline | undefined {
  const head = paragraph.slice(0, longest).replace(/\s/g, " ");
  const match = anyDash.test(head) ? dateline.exec(head) : undefined;
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const named = (groups.place ?? "").replace(/[\s,]+$/, "");
  const agency = groups.agency?.trim() ?? groups.plain;
  const date = groups.date ? findDates(groups.date)[0] : undefined;
  if (!isPlace(named, date !== undefined || agency !== undefined)) return undefined;
  if (groups.dash?.trim() === ":" && agency === undefined && date === undefined) return undefined;
  return {
    text: paragraph.slice(0, match[0].trimEnd().length).replace(/\s+/g, " "),
    place: named,
    ...(agency && { agency }),
    ...(date && { date }),
    length: match[0].trimEnd().length,
    end: match[0].length,
  };
}

/** In capitals, or in a few capitalised words where a date or an agency follows. */
function isPlace(named: string, certain: boolean): boolean {
  const [city = ""] = named.split(",");
  if (named.length < 3 || named.length > 60) return false;
  const letters = city.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter === letter.toUpperCase()).length;
  if (letters.length >= 3 && capitals >= letters.length * 0.8) return city.split(/\s+/).length <= 6;
  const words = named.split(/[\s,/]+/);
  return (
    certain &&
    words.length <= 7 &&
    words.every((each) =>
      /^(?:\p{Lu}|(?:of|de|la|le|del|da|do|am|an|der|the|sur|upon)$|al-|el-)/u.test(each),
    )
  );
}
