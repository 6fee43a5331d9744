import type { CalendarName } from "./month-names.ts";
import type { FoundDate, WrittenDate } from "./written-date.ts";

/** The text allowed between a weekday and its date: `Friday, the 3rd`, `fredag den 3. maj`, `Dydd Gwener, 3 Mai`. */
const between =
  /^[.,،፣]?\s{0,2}(?:(?:the|den|le|el|il|la|am|dem|on|d\.|ils|þann|dne|dnia|w dniu|ngày|dia|día|ที่|د)\s?)?$/iu;
const eastAsian =
  /^\s?[（(]([月火水木金土日一二三四五六월화수목금토일])(?:曜日?|요일)?[)）]|^\s?([月火水木金土日])曜日?|^\s?(?:星期|週|周|礼拜|禮拜)([一二三四五六日天])|^\s?([월화수목금토일])요일/u;
const weeks = ["月火水木金土日", "一二三四五六日", "월화수목금토일"];

/** Extends a date by the weekday before or after it, if there is one. */
export function withWeekday(
  text: string,
  date: FoundDate,
  names: readonly CalendarName[],
): WrittenDate {
  const before = names.findLast(({ end, weekday }) => weekday !== undefined && end <= date.start);
  if (before?.weekday && between.test(text.slice(before.end, date.start))) {
    return { ...date, start: before.start, weekday: before.weekday };
  }
  const behind = names.find(({ start, weekday }) => weekday !== undefined && start >= date.end);
  if (
    behind?.weekday &&
    /^(?:[.]|\sd\.|\sел)?\s?[,،፣]?\s{1,2}(?:[\p{L}\p{M}]{2,8}[-\s])?$/u.test(
      text.slice(date.end, behind.start),
    )
  ) {
    return { ...date, end: behind.end, weekday: behind.weekday };
  }
  const tail = eastAsian.exec(text.slice(date.end, date.end + 8));
  const sign = (tail?.[1] ?? tail?.[2] ?? tail?.[3] ?? tail?.[4])?.replace("天", "日");
  const weekday = sign && weeks.map((week) => week.indexOf(sign)).find((at) => at >= 0);
  return tail && typeof weekday === "number"
    ? { ...date, end: date.end + tail[0].length, weekday: weekday + 1 }
    : date;
}
