import type { Fact } from "../model/fact.ts";

/** The fields of an article that are a line of words. The text, the front matter or a fix file may give each. */
const wordFields = ["headline", "kicker", "deck", "byline"] as const;

export type WordField = (typeof wordFields)[number];

export type WordFacts = { readonly [F in WordField]?: Fact<string> };

/** The facts that are known. */
export function wordFacts(factOf: (field: WordField) => Fact<string> | undefined): WordFacts {
  const facts: { [F in WordField]?: Fact<string> } = {};
  for (const field of wordFields) {
    const fact = factOf(field);
    if (fact) facts[field] = fact;
  }
  return facts;
}
