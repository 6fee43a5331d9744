import type { Span } from "../../../model/span.ts";
import { foldDigits } from "./fold-digits.ts";

const iso = /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{8})T(?<hour>\d\d):?(?<minute>\d\d)(?::?(?<second>\d\d))?/;

// 10:15 a.m., 13:53:11 GMT, 14h30, 8.15 Uhr, kl. 10.15, 10 am, 오후 3:05, 下午3时5分
const clock =
  /(?<![\d.,:])(?<half>오전|오후|上午|下午|午前|午後|凌晨|早上|晚上)?\s?(?<hour>2[0-3]|[01]?\d)(?:(?::|\s?h\s?|\s?[時时點点시]\s?|(?<=(?:\bklo?\.?|\bum|\bore)\s\d{1,2})\.|\.(?=\d\d\s?(?:uhr|[ap]\.?\s?m)))(?<minute>[0-5]\d|\d(?=[分분]))(?::(?<second>[0-5]\d))?(?!\d)(?:\s?(?<after>[ap])\.?\s?m\b)?|\s?(?<alone>[ap])\.?\s?m\b|\s?uhr\b|\s?[時时點点시])/iu;

/** Between a date and its time: ` at `, `, um `, ` | `, but no other number. */
const between = /^\D{0,25}$/;

/**
 * The time of day that is written with a date, as `09:30` or `09:30:15`: inside its span, which may be a whole field of the front
 * matter, else on its line. The time zone is not regarded.
 */
export function timeWith(text: string, date: Span): string | undefined {
  const lineStart = text.lastIndexOf("\n", date.start) + 1;
  const lineEnd = text.indexOf("\n", date.end);
  const line = foldDigits(
    text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).slice(0, 400),
  );
  const [start, end] = [date.start - lineStart, date.end - lineStart];
  const inside = line.slice(start, end);
  const stamp = iso.exec(inside) ?? clock.exec(inside);
  if (stamp) return timeOf(stamp);
  const behind = clock.exec(line.slice(end));
  if (behind && between.test(line.slice(end, end + behind.index))) return timeOf(behind);
  const before = clock.exec(line.slice(0, start));
  const gap = before && line.slice(before.index + before[0].length, start);
  return before && gap !== null && between.test(gap) ? timeOf(before) : undefined;
}

const afternoons = new Set(["p", "오후", "下午", "午後", "晚上"]);
const mornings = new Set(["a", "오전", "上午", "午前", "凌晨", "早上"]);

function timeOf({ groups = {} }: RegExpExecArray): string | undefined {
  const { hour = "", minute = "00", second, half, after, alone } = groups;
  const part = (half ?? after ?? alone ?? "").toLowerCase();
  const written = Number(hour);
  const hours = afternoons.has(part)
    ? (written % 12) + 12
    : mornings.has(part)
      ? written % 12
      : written;
  if (hours > 23 || Number(minute) > 59) return undefined;
  return [String(hours), minute, ...(second ? [second] : [])]
    .map((number) => number.padStart(2, "0"))
    .join(":");
}
