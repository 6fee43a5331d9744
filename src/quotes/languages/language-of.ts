import { type Lexicon, lexiconOf } from "../words/lexicon.ts";
import { english } from "./english.ts";
import { german } from "./german.ts";

const lexicons: ReadonlyMap<string, Lexicon> = new Map([
  ["en", lexiconOf(english)],
  ["de", lexiconOf(german)],
]);

const none = lexiconOf({});

/** The tables of a language (BCP 47); of one that has none, nothing: its marks are still found. */
export function lexiconFor(tag: string): Lexicon {
  return lexicons.get(tag.split("-")[0]?.toLowerCase() ?? "") ?? none;
}
