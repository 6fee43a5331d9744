import type { Fact } from "../../model/fact.ts";
import { type Lexicon, lexiconOf } from "../words/lexicon.ts";
import { chinese } from "./chinese.ts";
import { czech } from "./czech.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { japanese } from "./japanese.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

const languages = {
  cs: czech,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  nl: dutch,
  pt: portuguese,
  ru: russian,
  zh: chinese,
};

const lexicons: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(languages).map(([tag, language]) => [tag, lexiconOf(language, tag)]),
);

const none = lexiconOf({});

/** The tables of a language (BCP 47); of one that has none, nothing: its marks are still found. */
function lexiconFor(tag: string): Lexicon {
  return lexicons.get(tag.split("-")[0]?.toLowerCase() ?? "") ?? none;
}

/** The tables for an article; where its language is only supposed, „ and German small words outweigh it. */
export function lexiconOfArticle(lang: Fact<string>, text: string): Lexicon {
  const supposed = lang.certainty === "inferred" && !/^de\b/i.test(lang.value);
  return lexiconFor(supposed && isGerman(text) ? "de" : lang.value);
}

const enough = 3; // small words

function isGerman(text: string): boolean {
  if (!text.includes("„")) return false;
  const beginning = text.slice(0, 2_000);
  const words = beginning.match(/\b(?:der|die|das|und|nicht|ist|sagte|einen)\b/g)?.length ?? 0;
  return words >= enough && !/\b(?:the|of|and)\b/.test(beginning);
}
