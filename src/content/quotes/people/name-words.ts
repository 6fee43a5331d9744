import { isParticle } from "../../../model/name-form.ts";
import type { Referent } from "./referent.ts";

const suffix = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/i;

/** The words of a name without suffixes, in lower case. */
export function wordsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const words = (lower.includes("’") ? lower.replaceAll("’", "'") : lower).split(" ");
  while (words.length > 1 && suffix.test(words.at(-1) ?? "")) words.pop();
  return words;
}

/** `de Corte`: a last name with its particles. */
export const isSurname = (words: readonly string[]): boolean =>
  words.length > 1 &&
  isParticle(words[0] ?? "") &&
  words.every((word, i) => isParticle(word) || i === words.length - 1);

/** `Tom Roe Sr.` is not `Tom Roe Jr.`; `Tom Roe` may be either. */
export function isOfGeneration({ name }: Referent, printed: string): boolean {
  if (name === printed) return true;
  const generation = generationOf(printed);
  const own = generation && generationOf(name);
  return !own || own === generation;
}

const generationOf = (name: string): string | undefined =>
  / (jr|sr|ii|iii|iv)\.?$/i.exec(name)?.[1]?.toLowerCase();
