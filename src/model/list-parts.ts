/** A long list, or the part of it whose keys share a prefix. A part that has no parts of its own shows its entries. */
export type ListPart = {
  /** "" for the whole list; else `2019`, `2019-04`, `s`, `sm`. */
  readonly prefix: string;
  /** Entries in it, those of its own parts included. */
  readonly count: number;
  readonly parts: readonly ListPart[];
};

/** One key of a list, with its number of entries. */
type Counted = { readonly key: string; readonly count: number };

/** From a key to its prefix, the coarsest first. */
type Steps = readonly ((key: string) => string)[];

/**
 * Splits a list of more than `limit` entries by prefixes of its keys, and a part that is still too long by longer prefixes.
 * The part of an entry depends on its own key, so an addition moves other entries only if it makes a list too long.
 * Parts are in the order of their first keys.
 */
export function partsOf(keys: Iterable<Counted>, limit: number, steps: Steps): ListPart {
  return split("", [...keys], limit, steps);
}

function split(prefix: string, keys: readonly Counted[], limit: number, steps: Steps): ListPart {
  const count = keys.reduce((sum, each) => sum + each.count, 0);
  const [step, ...finer] = steps;
  if (count <= limit || step === undefined) return { prefix, count, parts: [] };
  const groups = Map.groupBy(keys, ({ key }) => step(key));
  if (groups.size === 1 && groups.has(prefix)) return split(prefix, keys, limit, finer);
  const parts = [...groups].map(([longer, own]) => split(longer, own, limit, finer));
  return { prefix, count, parts };
}

/** A part, the parts that contain it (the whole list first), and its neighbours among the parts of the innermost of those. */
export type ListPlace = {
  readonly part: ListPart;
  readonly above: readonly ListPart[];
  readonly previous: ListPart | undefined;
  readonly next: ListPart | undefined;
};

const placeOfWhole = (whole: ListPart): ListPlace => ({
  part: whole,
  above: [],
  previous: undefined,
  next: undefined,
});

const placeBelow = ({ part, above }: ListPlace, at: number): ListPlace | undefined => {
  const own = part.parts[at];
  return (
    own && {
      part: own,
      above: [...above, part],
      previous: part.parts[at - 1],
      next: part.parts[at + 1],
    }
  );
};

/** The places of a list and of all its parts, the whole first. */
export function* placesIn(whole: ListPart): Generator<ListPlace> {
  const waiting = [placeOfWhole(whole)];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    yield place;
    for (let i = place.part.parts.length - 1; i >= 0; i--) {
      const below = placeBelow(place, i);
      if (below) waiting.push(below);
    }
  }
}

/** The place of the part with this prefix; undefined if the list has no such part. */
export function placeOf(whole: ListPart, prefix: string): ListPlace | undefined {
  let place: ListPlace | undefined = placeOfWhole(whole);
  while (place && place.part.prefix !== prefix) {
    const at = place.part.parts.findIndex(
      (own) => own.prefix === prefix || (own.parts.length > 0 && prefix.startsWith(own.prefix)),
    );
    place = placeBelow(place, at);
  }
  return place;
}

/** The parts that an A–Z links to from one of its pages: all letters, then the longer beginnings below the page's own. */
export const letterRowsOf = ({ part, above }: ListPlace): readonly (readonly string[])[] =>
  [...above, part]
    .map(({ parts }) => parts.map(({ prefix }) => prefix))
    .filter((row) => row.length > 1);

export const undatedPart = "undated";

/** By years, then months, then days; the key "" is the undated. */
export const timeSteps: Steps = [4, 7, 10].map(
  (length) => (day) => (day === "" ? undatedPart : day.slice(0, length)),
);

/** By years, then months, and no further. */
export const quotationSteps: Steps = timeSteps.slice(0, 2);

/** By the first letter of a name's sort key, then by two and by three; `0` for a key that does not begin with a letter. */
export const nameSteps: Steps = [1, 2, 3].map(
  (length) => (sortKey) =>
    /^\p{L}/u.test(sortKey)
      ? [...`${sortKey.replace(/[^\p{L}\p{N}]+/gu, "-")}--`].slice(0, length).join("")
      : "0",
);

/** Entries on one page of a list; a longer list is split. */
export type PageLimits = {
  /** Quotations, of some 350 bytes each; split by time. */
  readonly quotes: number;
  /** Articles of a topic, of some 500 bytes each; split by time. */
  readonly articles: number;
  /** Names of an A–Z, of some 130 bytes each; split by letters. */
  readonly names: number;
  /** Bytes in a file of a data set; split by time. */
  readonly dataBytes?: number;
};

export const pageLimits: PageLimits = { quotes: 200, articles: 200, names: 600 };
