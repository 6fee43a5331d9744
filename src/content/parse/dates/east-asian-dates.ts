import { ideographicDigits, readNumber } from "./ideographic-number.ts";
import { type FoundDate, spanOf } from "./written-date.ts";

type Era = { readonly before: number; readonly last?: number };

/**
 * The year before the first of each era, and its last year. Japan's calendar is Gregorian since 1 January of Meiji 6: earlier dates
 * are lunar.
 */
const eras: Readonly<Record<string, Era>> = {
  明治: { before: 1867, last: 1912 },
  大正: { before: 1911, last: 1926 },
  昭和: { before: 1925, last: 1989 },
  平成: { before: 1988, last: 2019 },
  令和: { before: 2018 },
  民國: { before: 1911 },
  民国: { before: 1911 },
  단기: { before: -2333 },
  西暦: { before: 0 },
  西曆: { before: 0 },
  公元: { before: 0 },
  서기: { before: 0 },
};
const firstGregorianInJapan = 1873;

const number = `\\d{1,4}|[${ideographicDigits}]{1,6}`;
const era = `(?:中華)?(?:${Object.keys(eras).join("|")})`;
const yearName = `(?:(${era})\\s?)?(${number})`;
const second = String.raw`(?:\s?[（(]\s?${yearName}\s?[年년]?\s?[）)])?`;

// 2024年4月16日, 令和6年4月16日, 令和元年（2019年）5月3日, 平成31（2019）年4月30日, 二〇一九年五月三日, 民國108年5月3日, 2024년 4월 16일
const whole = new RegExp(
  String.raw`(?<!\d|[第${ideographicDigits}])${yearName}${second}\s?[年년]${second}\s?(${number})\s?[月월]\s?(${number})\s?[日일號号](?:付け?|発行|發行|发行|出版)?`,
  "g",
);
// 5月3日, 4월 16일
const withoutYear = new RegExp(
  String.raw`(?<!\d|[年년${ideographicDigits}]\s?)(${number})\s?[月월]\s?(${number})\s?[日일號号]`,
  "g",
);
// H31.4.30, R1.5.3
const initial = /(?<![\p{L}\d.])([MTSHR])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d./])/gu;
const initials: Readonly<Record<string, string>> = {
  M: "明治",
  T: "大正",
  S: "昭和",
  H: "平成",
  R: "令和",
};

/** Chinese, Japanese and Korean days, in Arabic or Chinese digits, with the eras of Japan and the years of the Republic of China. */
export function* eastAsianDates(text: string): Generator<FoundDate> {
  for (const match of text.matchAll(initial)) {
    const [, letter = "", year = "", month = "", day = ""] = match;
    const meant = yearIn(initials[letter], year);
    if (meant)
      yield { ...spanOf(match), ...meant, month: Number(month), day: Number(day), assumed: true };
  }
  if (!/[月월]/.test(text)) return;
  for (const match of text.matchAll(whole)) {
    const [, eraA, a = "", eraB, b, eraC, c, month = "", day = ""] = match;
    const readings = [
      yearIn(eraA, a),
      b ? yearIn(eraB, b) : undefined,
      c ? yearIn(eraC, c) : undefined,
    ];
    const years = readings.filter((each) => each !== undefined);
    // 令和元年（2019年）: the Gregorian year is the most certain.
    const year = years.find(({ assumed }) => !assumed) ?? years[0];
    const days = { month: readNumber(month) ?? 0, day: readNumber(day) ?? 0 };
    if (year) yield { ...spanOf(match), ...year, ...days };
    else if (eraA) yield { ...spanOf(match), ...days, year: 0 };
  }
  for (const match of text.matchAll(withoutYear)) {
    const [, month = "", day = ""] = match;
    yield { ...spanOf(match), month: readNumber(month) ?? 0, day: readNumber(day) ?? 0 };
  }
}

/** The year of an era; without an era, a year of four digits, or of three, which Taiwan counts from the Republic. */
function yearIn(
  name: string | undefined,
  written: string,
): { year: number; assumed?: true } | undefined {
  const count = readNumber(written);
  if (count === undefined) return undefined;
  const meant = name === undefined ? undefined : eras[name.replace(/^中華/, "")];
  if (meant) {
    const year = meant.before + count;
    const isJapanese = meant.last !== undefined || name === "令和";
    if ((meant.last && year > meant.last) || (isJapanese && year < firstGregorianInJapan))
      return undefined;
    return { year };
  }
  if (count >= 1000) return { year: count };
  return count >= 100 && count < 200 ? { year: 1911 + count, assumed: true } : undefined;
}
