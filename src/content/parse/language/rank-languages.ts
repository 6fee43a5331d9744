import { languageTraits } from "./language-traits.ts";
import type { Script } from "./script-of.ts";

export type RankedLanguage = {
  /** BCP 47. */
  readonly lang: string;
  /** Commonest words of the language among the words of the text, 0–1. */
  readonly share: number;
  /** Different ones of them. */
  readonly distinct: number;
  /** What languages are compared by: shares weighted by how few languages have the word, less the letters that it is not written with. */
  readonly score: number;
};

export type Ranking = {
  /** The best first. */
  readonly languages: readonly RankedLanguage[];
  /** How many words the text has. */
  readonly words: number;
};

type Traits = { readonly lang: string; readonly letters: ReadonlySet<string> | undefined };

/** Languages in scripts that several share; all others of the table are written in Latin letters. */
const scripts: Readonly<Partial<Record<Script, string>>> = {
  Cyrl: "ru uk be bg mk sr kk ky tg tt mn cv",
  Arab: "ar fa ur ps ckb ug sd",
  Hebr: "he yi",
  Deva: "hi mr ne",
  Beng: "bn as",
  Ethi: "am ti",
};

const scriptsOfLanguages = new Map<string, Script>(
  (Object.keys(scripts) as Script[]).flatMap((script) =>
    (scripts[script] ?? "").split(" ").map((lang) => [lang, script] as const),
  ),
);

/** The scripts that a language (its primary tag) is written in; of one that the table does not have, Latin. */
export const scriptsOf = (lang: string): readonly Script[] => {
  const other = scriptsOfLanguages.get(lang);
  if (lang === "sr") return ["Cyrl", "Latn"];
  return other ? [other] : ["Latn"];
};

/** By script: its languages, and each common word with the languages (by their index) that have it. */
type Table = {
  readonly languages: readonly Traits[];
  readonly words: ReadonlyMap<string, readonly number[]>;
};

const tables = new Map<Script, Table>();

function tableOf(script: Script): Table {
  let table = tables.get(script);
  if (!table) {
    table = makeTable(script);
    tables.set(script, table);
  }
  return table;
}

function makeTable(script: Script): Table {
  const languages: Traits[] = [];
  const words = new Map<string, number[]>();
  for (const [lang, traits] of Object.entries(languageTraits)) {
    if ((scriptsOfLanguages.get(lang) ?? "Latn") !== script) continue;
    const index = languages.length;
    languages.push({
      lang,
      letters: traits.letters === "" ? undefined : new Set(traits.letters.normalize("NFC")),
    });
    for (const word of new Set(traits.words.normalize("NFC").split(/[\s'’‘]+/))) {
      const known = words.get(word);
      if (known) known.push(index);
      else words.set(word, [index]);
    }
  }
  return { languages, words };
}

/** How much a letter that a language is not written with counts against it, in common words. */
const foreignLetterCost = 2;

/** The languages of a script by how many of their commonest words stand in the text, the best first. Linear in the text. */
export function rankLanguages(prose: string, script: Script): Ranking {
  const { languages, words: common } = tableOf(script);
  const text = prose.normalize("NFC").toLowerCase();
  // Single letters are initials, sections and letters set apart as often as they are words.
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !/^[a-z]$/.test(word));
  if (words.length === 0) return { languages: [], words: 0 };
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const hits = languages.map(() => 0);
  const weights = languages.map(() => 0);
  const distinct = languages.map(() => 0);
  for (const [word, count] of counts) {
    const having = common.get(word);
    if (!having) continue;
    const weight = 1 + Math.log(languages.length / having.length) / 4;
    for (const index of having) {
      hits[index] = (hits[index] ?? 0) + count;
      weights[index] = (weights[index] ?? 0) + count * weight;
      distinct[index] = (distinct[index] ?? 0) + 1;
    }
  }
  const letters = lettersOf(text, script);
  const ranked = languages
    .map(({ lang, letters: own }, index): RankedLanguage => {
      const foreign = own ? sumOf(letters, (letter) => !own.has(letter)) : 0;
      return {
        lang,
        share: (hits[index] ?? 0) / words.length,
        distinct: distinct[index] ?? 0,
        score: ((weights[index] ?? 0) - foreign * foreignLetterCost) / words.length,
      };
    })
    .toSorted((a, b) => b.score - a.score);
  return { languages: ranked, words: words.length };
}

function lettersOf(text: string, script: Script): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  const pattern = script === "Latn" ? /(?=[^\0-\x7f])\p{L}/gu : /[\p{L}\p{M}]/gu;
  for (const [letter] of text.matchAll(pattern))
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}

function sumOf(letters: ReadonlyMap<string, number>, counted: (letter: string) => boolean): number {
  let sum = 0;
  for (const [letter, count] of letters) if (counted(letter)) sum += count;
  return sum;
}
