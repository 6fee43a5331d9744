import { undatedPart } from "./list-parts.ts";

/**
 * A part of the archive's time whose articles share one file: a year, or, if that has too many, a month or a day. The undated are
 * one such part. A day with too many articles, or the undated, is split by their serial numbers.
 */
export type TimePart = {
  /** `2019`, `2019-04`, `2019-04-16`, `undated`. */
  readonly period: string;
  /** `20001-30000`: only the articles with these serial numbers. */
  readonly serials?: string;
};

/** By blocks of 10,000 serial numbers, then by smaller ones, down to one article. An added article is in the last block. */
export const serialSteps: readonly ((serial: string) => string)[] = [10_000, 1_000, 100, 10, 1].map(
  (size) => (serial) => {
    const first = Number(serial) - ((Number(serial) - 1) % size);
    return `${first}-${first + size - 1}`;
  },
);

/** The first and the last of a block. */
export const serialsIn = (block: string): readonly [number, number] => {
  const [first = 0, last = 0] = block.split("-").map(Number);
  return [first, last];
};

/** As part of a file's name: `2019-04`, `undated.20001-30000`. */
export const nameOfTimePart = ({ period, serials }: TimePart): string =>
  serials === undefined ? period : `${period}.${serials}`;

export function timePartNamed(name: string): TimePart {
  const [period = "", serials] = name.split(".");
  return { period, ...(serials !== undefined && { serials }) };
}

/** The lowest and highest day in a period; both are "" for the undated. */
export const daysOfPeriod = (period: string): readonly [string, string] =>
  period === undatedPart ? ["", ""] : [period, `${period}~`];
