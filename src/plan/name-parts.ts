import { nameSteps, partsOf, placesIn } from "../model/list-parts.ts";

/** Divides names into parts of at most `limit` by their first letters, each with its letters; one part with "" if they are few. */
export function namePartsOf(
  keys: readonly { readonly key: string; readonly count: number }[],
  limit: number,
): readonly string[] {
  if (keys.length === 0) return [];
  return [...placesIn(partsOf(keys, limit, nameSteps))].flatMap(({ part }) =>
    part.parts.length === 0 ? [part.prefix] : [],
  );
}
