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
  Object.entries(languages).map(([tag, language]) => [tag, lexiconOf(language)]),
);

const none = lexiconOf({});

/** The tables of a language (BCP 47); of one that has none, nothing: its marks are still found. */
export function lexiconFor(tag: string): Lexicon {
  return lexicons.get(tag.split("-")[0]?.toLowerCase() ?? "") ?? none;
}
