import type { Span } from "../../../model/span.ts";

/** A date as written, not yet resolved to a day. The span includes its weekday. Years, months and days are Gregorian. */
export type WrittenDate = Span & {
  readonly year?: number;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
  /** Undefined if the order of the numbers is unknown (then `numbers` has both, as written), or the language of the month's name. */
  readonly month?: number;
  readonly day?: number;
  readonly numbers?: readonly [number, number];
  /** The month's name means different months in these languages (BCP 47 to 1–12). */
  readonly monthByLanguage?: Readonly<Record<string, number>>;
  /** 1 (Monday) – 7 (Sunday), if one is named. */
  readonly weekday?: number;
  /** It is longer than a day: several days, a month or a season. */
  readonly extent?: "days" | "month" | "season";
  /** Its calendar, if it cannot be converted to a Gregorian day; then month and day are undefined. */
  readonly calendar?: string;
  /** The era of the year, or the order of the numbers, was assumed. */
  readonly assumed?: boolean;
};

/** The result of a recogniser; weekdays are added later. */
export type FoundDate = Omit<WrittenDate, "weekday">;

/** The span of a match without the space at its end. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

/** The year in these digits. Two digits mean 1950–2049 and are marked as short. */
export function yearOf(digits: string | undefined): { year?: number; shortYear?: boolean } {
  if (digits === undefined) return {};
  const year = Number(digits.replace(/^['’]/, ""));
  if (digits.length === 4) return { year };
  return { year: year < 50 ? 2000 + year : 1900 + year, shortYear: true };
}
