import type { Mention } from "../mentions/mention.ts";
import { isVerb } from "../mentions/name-word.ts";
import { unknown } from "../words/entry.ts";
import { isPeople, isPlace, isStateAbbreviation } from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";
import { kindOfName } from "./kind-of-name.ts";
import type { Referent } from "./referent.ts";
import { isInTitleCase } from "./title-case.ts";

/** What a name means by its words and by those at it. */
export function kindOf(
  mention: Mention,
  words: readonly string[],
  reading: Reading,
): Referent["kind"] {
  const { name = "", head, described, determined } = mention;
  if (head.document) return "document";
  if (/^\p{Lu}{2,}s$/u.test(name) || isHeadline(mention, words, reading)) return "other";
  const shown = kindOfName(words, reading.lexicon);
  if (shown === "other" && described && isPlaceOrPeople(words)) return "person"; // `Mr. London`
  if (shown) return shown;
  const isTitled = head.title || head.role;
  if (!isTitled && (isInState(mention, reading) || isRubric(mention, words, reading))) {
    return "other";
  }
  if (head.organisation) return "organisation";
  if (described || genderOfGivenName(words[0] ?? "")) return "person";
  if (determined && !isOwned(mention, reading)) return "organisation";
  return /^[\p{Lu}\d&.-]{2,6}$/u.test(name) && words.length === 1 ? "organisation" : "person";
}

/** `Halm, N.H.,` */
const isInState = ({ to, name = "" }: Mention, { tokens }: Reading): boolean =>
  tokens[to]?.text === "," &&
  isStateAbbreviation(tokens[to + 1]?.lower ?? "") &&
  genderOfGivenName(name.split(" ")[0] ?? "") === undefined;

/** `Quillon Opens Halm Bridge: “…”`: four words with capitals before a colon, without a given name. */
const isRubric = ({ to, determined }: Mention, words: readonly string[], { tokens }: Reading) =>
  words.length >= 4 &&
  !determined &&
  tokens[to]?.text === ":" &&
  !words.slice(0, -1).some((word) => genderOfGivenName(word) !== undefined);

const isPlaceOrPeople = ([word = "", ...more]: readonly string[]): boolean =>
  more.length === 0 && (isPlace(word) || isPeople(word));

/** `Roe Asked People Everywhere`, in a headline inside the body. */
const isHeadline = ({ from }: Mention, words: readonly string[], reading: Reading): boolean =>
  hasVerb(words, reading) && isInTitleCase(reading.tokens, from);

export const hasVerb = (words: readonly string[], { lexicon }: Reading): boolean =>
  words.length > 1 && words.some((word) => isVerb(lexicon.entries.get(word) ?? unknown));

/** `the Post’s Ishaan Roe`: the article belongs to the owner and not to the name. */
const isOwned = ({ from, to, name }: Mention, { tokens }: Reading): boolean =>
  (name?.split(" ").length ?? 0) < 3 &&
  tokens.slice(from, to - 1).some(({ possessive }) => possessive);

export function genderOf({ genders }: Mention, words: readonly string[]): Referent["gender"] {
  const [titled] = genders ?? [];
  if (titled === "he" || titled === "she") return titled;
  return words.length > 1 ? genderOfGivenName(words[0] ?? "") : undefined;
}
