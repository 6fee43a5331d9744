import type { Span } from "../../../model/span.ts";

/** A date as it is written, before it is resolved to a day. The span includes its weekday. Years, months and days are Gregorian. */
export type WrittenDate = Span & {
  readonly year?: number;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
  /** Undefined if the order of the numbers is not known (then `numbers` has both, as written), or the language of the month's name. */
  readonly month?: number;
  readonly day?: number;
  readonly numbers?: readonly [number, number];
  /** The month's name means different months in these languages (BCP 47 to 1–12). */
  readonly monthByLanguage?: Readonly<Record<string, number>>;
  /** 1 (Monday) – 7 (Sunday), if one is named. */
  readonly weekday?: number;
  /** It is more than a day: several days, or a month. */
  readonly extent?: "days" | "month";
  /** The calendar it is counted in, if that does not say which Gregorian day is meant; then there is no month and no day. */
  readonly calendar?: string;
  /** A year of another era, or an order of numbers, was taken for granted. */
  readonly assumed?: boolean;
};

/** What a recogniser finds: weekdays are looked for afterwards. */
export type FoundDate = Omit<WrittenDate, "weekday">;

/** A match without the space at its end. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** The year of digits; one of two digits is of 1950–2049, and is said to be short. */
export function yearOf(digits: string | undefined): { year?: number; shortYear?: boolean } {
  if (digits === undefined) return {};
  const year = Number(digits.replace(/^['’]/, ""));
  if (digits.length === 4) return { year };
  return { year: year < 50 ? 2000 + year : 1900 + year, shortYear: true };
}
