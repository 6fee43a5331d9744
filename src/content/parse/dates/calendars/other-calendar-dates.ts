import type { Day } from "../../../../model/day.ts";
import type { FoundDate } from "../written-date.ts";
import { fromEthiopian } from "./ethiopian.ts";
import { fromHebrew } from "./hebrew.ts";
import { readHebrewNumber } from "./hebrew-number.ts";
import { fromPersian } from "./persian.ts";

/**
 * Days of calendars that have other months. The Persian, Hebrew and Ethiopian calendars are arithmetic and are converted. Others
 * begin their months by observation, which differs between countries, or by tables: those days stay unknown.
 */
export function* otherCalendarDates(text: string): Generator<FoundDate> {
  if (/[\u0600-\u06ff]/.test(text)) yield* datesOf(persian, text);
  if (/[\u0590-\u05ff]/.test(text)) yield* hebrewDates(text);
  if (/[\u1200-\u137f]/.test(text)) yield* datesOf(ethiopian, text);
  for (const [hint, calendar] of unconverted) if (hint.test(text)) yield* datesOf(calendar, text);
}

type Calendar = {
  readonly name: string;
  /** The names of its months in order, each with its other spellings. */
  readonly months: readonly (readonly string[])[];
  readonly pattern: RegExp;
  readonly convert?: (year: number, month: number, day: number) => Day | undefined;
};

