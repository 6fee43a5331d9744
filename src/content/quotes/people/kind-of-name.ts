import {
  endsOrganisation,
  endsPlace,
  isAllGeography,
  isKnownOrganisation,
  isPeople,
  isPlace,
} from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import { entryOf, type Lexicon } from "../words/lexicon.ts";

/**
 * What the words of a name in lower case show by themselves: `other` is neither a person nor an organisation (a place, a people, an
 * office); undefined if they show nothing.
 */
export function kindOfName(
  words: readonly string[],
  lexicon: Lexicon,
): "organisation" | "other" | undefined {
  const name = words.join(" ");
  if (isKnownOrganisation(name)) return "organisation";
  if (isPlace(name) || isPeople(name)) return "other";
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 1) return endsOrganisation(first) && first.length < 4 ? "other" : undefined;
  const isGiven = genderOfGivenName(first) !== undefined;
  if (isGiven && !isPlace(first)) return undefined;
  if (isAllGeography(words)) return "other";
  if (endsPlace(last)) return "other";
  if (endsOrganisation(last)) return "organisation";
  if (isGiven) return undefined;
  const is = entryOf(last, lexicon);
  // `Treasury Secretary`, `CNN President`: an office without its holder.
  return (is.role || is.title) && !is.gender && isOffice(words, lexicon) ? "other" : undefined;
}

/** The words before the last one are not a person's either: an organisation, a field, a place or another office. */
function isOffice(words: readonly string[], lexicon: Lexicon): boolean {
  return words.slice(0, -1).some((word) => {
    const is = entryOf(word, lexicon);
    return (
      is.role ||
      is.title ||
      is.field ||
      is.organisation ||
      isPlace(word) ||
      isPeople(word) ||
      isKnownOrganisation(word)
    );
  });
}
