import { undatedPart } from "./list-parts.ts";

/**
 * A part of the archive's time whose articles share one file: a year, or, if that has too many, a month or a day. The undated are
 * one such part. A day with too many articles, or the undated, is split by their serial numbers.
 */
export type TimePart = {
  /** `2019`, `2019-04`, `2019-04-16`, `undated`. */
  readonly period: string;
  /** Only the articles of this block of serial numbers, from 1. */
  readonly block?: number;
};

/** How many serial numbers a block has. */
export const serialsPerBlock = 10_000;

/** As part of a file's name: `2019-04`, `undated.2`. */
export const nameOfTimePart = ({ period, block }: TimePart): string =>
  block === undefined ? period : `${period}.${block}`;

export function timePartNamed(name: string): TimePart {
  const [period = "", block] = name.split(".");
  return { period, ...(block !== undefined && { block: Number(block) }) };
}

/** The lowest and highest day in a period; both are "" for the undated. */
export const daysOfPeriod = (period: string): readonly [string, string] =>
  period === undatedPart ? ["", ""] : [period, `${period}~`];
