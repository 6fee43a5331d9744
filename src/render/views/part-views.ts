import {
  type ListPart,
  type ListPlace,
  letterRowsOf,
  nameSteps,
  partsOf,
  placeOf,
} from "../../model/list-parts.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { AlphabeticList, PartLink, PartOfList } from "../view-types/part-of-list.ts";

/** The parts of a long list on one of its pages, and the page's place among them. */
export function partOfList(
  { part, above, previous, next }: ListPlace,
  permalinkOf: (prefix: string) => Permalink,
): PartOfList {
  const linkOf = ({ prefix }: ListPart): PartLink => ({ prefix, url: permalinkOf(prefix) });
  return {
    prefix: part.prefix,
    count: part.count,
    parts: firstChoice(part).map((own) => ({ ...linkOf(own), count: own.count })),
    above: above.map(linkOf),
    ...(previous && { previous: linkOf(previous) }),
    ...(next && { next: linkOf(next) }),
  };
}

/** The parts of a list; if it has only one, as in an archive of one year, the parts of that one. */
function firstChoice({ parts }: ListPart): readonly ListPart[] {
  const [only, ...others] = parts;
  return only && others.length === 0 && only.parts.length > 0 ? firstChoice(only) : parts;
}

/** A part of an A–Z, with links to all letters. */
export function partOfAz(
  place: ListPlace,
  permalinkOf: (prefix: string) => Permalink,
): AlphabeticList {
  return {
    ...partOfList(place, permalinkOf),
    letterRows: letterRowsOf(place).map((prefixes) =>
      prefixes.map((prefix) => ({ prefix, url: permalinkOf(prefix) })),
    ),
  };
}

/** Names in the order of an A–Z, and the parts they are split into. */
type Az<T> = {
  readonly whole: ListPart;
  /** By every prefix of their keys; "" is the whole list. */
  readonly sorted: ReadonlyMap<string, readonly Sorted<T>[]>;
};
type Sorted<T> = { readonly entry: T; readonly key: string };

export function azOf<T>(
  entries: readonly T[],
  limit: number,
  sortKey: (entry: T) => string,
): Az<T> {
  const sorted = entries
    .map((entry, i) => ({ entry, key: sortKey(entry), count: 1, i }))
    .toSorted((a, b) => order(a.key, b.key) || a.i - b.i);
  const byPrefix = nameSteps.flatMap((step) => [...Map.groupBy(sorted, ({ key }) => step(key))]);
  return {
    whole: partsOf(sorted, limit, nameSteps),
    sorted: new Map([["", sorted], ...byPrefix]),
  };
}

/** An A–Z, or its part for the first letters of names; undefined if there is no such part. */
export function azPart<T>(
  { whole, sorted }: Az<T>,
  prefix: string,
): { place: ListPlace; letters: readonly { letter: string; entries: readonly T[] }[] } | undefined {
  const place = placeOf(whole, prefix);
  if (!place) return undefined;
  const shown = place.part.parts.length > 0 ? [] : (sorted.get(prefix) ?? []);
  const letters = [...Map.groupBy(shown, ({ key }) => letterOf(key))].map(([letter, own]) => ({
    letter,
    entries: own.map(({ entry }) => entry),
  }));
  return { place, letters };
}

/** By code unit: the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function letterOf(under: string): string {
  const first = [...under][0] ?? "";
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}
