import { daysOfPeriod, serialsIn, type TimePart } from "../../model/time-part.ts";

/** The condition that an article is in a part of time, the table that it needs, and its values. */
export function inTimePart({ period, serials }: TimePart): {
  readonly join: string;
  readonly where: string;
  readonly values: readonly (string | number)[];
} {
  const days = daysOfPeriod(period).filter(Boolean);
  const where = days.length === 0 ? "day IS NULL" : "day BETWEEN ? AND ?";
  return serials === undefined
    ? { join: "", where, values: days }
    : {
        join: "JOIN addresses USING (permalink)",
        where: `${where} AND serial BETWEEN ? AND ?`,
        values: [...days, ...serialsIn(serials)],
      };
}
