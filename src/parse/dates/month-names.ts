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

// What newspapers print and the tables of Intl do not have.
const alsoMonths: Readonly<Record<string, number>> = {
  sept: 9,
  febr: 2,
  janv: 1,
  févr: 2,
  juil: 7,
  mrt: 3,
  maerz: 3,
  mrz: 3,
  jänner: 1,
  feber: 2,
  jne: 6,
  jly: 7,
  // Esperanto, which Intl has no words for
  januaro: 1,
  februaro: 2,
  marto: 3,
  aprilo: 4,
  majo: 5,
  junio: 6,
  julio: 7,
  aŭgusto: 8,
  aŭg: 8,
  septembro: 9,
  oktobro: 10,
  novembro: 11,
  decembro: 12,
  // the Levant's and the Maghreb's Arabic months
  "كانون الثاني": 1,
  شباط: 2,
  آذار: 3,
  اذار: 3,
  نيسان: 4,
  أيار: 5,
  ايار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  اب: 8,
  أيلول: 9,
  ايلول: 9,
  "تشرين الأول": 10,
  "تشرين الثاني": 11,
  "كانون الأول": 12,
  جانفي: 1,
  فيفري: 2,
  أفريل: 4,
  ماي: 5,
  جوان: 6,
  جويلية: 7,
  أوت: 8,
  ابريل: 4,
  اغسطس: 8,
  اكتوبر: 10,
};

const alsoWeekdays: Readonly<Record<string, number>> = {
  tues: 2,
  thur: 4,
  thurs: 4,
  weds: 3,
  lundo: 1,
  mardo: 2,
  merkredo: 3,
  ĵaŭdo: 4,
  vendredo: 5,
  sabato: 6,
  dimanĉo: 7,
};

type Names = {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
};

let known: Names | undefined;

/** Month (1–12) and weekday (1 Monday – 7 Sunday) names, folded by {@link foldName}, with the forms they take inside a date. */
export function calendarNames(): Names {
  known ??= build();
  return known;
}

/** How a name is looked up: lower case, without a dot at its end. */
export const foldName = (word: string): string =>
  word
    .normalize("NFC")
    .toLocaleLowerCase("en")
    .replace(/\.$/, "")
    .replace("i̇", "i")
    .replace(/[’ʼ]/g, "'");

function build(): Names {
  const months = new Map<string, number>(Object.entries(alsoMonths));
  const weekdays = new Map<string, number>(Object.entries(alsoWeekdays));
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
  return { months, weekdays };
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
