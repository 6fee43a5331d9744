import { searchFormat } from "../../model/search-format.ts";
import type { Direction } from "./dictionary.ts";
import { readNumbers, writeNumber } from "./printable.ts";
import type { Tier } from "./tiers.ts";

/**
 * The one file that every search reads first. Articles of a tier have ordinals from 0: those without a day, then the others by
 * day and serial, so that the last ones are the newest.
 */
export type Root = {
  readonly tiers: readonly RootTier[];
  /** Of the largest tier; undefined in an empty archive. */
  readonly dictionary?: RootDictionary;
  /** The version of the shard of joined names; undefined if nobody is quoted under several names. */
  readonly names?: string;
};

/** The first word of each shard of the dictionary, ascending. */
export type RootDictionary = Readonly<Record<Direction, readonly string[]>>;

export type RootTier = {
  readonly name: Tier["name"];
  /** Of all shards of the tier: part of their addresses, so that no cache joins old and new ones. */
  readonly version: string;
  readonly undated: number;
  /** Ascending, each with the number of its articles. Days count from 1 January of the year 1. */
  readonly days: readonly DayCount[];
  /** For each bucket a text that is not after its first term, but after all terms before it; ascending. */
  readonly separators: readonly string[];
};

export type DayCount = { readonly day: number; readonly articles: number };

/** The format, the number of tiers, and the version of the joined names if there are any; four lines a tier, the largest first; two lines of the dictionary. */
export const writeRoot = ({ tiers, dictionary, names }: Root): string =>
  [
    [searchFormat, tiers.length, ...(names ? [names] : [])].join(" "),
    ...tiers.flatMap(({ name, version, undated, days, separators }) => [
      name,
      version,
      writeNumber(undated) + writeDays(days),
      separators.join(" "),
    ]),
    ...(dictionary ? [dictionary.forward.join(" "), dictionary.backward.join(" ")] : []),
  ].join("\n");

/** The format of a written root. */
export const formatOf = (text: string): number => Number.parseInt(text, 10);

export function readRoot(text: string): Root {
  const [head = "", ...lines] = text.split("\n");
  const [, count, version] = head.split(" ");
  const names = version === undefined ? {} : { names: version };
  const tiers = Array.from({ length: Number(count) }, (_, i): RootTier => {
    const [name, version = "", numbers = "", separators = ""] = lines.slice(4 * i, 4 * i + 4);
    const [undated = 0, ...days] = readNumbers(numbers);
    return {
      name: name as Tier["name"],
      version,
      undated,
      days: readDays(days),
      separators: wordsOf(separators),
    };
  });
  const [forward, backward] = lines.slice(4 * tiers.length);
  if (forward === undefined || backward === undefined) return { tiers, ...names };
  return {
    tiers,
    ...names,
    dictionary: { forward: wordsOf(forward), backward: wordsOf(backward) },
  };
}

const wordsOf = (line: string): readonly string[] => (line === "" ? [] : line.split(" "));

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

export const articlesIn = ({ undated, days }: Pick<RootTier, "undated" | "days">): number =>
  days.reduce((sum, { articles }) => sum + articles, undated);
