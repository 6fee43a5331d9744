const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  "○": 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  弐: 2,
  元: 1,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30, 百: 100 };

/** Digits of written numbers: 二〇一九, 三十一, 廿三, and 元 for the first year of an era. */
export const ideographicDigits = "〇零○一二三四五六七八九十廿卅百壱弐元";

/** The number that Arabic or Chinese digits give: `2019`, `二〇一九`, `三十一`; undefined if it is not a number. */
export function readNumber(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const signs = [...written];
  if (!signs.some((sign) => sign in tens)) {
    const figures = signs.map((sign) => digits[sign]);
    return figures.includes(undefined) ? undefined : Number(figures.join(""));
  }
  let [sum, last] = [0, 0];
  for (const sign of signs) {
    const unit = tens[sign];
    if (unit === undefined) last = digits[sign] ?? Number.NaN;
    else {
      sum += unit === 10 || unit === 100 ? (last || 1) * unit : unit;
      last = 0;
    }
  }
  return Number.isNaN(sum + last) ? undefined : sum + last;
}
