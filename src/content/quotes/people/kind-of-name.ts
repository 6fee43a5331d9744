import { type Entry, unknown } from "../words/entry.ts";
import {
  endsOrganisation,
  endsPlace,
  isAllGeography,
  isCompanyForm,
  isKnownOrganisation,
  isOfficeOnly,
  isOrganisationNoun,
  isPeople,
  isPlace,
} from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Lexicon } from "../words/lexicon.ts";

/**
 * What the words of a name in lower case show by themselves: `other` is neither a person nor an organisation (a place, a people, an
 * office, the tail of a longer name); undefined if they show nothing.
 */
export function kindOfName(
  words: readonly string[],
  lexicon: Lexicon,
): "organisation" | "other" | undefined {
  const name = words.join(" ");
  if (isKnownOrganisation(name)) return "organisation";
  if (isPlace(name) || isPeople(name) || isAllGeography(words)) return "other";
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  if (words.length === 1) return isTail(first) || isOfficeOnly(first) ? "other" : undefined;
  if (isDocument(last, lexicon)) return "other";
  if (isPeople(last) && last.endsWith("s")) return "other"; // `Halm Americans`
  if (genderOfGivenName(first) !== undefined && !isPlace(first)) return undefined;
  if (isOrganisationNoun(last) || hasOrganisationFor(words)) return "organisation";
  if (isOfficeOnly(last) || endsPlace(last) || isTopic(words, lexicon)) return "other";
  if (isCompanyForm(last)) {
    return words.length === 2 && isCommon(first, lexicon) ? "other" : "organisation";
  }
  if (endsOrganisation(last)) return "organisation";
  if (genderOfGivenName(first) !== undefined) return undefined;
  const is = wordIn(last, lexicon);
  // `Treasury Secretary`, `CNN President`: an office without its holder.
  return (is.role || is.title) && !is.gender && isOffice(words, lexicon) ? "other" : undefined;
}

/** `Halm Communique`; but `Emily Post`, `Bill`. */
const isDocument = (last: string, lexicon: Lexicon): boolean =>
  last.length > 6 && wordIn(last, lexicon).document === true;

/** `Coalition for Ada Quill` */
const hasOrganisationFor = (words: readonly string[]): boolean =>
  words.some((word, i) => i > 0 && word === "for" && isOrganisationNoun(words[i - 1] ?? ""));

/** `Co`, `Motors`: what remains of a company's name. */
const isTail = (word: string): boolean =>
  isCompanyForm(word) || (endsOrganisation(word) && word.endsWith("s"));

/** `Rural Development`, `U.S. Banks`, `West German GNP`: what an article is about. */
function isTopic(words: readonly string[], lexicon: Lexicon): boolean {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  const is = wordIn(last, lexicon);
  if (is.organisation || endsOrganisation(last)) return false;
  const isAbstract = /(?:ment|tion|ness|ity|ism)$/.test(last);
  const isCountry = /^(?:u\.s|u\.k|u\.n|e\.c|ec|eu|uk|us)\.?$/.test(first);
  return (
    isAbstract ||
    (isCountry && words.length === 2 && last.endsWith("s")) ||
    (isPeople(first) && words.length === 2 && is.field === true) || // `British Trade and Industry Secretary`
    is.document === true || // `President Roe Speech`
    first === "no." ||
    (words.length > 2 && isAllGeography([first, second]))
  );
}

/** The words before the last one are not a person's either: an organisation, a field, a place or another office. */
const isOffice = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.slice(0, -1).some((word) => isCommon(word, lexicon));

function isCommon(word: string, lexicon: Lexicon): boolean {
  const is = wordIn(word, lexicon);
  return Boolean(
    is.role ||
      is.title ||
      is.field ||
      is.organisation ||
      isPlace(word) ||
      isPeople(word) ||
      isKnownOrganisation(word) ||
      endsOrganisation(word),
  );
}

/** Without endings, which make no name. */
const wordIn = (word: string, { entries }: Lexicon): Entry => entries.get(word) ?? unknown;
