import { slugOf } from "../../model/permalink.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { piecesOf } from "./pieces.ts";
import { inflectionsOf, spellingsOf } from "./word-forms.ts";

/** Where the words of a query must be. */
export type Scope = "anywhere" | "headline" | "quotes";

/** What a reader asks for. All of it must hold of an article. */
export type Query = {
  /** All words, those of phrases too, each once. */
  readonly words: readonly Word[];
  /** Terms that follow one another. */
  readonly phrases: readonly (readonly string[])[];
  /** Terms that the article must not have. */
  readonly excluded: readonly string[];
  /** `speaker/ines-calder`, `tag/harbour`. */
  readonly facets: readonly string[];
  readonly scope: Scope;
  /** `2019`, `2019-04` or `2019-04-30`: the first and the last day, both included. */
  readonly from?: string;
  readonly to?: string;
};

/** A word of the query. The article has its term or one of its other forms. */
export type Word = {
  readonly term: string;
  /** Other spellings. */
  readonly spellings: readonly string[];
  /** Inflections. They are sorted next to the term, so most are in the shard that the term needs anyway. */
  readonly inflections: readonly string[];
};

export const facetNames = ["speaker", "place", "tag", "by", "section"] as const;

/** Reads words, `"phrases"`, `-words` and operators: `speaker:"Ines Calder"`, `in:quotes`, `from:2019`, `to:2020-05`. */
export function parseQuery(text: string): Query {
  const words = new Map<string, Word>();
  const phrases: (readonly string[])[] = [];
  const excluded = new Set<string>();
  const facets = new Set<string>();
  let scope: Scope = "anywhere";
  let days: Pick<Query, "from" | "to"> = {};
  for (const { minus, name, value, isQuoted } of piecesOf(text)) {
    if (isFacet(name)) {
      const key = slugOf(value);
      if (key) facets.add(`${name}/${key}`);
    } else if (name === "in" && (value === "quotes" || value === "headline")) scope = value;
    else if ((name === "from" || name === "to") && isPeriod.test(value)) {
      days = { ...days, [name]: value };
    } else {
      const written = name === "" ? value : `${name} ${value}`;
      const own = tokenize(written);
      for (const { term, start, end } of own) {
        if (minus) excluded.add(term);
        else words.set(term, wordOf(term, isQuoted ? undefined : written.slice(start, end)));
      }
      if (isQuoted && !minus && own.length > 1) phrases.push(own.map(({ term }) => term));
    }
  }
  return {
    words: [...words.values()],
    phrases,
    excluded: [...excluded],
    facets: [...facets],
    scope,
    ...days,
  };
}

/** A word inside quotation marks is meant to the letter. */
const wordOf = (term: string, written: string | undefined): Word => ({
  term,
  spellings: written === undefined ? [] : spellingsOf(written, term),
  inflections: written === undefined ? [] : inflectionsOf(term),
});

/** A term in no other form. */
export const exactly = (term: string): Word => ({ term, spellings: [], inflections: [] });

export const isPeriod = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const isFacet = (name: string): boolean => facetNames.some((facet) => facet === name);
