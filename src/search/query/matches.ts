import { unpackImpact } from "../index/impact.ts";
import type { ReadPostings } from "../index/postings.ts";
import type { Scope } from "./parse-query.ts";
import type { TermList, Window } from "./term-list.ts";

/** An article of a tier that has everything that is required. */
export type Match = {
  readonly ordinal: number;
  readonly score: number;
  /** The numbers of the quotations that have all words, if the words had to be in quotations. */
  readonly quotes?: readonly number[];
};

/** A list that an article must be in. */
export type RequiredList = {
  readonly list: TermList;
  /** The weight of the term in the score; 0 if it only filters, or no score is wanted. */
  readonly rarity: number;
  readonly scope: Scope;
};

/**
 * The articles that are in every required list and in no excluded one, or those of a window. The shortest list is read first, and of
 * long ones only what overlaps it.
 */
export async function matchesIn(
  required: readonly RequiredList[],
  excluded: readonly TermList[],
  window?: Window,
): Promise<readonly Match[]> {
  let matches: readonly Match[] | undefined;
  for (const each of shortestFirst(required)) {
    const { list } = each;
    const among = matches?.map(({ ordinal }) => ordinal);
    const postings = await list.read({ among, window, needs: needsOf(each) });
    matches = joined(matches, postings, each);
    if (matches.length === 0) return [];
  }
  return without(matches ?? [], excluded);
}

const shortestFirst = (lists: readonly RequiredList[]): readonly RequiredList[] =>
  [...lists].sort((a, b) => a.list.count - b.list.count);

/** The list that is read first. */
export const shortestOf = (lists: readonly RequiredList[]): TermList | undefined =>
  shortestFirst(lists)[0]?.list;

function needsOf({ rarity, scope }: RequiredList): "ordinals" | "weights" | "quotes" {
  if (scope === "quotes") return "quotes";
  return rarity > 0 || scope === "headline" ? "weights" : "ordinals";
}

/** Keeps the matches that are in the list too. */
function joined(
  matches: readonly Match[] | undefined,
  list: ReadPostings,
  { rarity, scope }: RequiredList,
): readonly Match[] {
  const { ordinals, impacts } = list;
  const joinedAt = (i: number, match: Match | undefined): Match | undefined => {
    const impact = unpackImpact(impacts[i] ?? 0);
    const score = (match?.score ?? 0) + (rarity === 0 ? 0 : rarity * impact.weight);
    const ordinal = ordinals[i] ?? 0;
    if (scope === "headline" && !impact.inHeadline) return undefined;
    if (scope !== "quotes") return { ...match, ordinal, score };
    const quotes = inBoth(list.quotes?.[i] ?? [], match?.quotes);
    return quotes.length > 0 ? { ordinal, score, quotes } : undefined;
  };
  const kept: Match[] = [];
  const keep = (match: Match | undefined) => match && kept.push(match);
  if (!matches) {
    for (let i = 0; i < ordinals.length; i++) keep(joinedAt(i, undefined));
    return kept;
  }
  let i = 0;
  for (const match of matches) {
    while (i < ordinals.length && (ordinals[i] ?? 0) < match.ordinal) i++;
    if (ordinals[i] === match.ordinal) keep(joinedAt(i, match));
  }
  return kept;
}

const inBoth = (numbers: readonly number[], others: readonly number[] | undefined) =>
  others ? numbers.filter((number) => others.includes(number)) : numbers;

async function without(
  matches: readonly Match[],
  excluded: readonly TermList[],
): Promise<readonly Match[]> {
  if (matches.length === 0 || excluded.length === 0) return matches;
  const among = matches.map(({ ordinal }) => ordinal);
  const lists = await Promise.all(excluded.map((list) => list.read({ among, needs: "ordinals" })));
  const gone = new Set(lists.flatMap((list) => Array.from(list.ordinals)));
  return matches.filter(({ ordinal }) => !gone.has(ordinal));
}
