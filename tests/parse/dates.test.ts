import { describe, expect, test } from "vitest";
import { fromEthiopian } from "../../src/content/parse/dates/calendars/ethiopian.ts";
import { fromHebrew } from "../../src/content/parse/dates/calendars/hebrew.ts";
import { fromPersian } from "../../src/content/parse/dates/calendars/persian.ts";
import { dateInPath } from "../../src/content/parse/dates/dates-in-path.ts";
import { findDates } from "../../src/content/parse/dates/find-dates.ts";
import { readDateLine } from "../../src/content/parse/dates/read-date-line.ts";
import { resolveDate } from "../../src/content/parse/dates/resolve-date.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { languagesOfDates } from "./names-of-intl.ts";

/** The resolved day of a date line; null if it has no single day. */
function dayOf(line: string, lang = "en"): string | null | undefined {
  const read = readDateLine(line);
  return read && (resolveDate(read.date, line, { lang }).day ?? null);
}

describe("every date that Node's Intl writes", () => {
  const styles = [
    { dateStyle: "long" },
    { dateStyle: "full" },
    { year: "numeric", month: "long", day: "numeric" },
  ] as const;
  const days = Array.from(
    { length: 12 },
    (_, month) => new Date(Date.UTC(2019, month, 3 + 2 * month)),
  );
  test.each(languagesOfDates)("is read in %s, in Arabic and in its own digits", (lang) => {
    const misread: string[] = [];
    for (const digits of ["latn", "native"]) {
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-${digits}`, {
          ...style,
          timeZone: "UTC",
        });
        for (const day of days) {
          const written = format.format(day);
          const [date, ...more] = findDates(written);
          const read = date && resolveDate(date, written, { lang });
          if (read?.day !== day.toISOString().slice(0, 10) || more.length > 0)
            misread.push(written);
          else if (read.problems.length > 0)
            misread.push(`${written}: ${read.problems[0]?.reason}`);
        }
      }
    }
    expect(misread).toEqual([]);
  });
});

describe("a line with a date and nothing else worth reading", () => {
  test.each([
    ["May 3,2019", "2019-05-03"],
    ["Friday, May 3,2019", "2019-05-03"],
    ["May 2d, 1919", "1919-05-02"],
    ["3d May, 1890", "1890-05-03"],
    ["The 23d of May, 1901", "1901-05-23"],
    ["First published 1 April 2019, last updated 5 May 2021", "2019-04-01"],
    ["Updated 5 May 2021; first published 1 April 2019", "2019-04-01"],
    ["Received 16 December 2022 / Published 2 January 2023", "2023-01-02"],
    ["Veröffentlicht am 3. Mai 2019, aktualisiert am 4. Mai 2019", "2019-05-03"],
    ["Опубликовано: 3 мая 2019 г., обновлено: 4 мая 2019 г.", "2019-05-03"],
    ["Publisert 03.05.2019 10:15 · Sist oppdatert 14.05.2019 08:00", "2019-05-03"],
    ["Published 04/05/2019, updated 16/05/2019", "2019-05-04"],
    ["3 May 2019 | 10:15 am BST | 5 min read", "2019-05-03"],
    ["May 3, 2019 Media contact: Ines Calder, 01234 567890", "2019-05-03"],
    ["Vol. XII, No. 45, Friday, May 3, 1919, Price 2 cents", "1919-05-03"],
    ["Page A1 | Issue date: 3 May 2019", "2019-05-03"],
    ["3 May 2019 (Good Friday)", "2019-05-03"],
    ["3 May 2019, Late Edition", "2019-05-03"],
    ["2019年05月03日 10:15 来源：湾报", "2019-05-03"],
    ["입력 2019.05.03. 오전 9:30", "2019-05-03"],
    ["2020. 3. 12.", "2020-03-12"],
    ["3. 5. 2019", null],
    ["Friday, 03/05/2019", "2019-05-03"],
    ["20190503", "2019-05-03"],
    ["SATURDAY MORNING, MAY 4, 1901.", "1901-05-04"],
    ["3 MAYIS 2019 CUMA", "2019-05-03"],
    ["2019年5月3日付", "2019-05-03"],
    ["3 мая 2019, 10:15 МСК", "2019-05-03"],
    ["Posted: 3 May 2019 | Section: News", "2019-05-03"],
    ["3.V.2019", "2019-05-03"],
    ["Thứ Sáu, ngày 3 tháng 5 năm 2019", "2019-05-03"],
    ["1er de mayo de 2019", "2019-05-01"],
  ])("%s", (line, day) => {
    expect(dayOf(line)).toBe(day);
  });

  test.each([
    "May 3-4, 2019",
    "3–5 May 2019",
    "April 30 - May 2, 2019",
    "du 3 au 5 mai 2019",
    "May 2019",
    "Spring 2019",
    "Mai/Juni 2019",
    "2019年5月",
  ])("is a date line without a single day: %s", (line) => {
    expect(dayOf(line)).toBeNull();
  });

  test.each([
    "The council meets on 3 May 2019",
    "Harbour dredged 3 May 2019",
    "Nine dead in May 2019 storm",
    "1/2 price until 3 May 2019",
    "May 3 and May 7, 2019",
    "20191503",
    "Pay Aug 14, 1987",
  ])("is not this: %s", (line) => {
    expect(dayOf(line)).toBeUndefined();
  });
});

describe("other calendars and eras", () => {
  test.each([
    ["3 พฤษภาคม 2562", "2019-05-03"],
    ["วันศุกร์ที่ 3 พฤษภาคม พ.ศ. 2562", "2019-05-03"],
    ["3 มกราคม 2482", "1940-01-03"],
    ["民國108年5月3日", "2019-05-03"],
    ["中華民國一百零八年五月三日", "2019-05-03"],
    ["108年5月3日", "2019-05-03"],
    ["令和元年五月三日", "2019-05-03"],
    ["令和元年（2019年）5月3日（金）", "2019-05-03"],
    ["平成31（2019）年4月30日", "2019-04-30"],
    ["二〇一九年五月三日", "2019-05-03"],
    ["昭和二十年八月十五日", "1945-08-15"],
    ["H31.4.30", "2019-04-30"],
    ["平成40年1月1日", null],
    ["明治3年1月1日", null],
    ["۱۳ اردیبهشت ۱۳۹۸", "2019-05-03"],
    ["۱۳۹۸/۰۲/۱۳", "2019-05-03"],
    ["כ״ח בניסן תשע״ט", "2019-05-03"],
    ["ሚያዝያ 25 ቀን 2011 ዓ.ም", "2019-05-03"],
    ["28 شعبان 1440 هـ", null],
    ["28 شعبان 1440 هـ الموافق 3 مايو 2019", "2019-05-03"],
    ["२० वैशाख २०७६", null],
  ])("%s", (line, day) => {
    expect(dayOf(line)).toBe(day);
  });

  test.each([
    ["persian", fromPersian],
    ["ethiopic", fromEthiopian],
  ] as const)("%s days are those of Node's Intl, for two centuries", (calendar, convert) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      timeZone: "UTC",
    });
    for (const day of everySeventh()) {
      const parts = Object.fromEntries(
        format.formatToParts(day).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
      );
      const { year = 0, month = 0, day: date = 0 } = parts;
      expect(convert(year, month, date)).toBe(day.toISOString().slice(0, 10));
    }
  });

  test("Hebrew days are those of Node's Intl, for two centuries", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-hebrew", {
      year: "numeric",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });
    const months =
      "Tishri Heshvan Kislev Tevet Shevat Adar_I Adar_II Nisan Iyar Sivan Tamuz Av Elul"
        .replaceAll("_", "\u00a0")
        .split(" ");
    for (const day of everySeventh()) {
      const parts = Object.fromEntries(
        format.formatToParts(day).map(({ type, value }) => [type, value]),
      );
      const name = (parts.month ?? "").replace(" ", "\u00a0");
      const month = name === "Adar" ? 6 : months.indexOf(name) + 1;
      expect(fromHebrew(Number(parts.year), month, Number(parts.day))).toBe(
        day.toISOString().slice(0, 10),
      );
    }
  });
});

function* everySeventh(): Generator<Date> {
  for (let time = Date.UTC(1880, 0, 1); time < Date.UTC(2080, 0, 1); time += 7 * 86_400_000)
    yield new Date(time);
}

describe("a month that languages do not agree on", () => {
  test.each([
    ["pl", "2019-11-01"],
    ["hr", "2019-10-01"],
    ["en", null],
  ])("1 listopada 2019 in %s", (lang, day) => {
    expect(dayOf("1 listopada 2019", lang)).toBe(day);
  });
});

describe("a day in the path of a seed", () => {
  test.each([
    ["2019/05/03/harbour.txt", "2019-05-03"],
    ["2019/5/3/harbour.txt", "2019-05-03"],
    ["2019/05-03/harbour.txt", "2019-05-03"],
    ["1905-01-02/ed-1/seq-1/ocr.txt", "1905-01-02"],
    ["19160428/sn1-ed-1_seq-1.txt", "1916-04-28"],
    ["harbour-2019-05-03.txt", "2019-05-03"],
    ["harbour_20190503.txt", "2019-05-03"],
    ["sn83030214_1905-01-02_ed-1_seq-1.txt", "1905-01-02"],
    ["2021-9-1-harbour.md", "2021-09-01"],
    ["2019-05-03T10-00-00.txt", "2019-05-03"],
    ["20190503101500.txt", "2019-05-03"],
    ["3-may-2019-harbour.txt", "2019-05-03"],
    ["May 3, 2019 - Harbour.txt", "2019-05-03"],
    ["16.04.2024 Hafen.txt", "2024-04-16"],
    ["2018/2019-05-03-harbour.md", "2019-05-03"],
    ["2019-02-30-harbour.txt", null],
  ])("%s", (seed, day) => {
    const found = dateInPath(seed as SeedPath);
    expect(found && (resolveDate(found.date, found.printed, { lang: "en" }).day ?? null)).toBe(day);
  });

  test.each([
    "20111504.txt",
    "b20190503x.txt",
    "1234567890.txt",
    "2019/05/harbour.txt",
    "2019-05.txt",
    "v1.2.3.txt",
    "2019-99-12.txt",
    "isbn-0-306-40615-2.txt",
  ])("is not in %s", (seed) => {
    expect(dateInPath(seed as SeedPath)).toBeUndefined();
  });
});
