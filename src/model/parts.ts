/** A long list, or the part of it under one prefix of its keys. A part without parts of its own shows what it holds. */
export type Part = {
  /** "" of the whole list; else `2019`, `2019-04`, `s`, `sm`. */
  readonly prefix: string;
  readonly count: number;
  readonly parts: readonly Part[];
};

/** One key of a list, with how many entries it has. */
type Counted = { readonly key: string; readonly count: number };

/** From a key to the prefix it stands under, the coarsest first. */
type Steps = readonly ((key: string) => string)[];

/**
 * Splits a list of more than `limit` entries by prefixes of its keys, and what is too long still by longer ones. Where an entry
 * stands depends on its key and on no other entry, so that an addition moves others only where it makes a list too long.
 */
export function partsOf(keys: Iterable<Counted>, limit: number, steps: Steps): Part {
  return split("", [...keys], limit, steps);
}

function split(prefix: string, keys: readonly Counted[], limit: number, steps: Steps): Part {
  const count = keys.reduce((sum, each) => sum + each.count, 0);
  const [step, ...finer] = steps;
  if (count <= limit || step === undefined) return { prefix, count, parts: [] };
  const groups = Map.groupBy(keys, ({ key }) => step(key));
  if (groups.size === 1 && groups.has(prefix)) return split(prefix, keys, limit, finer);
  const parts = [...groups].map(([under, own]) => split(under, own, limit, finer));
  return { prefix, count, parts };
}

/** A list and all its parts, the whole first. */
export function* eachPart(part: Part): Generator<Part> {
  yield part;
  for (const own of part.parts) yield* eachPart(own);
}

/** A part where it stands: what it is a part of, the whole list first, and its neighbours there. */
export type Place = {
  readonly part: Part;
  readonly above: readonly Part[];
  readonly previous: Part | undefined;
  readonly next: Part | undefined;
};

/** Where the part with this prefix stands. */
export function placeOf(whole: Part, prefix: string): Place | undefined {
  let place: Place = { part: whole, above: [], previous: undefined, next: undefined };
  while (place.part.prefix !== prefix) {
    const { part, above } = place;
    const at = part.parts.findIndex(
      (own) => own.prefix === prefix || (own.parts.length > 0 && prefix.startsWith(own.prefix)),
    );
    const own = part.parts[at];
    if (!own) return undefined;
    place = {
      part: own,
      above: [...above, part],
      previous: part.parts[at - 1],
      next: part.parts[at + 1],
    };
  }
  return place;
}

export const undatedPart = "undated";

/** By years, then months, then days; the key "" is the undated. */
export const timeSteps: Steps = [4, 7, 10].map(
  (length) => (day) => (day === "" ? undatedPart : day.slice(0, length)),
);

/** By years, then months, and no further. */
export const quotationSteps: Steps = timeSteps.slice(0, 2);

/** By the first letter of what a name is sorted under, then by two and by three; `0` for what begins with no letter. */
export const nameSteps: Steps = [1, 2, 3].map(
  (length) => (under) =>
    /^\p{L}/u.test(under)
      ? [...`${under.replace(/[^\p{L}\p{N}]+/gu, "-")}--`].slice(0, length).join("")
      : "0",
);

/** So many quotations (some 350 bytes each) are on one page, or it is split by time. */
export const quotesOnPage = 200;

/** So many articles (some 500 bytes each) are on one page of a topic, or it is split by time. */
export const articlesOnPage = 200;

/** So many names (some 130 bytes each) are on one page of the A–Z, or it is split by letters. */
export const namesOnPage = 600;
