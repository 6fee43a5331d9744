import { foldName } from "../../src/content/parse/dates/month-names.ts";

/** The languages whose month and weekday names are known; the first to claim a word wins. */
const languages = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "sv",
  "da",
  "nb",
  "pl",
  "cs",
  "ru",
  "uk",
  "tr",
  "ar",
  "ar-SY",
  "fa",
  "he",
  "hi",
  "el",
  "ro",
  "hu",
  "ca",
  "id",
] as const;

type Names = { readonly months: Record<string, number>; readonly weekdays: Record<string, number> };

/** What Node's Intl calls months (1–12) and weekdays (1 Monday – 7 Sunday), for src/content/parse/dates/names-of-intl.json. */
export function namesOfIntl(): Names {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const add = (map: Map<string, number>, word: string, value: number): void => {
    const name = foldName(word.replace(/[\u200e\u200f]/g, ""));
    const long = map === months ? 2 : 3; // “la”, “so” and “di” are words before they are weekdays
    if ((name.match(/[\p{L}\p{M}]/gu)?.length ?? 0) >= long && !map.has(name)) map.set(name, value);
  };
  for (const lang of languages) {
    for (const style of ["long", "short"] as const) {
      // Inside a date a month may be inflected: апреля, kwietnia.
      const alone = format(lang, { month: style });
      const inDate = format(lang, { month: style, day: "numeric" });
      const weekday = format(lang, { weekday: style });
      for (let month = 1; month <= 12; month++) {
        const instant = midMonth(month);
        add(months, wordsOf(alone, instant, "month"), month);
        add(months, wordsOf(inDate, instant, "month"), month);
      }
      for (let i = 0; i < 7; i++)
        add(weekdays, wordsOf(weekday, monday + i * dayLength, "weekday"), i + 1);
    }
  }
  for (const [name, month] of [...months])
    if (/^[\u0590-\u05ff]/.test(name)) months.set(`ב${name}`, month);
  return { months: Object.fromEntries(months), weekdays: Object.fromEntries(weekdays) };
}

const format = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${lang}-u-nu-latn`, {
    ...options,
    calendar: "gregory",
    timeZone: "UTC",
  });

function wordsOf(by: Intl.DateTimeFormat, instant: number, type: "month" | "weekday"): string {
  return by.formatToParts(instant).find((part) => part.type === type)?.value ?? "";
}

const dayLength = 86_400_000;
/** Monday, 1 January 2001, in milliseconds of Unix time. */
const monday = 978_307_200_000;
const midMonth = (month: number): number =>
  monday + Math.round((((month - 1) * 365.25) / 12 + 14) * dayLength);
