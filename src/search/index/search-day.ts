import { type Day, dayNumberOf, dayOfNumber } from "../../model/day.ts";

/** Days from 1 January of the year 1 to 1 January 1970. */
const epoch = 719_162;

/** Days since 1 January of the year 1: never negative, so that it can be written as a number. */
export const searchDayOf = (day: Day): number => dayNumberOf(day) + epoch;

/** The day with this number; undefined if the calendar has none. */
export const dayOfSearchDay = (day: number): Day | undefined => dayOfNumber(day - epoch);
