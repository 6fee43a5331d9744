import { lastPiece } from "../query/edit-query.ts";
import type { IndexReader } from "../query/index-reader.ts";
import { facetNames, parseQuery } from "../query/parse-query.ts";
import { completionsOf, facetsFrom } from "../query/suggest.ts";
import { nameOfKey } from "./name-of-key.ts";

const mostSuggestions = 8;

/** Words, or values of an operator, that the end of a query may become. */
export async function suggestionsFor(index: IndexReader, text: string): Promise<readonly string[]> {
  const last = lastPiece(text);
  if (!last) return [];
  if (isFacet(last.name)) return valuesFrom(index, last.name, last.value);
  const [word, ...others] = parseQuery(last.value).words;
  if (last.isQuoted || last.name !== "" || !word || others.length > 0) return [];
  return word.term.length < 2 ? [] : completionsOf(index, word.term, mostSuggestions);
}

const isFacet = (name: string): boolean => facetNames.some((facet) => facet === name);

/** Names of speakers, places, tags, authors or sections that begin with what was typed. */
export async function valuesFrom(
  index: IndexReader,
  name: string,
  typed: string,
): Promise<readonly string[]> {
  const [facet] = parseQuery(`${name}:"${typed}"`).facets;
  const beginning = facet ? facet.slice(name.length + 1) : "";
  const keys = await facetsFrom(index, name, beginning, mostSuggestions);
  return keys.map(nameOfKey);
}

/** The query with a suggestion in the place of its end. */
export function withSuggestion(text: string, suggestion: string): string {
  const last = lastPiece(text);
  if (!last) return `${text}${suggestion} `;
  const before = text.slice(0, last.start) + (last.minus ? "-" : "");
  if (last.name === "") return `${before}${suggestion} `;
  const value = /\s/.test(suggestion) ? `"${suggestion}"` : suggestion;
  return `${before}${last.name}:${value} `;
}
