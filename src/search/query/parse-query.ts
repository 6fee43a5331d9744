import { slugOf } from "../../model/permalink.ts";
import { tokenize } from "../tokens/tokenize.ts";

/** Where the words of a query must be. */
export type Scope = "anywhere" | "headline" | "quotes";

/** What a reader asks for. All of it must hold of an article. */
export type Query = {
  /** The terms of all words, those of phrases too, each once. */
  readonly terms: readonly string[];
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

export const facetNames = ["speaker", "place", "tag", "by", "section"] as const;

/** Reads words, `"phrases"`, `-words` and operators: `speaker:"Ines Calder"`, `in:quotes`, `from:2019`, `to:2020-05`. */
export function parseQuery(text: string): Query {
  const terms = new Set<string>();
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
      const own = tokenize(name === "" ? value : `${name} ${value}`).map(({ term }) => term);
      for (const term of own) (minus ? excluded : terms).add(term);
      if (isQuoted && !minus && own.length > 1) phrases.push(own);
    }
  }
  return {
    terms: [...terms],
    phrases,
    excluded: [...excluded],
    facets: [...facets],
    scope,
    ...days,
  };
}

const isPeriod = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const isFacet = (name: string): boolean => facetNames.some((facet) => facet === name);

type Piece = {
  readonly minus: boolean;
  /** Before the colon; "" if there is none. */
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
};

/** Quotation marks of any kind hold words together; one that is never closed reaches to the end. */
function* piecesOf(text: string): Generator<Piece> {
  const piece = /(-?)(?:(\p{L}+):)?(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/gu;
  for (const [, minus, name = "", quoted, word = ""] of text.matchAll(piece)) {
    yield {
      minus: minus === "-",
      name: name.toLowerCase(),
      value: quoted ?? word,
      isQuoted: quoted !== undefined,
    };
  }
}
