import type { Language } from "../language.ts";
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

const languages: ReadonlyMap<string, Language> = new Map(
  Object.entries({
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
  }),
);

const lexicons = new Map<string, Lexicon>();
const none = lexiconOf({});

/** The tables to try for a text of an unknown language: its verbs of saying show whether they fit. */
const bySubtag: ReadonlyMap<string, string> = new Map([["und-cyrl", "ru"]]);

/** The tables of a language (BCP 47), built on first use. Languages without tables get an empty lexicon: their quotation marks are still found. */
export function lexiconFor(lang: string): Lexicon {
  const tag = bySubtag.get(lang.toLowerCase()) ?? lang.split("-")[0]?.toLowerCase() ?? "";
  const language = languages.get(tag);
  if (!language) return none;
  const lexicon = lexicons.get(tag) ?? lexiconOf(language, tag);
  lexicons.set(tag, lexicon);
  return lexicon;
}
