import { expect, test } from "vitest";
import { timeWith } from "../../src/content/parse/dates/clock-time.ts";
import { findDates } from "../../src/content/parse/dates/find-dates.ts";

test.each([
  ["2 March 1987, 11:59 GMT", "11:59"],
  ["Published: 2 March 1987 at 9.05 p.m.", "21:05"],
  ["March 2, 1987 12:15 am", "00:15"],
  ["March 2, 1987 | 12 pm", "12:00"],
  ["Montag, 2. März 1987, 8.15 Uhr", "08:15"],
  ["2. März 1987 um 17 Uhr", "17:00"],
  ["le 2 mars 1987 à 14h30", "14:30"],
  ["date: 1987-03-02T23:30:05-05:00", "23:30:05"],
  ["date: 1987-03-02 06:07", "06:07"],
  ["15:03:27, 2 March 1987", "15:03:27"],
  ["1987년 3월 2일 오후 3:05", "15:05"],
  ["1987年3月2日 下午3时5分", "15:05"],
  ["2 March 1987 ١٤:٣٠", "14:30"],
  ["2 March 1987, 11:59 GMT | Updated 3 March 1987, 14:00", "11:59"],
])("%s has the time %s", (line, time) => {
  const [date] = findDates(line);
  expect(date && timeWith(`Marrow Bay Packet\n${line}\n10:10`, shifted(date, 18))).toBe(time);
});

test.each([
  ["date: 1987-03-02T23:30:05-05:00", "23:30:05"],
  ["date = 19870302T0730", "07:30"],
  ["Date: Mon, 02 Mar 1987 17:30:00 +0200", "17:30:00"],
  ["By Jane Roe | March 2, 1987 10:15 am", "10:15"],
  ["date: 1987-03-02", undefined],
])("the field %s has the time %s", (field, time) => {
  expect(timeWith(`title: A\n${field}\nx: 10:10`, { start: 9, end: 9 + field.length })).toBe(time);
});

test.each([
  "2 March 1987",
  "2 March 1987 | Vol. 12, No. 45",
  "2 March 1987 | Updated 3 March 1987, 14:00",
  "March 2, 1987, price 10.50",
  "2 March 1987, 25:10",
  "1987. 03. 02.",
])("%s has no time", (line) => {
  const [date] = findDates(line);
  expect(date && timeWith(line, date)).toBeUndefined();
});

const shifted = ({ start, end }: { start: number; end: number }, by: number) => ({
  start: start + by,
  end: end + by,
});
