/** A chart of so few years has a bar for each month. */
const fewYears = 3;

export const areFewYears = (years: number): boolean => years <= fewYears;

/** From the first day to the last: all months if these are few years, otherwise all years. Days are `2019-05-03`. */
export function periodsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(4, "0"));
  if (!areFewYears(years.length)) return years;
  return years
    .flatMap(monthsOf)
    .filter((month) => month >= first.slice(0, 7) && month <= last.slice(0, 7));
}

/** `2019-01` to `2019-12` */
export const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
