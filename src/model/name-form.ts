import { plainLetters } from "./plain-letters.ts";

/** A person's name, taken apart to be compared with others. Words are folded: lower case, without marks and full stops. */
export type NameForm = {
  /** The words before the last name: `donald`, `j`. Empty for a last name alone. */
  readonly given: readonly string[];
  /** With its particles: `vanderberg`. */
  readonly last: string;
  /** `jr`, `iii` */
  readonly suffix: string | undefined;
};

const particles =
  /^(?:de|la|le|van|von|der|den|del|della|di|da|do|dos|das|du|bin|ibn|ter|ten|af|abu)$/;
/** A word between given and last names, or before a last name, in lower case. */
export const isParticle = (word: string): boolean => particles.test(word);

const suffixes = /^(?:jr|sr|ii|iii|iv)$/;
const titles =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|rev|sen|rep|gov|gen|col|capt|lt|sgt|judge|president|senator|mayor)$/;

export function nameFormOf(name: string): NameForm {
  const words = name
    .split(/[\s,]+/)
    .map(foldedWord)
    .filter(Boolean);
  const isSuffixed = words.length > 1 && suffixes.test(words.at(-1) ?? "");
  const suffix = isSuffixed ? words.pop() : undefined;
  while (words.length > 1 && titles.test(words[0] ?? "")) words.shift();
  let start = words.length - 1;
  while (start > 0 && isParticle(words[start - 1] ?? "")) start--;
  return {
    given: words.slice(0, Math.max(0, start)),
    last: words.slice(Math.max(0, start)).join(""),
    suffix,
  };
}

/** People whose names may mean one person share the last word of their names. */
export const clusterOf = (name: string): string => {
  const words = name
    .split(/[\s,]+/)
    .map(foldedWord)
    .filter(Boolean);
  while (words.length > 1 && suffixes.test(words.at(-1) ?? "")) words.pop();
  return words.at(-1) ?? "";
};

const foldedWord = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}.'’‘ʼ“”"]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþıħŋĸŧſ]/g, (letter) => plainLetters[letter] ?? letter);
