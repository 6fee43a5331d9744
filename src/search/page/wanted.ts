import type { Query } from "../query/parse-query.ts";
import type { Wanted } from "./snippet.ts";

/** What a query marks in the articles that it finds. A word that is in a phrase is marked only there. */
export function wantedBy({ words, phrases, scope }: Query): Wanted {
  const inPhrases = new Set(phrases.flat());
  const free = words.filter(({ term }) => !inPhrases.has(term));
  return {
    terms: new Set(
      free.flatMap(({ term, spellings, inflections }) => [term, ...spellings, ...inflections]),
    ),
    phrases,
    inQuotes: scope === "quotes",
  };
}
