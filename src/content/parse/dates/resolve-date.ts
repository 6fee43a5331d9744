import { type Day, dayOf, weekdayOf } from "../../../model/day.ts";
import type { RuleId } from "../../../model/rules.ts";
import type { Settings } from "../../../model/settings.ts";
import type { WrittenDate } from "./find-dates.ts";

export type ResolvedDate = {
  /** Undefined where no one day can be meant. */
  readonly day?: Day;
  /** It was not stated whole, but worked out: the century of a short year. */
  readonly inferred?: boolean;
  readonly problems: readonly { readonly rule: RuleId; readonly reason: string }[];
};

/** The first newspaper was printed in 1605 (Relation aller Fürnemmen und gedenckwürdigen Historien, Strasbourg). */
const firstYear = 1605;
const lastYear = 2099;

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Which day a written date is, if it is one. `printed` is the date as the seed has it. */
export function resolveDate(
  written: WrittenDate,
  printed: string,
  order: Settings["dateOrder"],
): ResolvedDate {
  const { year } = written;
  if (year === undefined) {
    return { problems: [{ rule: "date-without-year", reason: `“${printed}” gives no year.` }] };
  }
  const { day: date, month } = ordered(written, order);
  if (date === undefined || month === undefined) {
    const [a, b] = written.numbers ?? [0, 0];
    return {
      problems: [
        {
          rule: "date-ambiguous",
          reason: `“${printed}” may be day ${a} of month ${b} or day ${b} of month ${a}.`,
        },
      ],
    };
  }
  const day = dayOf(year, month, date);
  if (!day) {
    return { problems: [{ rule: "date-impossible", reason: `There is no day “${printed}”.` }] };
  }
  if (year < firstYear || year > lastYear) {
    return {
      problems: [
        {
          rule: "date-implausible",
          reason: `“${printed}” is outside the years ${firstYear}–${lastYear}.`,
        },
      ],
    };
  }
  const problems: { rule: RuleId; reason: string }[] = [];
  if (written.shortYear) {
    problems.push({ rule: "date-short-year", reason: `“${printed}” was read as ${year}.` });
  }
  if (written.weekday && written.weekday !== weekdayOf(day)) {
    problems.push({
      rule: "date-weekday-mismatch",
      reason: `“${printed}” says ${weekdayNames[written.weekday - 1]}, but ${day} was a ${weekdayNames[weekdayOf(day) - 1]}.`,
    });
  }
  return { day, problems, ...(written.shortYear && { inferred: true }) };
}

function ordered(
  { day, month, numbers }: WrittenDate,
  order: Settings["dateOrder"],
): { day?: number; month?: number } {
  if (!numbers) return { ...(day !== undefined && { day }), ...(month !== undefined && { month }) };
  const [a, b] = numbers;
  if (order === "dmy") return { day: a, month: b };
  if (order === "mdy" || order === "ymd") return { day: b, month: a };
  return {};
}
