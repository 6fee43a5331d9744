import { readNumbers, writeNumber } from "./printable.ts";
import type { Tier } from "./tiers.ts";

/**
 * The one file that every search reads first. Articles of a tier have ordinals from 0: those without a day, then the others by
 * day and serial, so that the last ones are the newest.
 */
export type Root = { readonly tiers: readonly RootTier[] };

export type RootTier = {
  readonly name: Tier["name"];
  /** Of all shards of the tier: part of their addresses, so that no cache joins old and new ones. */
  readonly version: string;
  readonly undated: number;
  /** Ascending, each with the number of its articles. Days count from 1 January of the year 1. */
  readonly days: readonly DayCount[];
  /** The first term of each bucket, ascending. */
  readonly separators: readonly string[];
};

export type DayCount = { readonly day: number; readonly articles: number };

export const writeRoot = ({ tiers }: Root): string =>
  tiers
    .map(({ name, version, undated, days, separators }) =>
      [name, version, writeNumber(undated) + writeDays(days), separators.join(" ")].join("\n"),
    )
    .join("\n");

export function readRoot(text: string): Root {
  const lines = text.split("\n");
  const tiers: RootTier[] = [];
  for (let i = 0; i + 3 < lines.length; i += 4) {
    const [undated = 0, ...days] = readNumbers(lines[i + 2] ?? "");
    tiers.push({
      name: lines[i] as Tier["name"],
      version: lines[i + 1] ?? "",
      undated,
      days: readDays(days),
      separators: (lines[i + 3] ?? "").split(" "),
    });
  }
  return { tiers };
}

const writeDays = (days: readonly DayCount[]): string =>
  days
    .map(
      ({ day, articles }, i) => writeNumber(day - (days[i - 1]?.day ?? 0)) + writeNumber(articles),
    )
    .join("");

function readDays(numbers: readonly number[]): readonly DayCount[] {
  const days: DayCount[] = [];
  let day = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    day += numbers[i] ?? 0;
    days.push({ day, articles: numbers[i + 1] ?? 0 });
  }
  return days;
}

export const articlesIn = ({ undated, days }: RootTier): number =>
  days.reduce((sum, { articles }) => sum + articles, undated);
