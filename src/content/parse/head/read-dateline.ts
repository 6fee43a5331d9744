import type { Dateline } from "../../../model/article.ts";
import { findDates, type WrittenDate } from "../dates/find-dates.ts";
import { type DatelineForm, datelinesAt } from "./dateline-forms.ts";
import { mayBePlace } from "./place-name.ts";

/** A dateline at the beginning of a paragraph. */
export type PrintedDateline = Dateline & {
  /** Its length: the offset at which the paragraph's own words begin. */
  readonly length: number;
  readonly end: number;
  readonly date?: WrittenDate;
};

const longest = 110;
const mayEndDateline = /[-_:–—―/)）】］\]电電]/;

/** Reads the dateline at the beginning of a paragraph; undefined if it has none. */
export function readDateline(paragraph: string): PrintedDateline | undefined {
  const head = paragraph.slice(0, longest).replace(/\s/g, " ");
  if (!mayEndDateline.test(head)) return undefined;
  for (const form of datelinesAt(head)) {
    const read = datelineOf(form, paragraph);
    if (read) return read;
  }
  return undefined;
}

function datelineOf(
  { place, agency, date: printed, length, isCertain }: DatelineForm,
  paragraph: string,
): PrintedDateline | undefined {
  const date = printed === undefined ? undefined : findDates(printed)[0];
  const isSupported = isCertain || printed !== undefined || agency !== undefined;
  if (place === undefined ? !isCertain : !isPlace(place, isSupported, paragraph.slice(length)))
    return undefined;
  const text = paragraph.slice(0, length).trimEnd();
  return {
    text: text.replace(/\s+/g, " "),
    ...(place !== undefined && { place }),
    ...(agency && { agency }),
    ...(date && { date }),
    length: text.length,
    end: length,
  };
}

/** A sample of the paragraph is enough to tell whether a word is a common one. */
const sampleCharacters = 1200;

/**
 * Without a date or an agency, a place must be in capitals and the sentence after it must begin with one: `NASA — the space agency —`
 * is not a dateline. With a date or an agency, a few capitalised words are enough.
 */
function isPlace(named: string, isSupported: boolean, rest: string): boolean {
  if (/^\p{Lo}/u.test(named)) return isSupported;
  const [city = ""] = named.split(",");
  const letters = city.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter === letter.toUpperCase()).length;
  const isInCapitals = letters.length >= 3 && capitals >= letters.length * 0.8;
  if (isSupported) return mayBePlace(named, true);
  const isSentence = !/^\s*\p{Ll}/u.test(rest);
  return isInCapitals && isSentence && mayBePlace(named, false, rest.slice(0, sampleCharacters));
}
