/**
 * Other spellings of a word that mean the same: German umlauts written as two letters or as one, both ways. `written` is the word
 * as the reader typed it, `term` the same folded.
 */
export function spellingsOf(written: string, term: string): readonly string[] {
  const asTwo = written
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  const spelled = asTwo === written.toLowerCase() ? [] : [asTwo.replace(/ß/g, "ss")];
  const asOne = term.replace(/[aou]e/g, ([vowel = ""]) => vowel);
  return [...new Set([...spelled, asOne])].filter((each) => each !== term && isTerm.test(each));
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };
const isTerm = /^[\p{L}\p{N}\p{M}]+$/u;

/**
 * English inflections of a word: plurals, past and -ing forms, adverbs, in both directions. Only those that the index has are
 * used, so a form that does not exist does no harm.
 */
export function inflectionsOf(term: string): readonly string[] {
  if (term.length < 3 || !/^[a-z]+$/.test(term)) return [];
  const forms = new Set<string>();
  for (const stem of stemsOf(term)) {
    if (stem.length < 3) continue;
    const withoutE = stem.endsWith("e") ? stem.slice(0, -1) : stem;
    const withI = stem.endsWith("y") ? `${stem.slice(0, -1)}i` : stem;
    for (const form of [
      stem,
      `${stem}s`,
      `${withI}es`,
      `${withI === stem ? withoutE : withI}ed`,
      `${withoutE}ing`,
      `${stem}ly`,
    ]) {
      forms.add(form);
    }
  }
  forms.delete(term);
  return [...forms];
}

const stemsOf = (term: string): readonly string[] => {
  const stems = [term];
  for (const [ending, ...replacements] of endings) {
    if (!term.endsWith(ending)) continue;
    for (const replacement of replacements) {
      stems.push(term.slice(0, -ending.length) + replacement);
    }
  }
  return stems;
};

/** An ending, and what a word may have had in its place. */
const endings: readonly (readonly [string, ...string[]])[] = [
  ["ies", "y"],
  ["ied", "y"],
  ["es", "", "e"],
  ["s", ""],
  ["ed", "", "e"],
  ["ing", "", "e"],
  ["ly", ""],
];