function calendarOf(
  name: string,
  months: string,
  tail: string,
  convert?: Calendar["convert"],
): Calendar {
  const spellings = months
    .split(" ")
    .map((month) => month.split("/").map((each) => each.replaceAll("_", " ")));
  const all = spellings.flat().sort((a, b) => b.length - a.length);
  const word = all.map((each) => each.replace(/[-'’.]/g, "[-'’.]?")).join("|");
  return {
    name,
    months: spellings.map((each) => each.map(fold)),
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\d])(?:(\d{1,2})\s(?:ماه\s|من\s)?(${word})|(${word})\s(\d{1,2}))(?![\p{L}\p{M}])(?:,|،)?\s?${tail}`,
      "giu",
    ),
    ...(convert && { convert }),
  };
}

const fold = (name: string): string => name.toLowerCase().replace(/[-'’.]/g, "");

const persian = calendarOf(
  "Persian",
  "فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت",
  String.raw`(?:ماه\s?)?(?:سال\s)?(1[234]\d\d)?(?!\d)`,
  fromPersian,
);

const ethiopian = calendarOf(
  "Ethiopian",
  "መስከረም ጥቅምት ኅዳር/ህዳር ታኅሣሥ/ታህሳስ/ታኅሳስ ጥር የካቲት መጋቢት ሚያዝያ/ሚያዚያ ግንቦት ሰኔ ሐምሌ/ሀምሌ ነሐሴ/ነሀሴ ጳጉሜን/ጳጉሜ",
  String.raw`(?:ቀን\s)?(\d{4})\s?(?:ዓ\.?\s?ም\.?|ዓ/ም)`,
  fromEthiopian,
);

const year = String.raw`(?:(?:سنة|ـ)\s?)?(\d{4})?(?!\d)(?:\s?(?:هـ|ه|ھ|ہجری|هجری|AH|A\.H\.|H\b))?`;

/** Each calendar with a quick test of whether a text can have its names. */
const unconverted: readonly (readonly [RegExp, Calendar])[] = [
  [
    /[\u0600-\u06ff]|muhar|safar|rabi|jumad|raja|sha|rama|syaw|syab|dhu|zul/i,
    calendarOf(
      "Islamic",
      "محرم/المحرم/Muharram/Muharrem صفر/Safar ربيع_الأول/ربيع_الاول/ربیع_الاول/Rabi'_al-Awwal/Rabiul_Awal ربيع_الآخر/ربيع_الثاني/ربیع_الثانی/Rabi'_al-Thani/Rabiul_Akhir جمادى_الأولى/جمادى_الاولى/جمادی_الاول/Jumada_al-Ula/Jumadil_Awal جمادى_الآخرة/جمادى_الثانية/جمادی_الثانی/Jumada_al-Thani/Jumadil_Akhir رجب/Rajab شعبان/Sha'ban/Syaban رمضان/Ramadan/Ramadhan/Ramazan شوال/Shawwal/Syawal ذو_القعدة/ذي_القعدة/ذیقعدہ/Dhu_al-Qadah/Zulkaidah ذو_الحجة/ذي_الحجة/ذوالحجہ/Dhu_al-Hijjah/Zulhijjah",
      year,
    ),
  ],
  [
    /[\u0900-\u097f]/,
    calendarOf(
      "Bikram Sambat",
      "बैशाख/वैशाख जेठ/जेष्ठ असार/आषाढ साउन/श्रावण भदौ/भाद्र असोज/आश्विन कात्तिक/कार्तिक मंसिर/मङ्सिर पुस/पौष माघ फागुन/फाल्गुन चैत/चैत्र",
      String.raw`(\d{4})?(?!\d)`,
    ),
  ],
  [
    /[\u0980-\u09ff]/,
    calendarOf(
      "Bengali",
      "বৈশাখ জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন/ফাল্গুন চৈত্র",
      String.raw`(\d{4})?(?!\d)`,
    ),
  ],
];

function* datesOf(
  { name, months, pattern, convert }: Calendar,
  text: string,
): Generator<FoundDate> {
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const [, dayA, monthA, monthB, dayB, digits] = match;
    const named = fold((monthA ?? monthB ?? "").replace(/\s+/g, " "));
    const month = months.findIndex((spellings) => spellings.includes(named)) + 1;
    const converted = convert && digits && convert(Number(digits), month, Number(dayA ?? dayB));
    if (converted) yield { ...span, ...partsOf(converted) };
    else if (convert && digits) yield { ...span, year: 0, month: 0, day: 0 };
    else yield { ...span, calendar: name };
  }
}

const hebrewMonths = [
  "תשרי",
  "חשוון/חשון/מרחשוון",
  "כסלו/כסליו",
  "טבת",
  "שבט",
  "אדר/אדר א׳/אדר א'",
  "אדר ב׳/אדר ב'/ואדר",
  "ניסן",
  "אייר",
  "סיוון/סיון",
  "תמוז",
  "אב/מנחם אב",
  "אלול",
].map((names) => names.split("/"));
const hebrewNames = hebrewMonths
  .flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
// כ״ח בניסן תשע״ט, כ"ח ניסן ה'תשע"ט, א׳ באייר ה׳תש״פ
const hebrew = new RegExp(
  String.raw`(?<![\p{L}\p{M}])([א-ל]?["״]?[א-ט]['׳]?|[יכל]['׳])\s(?:ב|ל)?(${hebrewNames})(?![\p{L}\p{M}])(?:,?\s(?:ה['׳])?(ת[א-ת]{0,3}["״][א-ת]|ת[א-ת]{1,3}))?(?![\p{L}\p{M}])`,
  "gu",
);

function* hebrewDates(text: string): Generator<FoundDate> {
  for (const match of text.matchAll(hebrew)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const [, day = "", name = "", year] = match;
    if (year === undefined) {
      if (/["״'׳]/.test(day)) yield { ...span, calendar: "Hebrew" };
      continue;
    }
    const fullYear = 5000 + readHebrewNumber(year);
    const listed = hebrewMonths.findIndex((names) => names.includes(name)) + 1;
    // In a common year there is one Adar; in a leap year “Adar” without a letter is the second.
    const month = name === "אדר" && isHebrewLeap(fullYear) ? 7 : listed;
    const converted = fromHebrew(fullYear, month, readHebrewNumber(day));
    yield converted ? { ...span, ...partsOf(converted) } : { ...span, year: 0, month: 0, day: 0 };
  }
}

const isHebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}
