/** A calendar day, `1969-07-21`. Not an instant: a newspaper has no time zone. */
export type Day = string & { readonly day: unique symbol };

/** The day with these numbers (month 1–12), or undefined if the calendar has no such day. Years 1–9999. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (![year, month, date].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (date < 1 || date > daysInMonth(year, month)) return undefined;
  return [pad(year, 4), pad(month, 2), pad(date, 2)].join("-") as Day;
}

/** Reads `YYYY-MM-DD` and nothing else. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export const yearOf = (day: Day): string => day.slice(0, 4);
/** `1969-07` */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** 1 (Monday) to 7 (Sunday), by the Gregorian calendar. */
export function weekdayOf(day: Day): number {
  return utc(day).getUTCDay() || 7;
}

/** Days since 1 January 1970, negative before it. */
export const dayNumberOf = (day: Day): number => utc(day).getTime() / 86_400_000;

/** The day of this number of days since 1 January 1970; undefined outside the years 1–9999. */
export function dayOfNumber(days: number): Day | undefined {
  const instant = new Date(days * 86_400_000);
  return dayOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

type Format = { readonly of: Intl.DateTimeFormat; readonly written: Map<Day, string> };

const formats = new Map<string, Format>();

/** Consecutive pages show the same days again and again. This many are cached: fifty years. */
const rememberedDays = 20_000;

/** How a day is written: `full` with its weekday, `month` with the year, `month-name` without. */
export type DayStyle =
  | "full"
  | "long"
  | "medium"
  | "month"
  | "month-name"
  | "weekday"
  | "weekday-letter"
  | "day-month"
  | "month-day";

/** The day in words of the language, the same on every machine: the zone is fixed to UTC. */
export function formatDay(day: Day, lang: string, style: DayStyle = "long"): string {
  const key = `${lang} ${style}`;
  let format = formats.get(key);
  if (!format) {
    const options = { ...styles[style], timeZone: "UTC", calendar: "gregory" } as const;
    format = { of: new Intl.DateTimeFormat(lang, options), written: new Map() };
    formats.set(key, format);
  }
  const { of, written } = format;
  let text = written.get(day);
  if (text === undefined) {
    text = of.format(utc(day));
    if (written.size >= rememberedDays) written.clear();
    written.set(day, text);
  }
  return text;
}

const styles = {
  full: { dateStyle: "full" },
  long: { dateStyle: "long" },
  medium: { dateStyle: "medium" },
  month: { year: "numeric", month: "long" },
  "month-name": { month: "long" },
  weekday: { weekday: "long" },
  "weekday-letter": { weekday: "narrow" },
  "day-month": { day: "numeric", month: "short" },
  "month-day": { month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The beginning of the day, as RSS and HTTP write it: `Fri, 03 May 2019 00:00:00 GMT`. */
export const httpDate = (day: Day): string => utc(day).toUTCString();

function utc(day: Day): Date {
  const [year = 1, month = 1, date = 1] = day.split("-").map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, date); // Date.UTC would read the years 0–99 as 1900–1999
  return instant;
}

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
