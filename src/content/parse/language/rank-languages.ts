import { languageTraits } from "./language-traits.ts";
import type { Script } from "./script-of.ts";

export type RankedLanguage = {
  /** BCP 47. */
  readonly lang: string;
  /** The share of the text's words that are common words of the language, 0–1. */
  readonly share: number;
  /** How many different common words that is. */
  readonly distinct: number;
  /** Ranks the languages: the share, with rarer words weighted higher, less a cost for letters that the language does not use. */
  readonly score: number;
};

export type Ranking = {
  /** The best first. */
  readonly languages: readonly RankedLanguage[];
  /** How many words the text has. */
  readonly words: number;
};

type Traits = { readonly lang: string; readonly letters: ReadonlySet<string> | undefined };

/** Languages in scripts that several share; all others in the table use Latin letters. */
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

/** The scripts of a language (its primary tag); Latin if the table does not have it. */
export const scriptsOf = (lang: string): readonly Script[] => {
  const other = scriptsOfLanguages.get(lang);
  if (lang === "sr") return ["Cyrl", "Latn"];
  return other ? [other] : ["Latn"];
};

/** The table of one script: its languages, and the indexes of the languages that have each common word. */
type Table = {
  readonly languages: readonly Traits[];
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** The weight of a word by how many languages have it. */
  readonly weights: readonly number[];
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
    for (const word of new Set(wordsOf(traits.words))) {
      const known = words.get(word);
      if (known) known.push(index);
      else words.set(word, [index]);
    }
  }
  const weights = Array.from(
    { length: languages.length + 1 },
    (_, having) => 1 + Math.log(languages.length / Math.max(1, having)) / 4,
  );
  return { languages, words, weights };
}

const wordsOf = (list: string): readonly string[] => list.normalize("NFC").split(/[\s'’‘]+/);

/** The cost of a letter that the language does not use, in common words. */
const foreignLetterCost = 2;

/** Ranks the languages of a script by their common words in the text, the best first. Takes time linear in the text. */
export function rankLanguages(prose: string, script: Script): Ranking {
  const { languages, words: common, weights } = tableOf(script);
  const text = prose.normalize("NFC").toLowerCase();
  const hits = languages.map(() => ({ count: 0, weight: 0, distinct: 0 }));
  const seen = new Set<string>();
  let words = 0;
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    // Single letters are initials, sections and letters set apart as often as they are words.
    if (word.length === 1 && word <= "z") continue;
    words++;
    const having = common.get(word);
    if (!having) continue;
    const isFirst = !seen.has(word);
    if (isFirst) seen.add(word);
    const weight = weights[having.length] ?? 1;
    for (const index of having) {
      const hit = hits[index];
      if (!hit) continue;
      hit.count++;
      hit.weight += weight;
      if (isFirst) hit.distinct++;
    }
  }
  if (words === 0) return { languages: [], words: 0 };
  const letters = lettersOf(text, script);
  const ranked = languages.map(({ lang, letters: own }, index): RankedLanguage => {
    const { count = 0, weight = 0, distinct = 0 } = hits[index] ?? {};
    const foreign = own ? sumOf(letters, (letter) => !own.has(letter)) : 0;
    return {
      lang,
      share: count / words,
      distinct,
      score: (weight - foreign * foreignLetterCost) / words,
    };
  });
  return { languages: ranked.toSorted((a, b) => b.score - a.score), words };
}

/**
 * Languages so distinct that the first words decide: no text in 90 others had 28 % of English common words or 18 % of German ones,
 * nor more than five different ones among a hundred words.
 */
const farFromOthers: readonly string[] = ["en", "de"];
const unmistakable = { characters: 500, words: 50, share: 0.3, distinct: 7 };

/** Does a text certainly begin in this language? False if only a comparison with other languages can decide. */
export function isUnmistakable(prose: string, lang: string): boolean {
  if (!farFromOthers.includes(lang)) return false;
  const ownWords = commonWordsOf(lang);
  const text = prose.slice(0, unmistakable.characters).toLowerCase();
  const distinct = new Set<string>();
  let [words, common] = [0, 0];
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (ownWords.has(word)) {
      common++;
      distinct.add(word);
    }
    if (++words === unmistakable.words) break;
  }
  return (
    words === unmistakable.words &&
    common >= words * unmistakable.share &&
    distinct.size >= unmistakable.distinct
  );
}

const commonWords = new Map<string, ReadonlySet<string>>();

function commonWordsOf(lang: string): ReadonlySet<string> {
  let words = commonWords.get(lang);
  if (!words) {
    words = new Set(wordsOf(languageTraits[lang]?.words ?? ""));
    commonWords.set(lang, words);
  }
  return words;
}

/** How often the text has each letter; Latin letters are counted only beyond ASCII. */
function lettersOf(text: string, script: Script): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  const pattern = script === "Latn" ? /(?=[^\0-\x7f])\p{L}/gu : /[\p{L}\p{M}]/gu;
  if (script === "Latn" && !/[^\0-\x7f]/.test(text)) return letters;
  for (const [letter] of text.matchAll(pattern))
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
  return letters;
}

function sumOf(letters: ReadonlyMap<string, number>, counted: (letter: string) => boolean): number {
  let sum = 0;
  for (const [letter, count] of letters) if (counted(letter)) sum += count;
  return sum;
}
