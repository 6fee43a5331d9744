import type { Grammar } from "../grammar.ts";
import type { Language } from "../language.ts";
import { type Entry, entryWith, onceForEach, unknown } from "./entry.ts";
import { type UnspacedPatterns, unspacedPatternsOf } from "./unspaced-patterns.ts";

export type Lexicon = {
  /** The language tag, such as `en`; empty for a language without tables. */
  readonly tag: string;
  readonly language: Language;
  readonly grammar: Grammar;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries of several words: their first word, mapped to the words that follow it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly nounEndings: Endings;
  readonly feminineEndings: Endings;
  readonly adverbEndings: Endings;
  readonly elisions: ReadonlySet<string>;
  readonly elided: ReadonlySet<string>;
  readonly unspaced?: UnspacedPatterns;
};

/** Endings by length, so that each length needs one look-up. */
type Endings = ReadonlyMap<number, ReadonlySet<string>>;

type Phrase = {
  readonly rest: readonly string[];
  readonly entry: Entry;
  /** The entry of a first word, with that of the phrase. */
  readonly addedTo: (first: Entry) => Entry;
};

/** Compiles a language's tables, so that one look-up gives everything about a word. */
export function lexiconOf(language: Language, tag = ""): Lexicon {
  const entries = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();
  const add = (list: string | undefined, entry: Entry) => {
    for (const words of wordsOf(list)) {
      const [first = "", ...rest] = words.split("_");
      if (rest.length > 0) {
        const addedTo = onceForEach((is) => entryWith({ ...is, ...entry }));
        phrases.set(first, [...(phrases.get(first) ?? []), { rest, entry, addedTo }]);
      } else entries.set(first, { ...entries.get(first), ...entry });
    }
  };
  const { pronouns = {}, titles = {}, roles = {} } = language;
  add(language.speech, { speech: true });
  add(language.framing, { framing: true });
  add(language.participles, { participle: true });
  add(language.thus, { thus: true });
  add(language.according, { according: true });
  add(language.accordingBehind, { accordingBehind: true });
  add(language.auxiliaries, { auxiliary: true });
  add(language.reported, { reported: true });
  add(language.negations, { negation: true });
  add(language.adverbs, { adverb: true });
  add(language.and, { and: true });
  add(language.definite, { definite: true });
  add(language.articles, { article: true });
  add(language.attributes, { attribute: true });
  add(language.partitives, { partitive: true });
  add(language.passives, { passive: true });
  add(language.told, { told: true });
  add(language.hearing, { hearing: true });
  add(language.wanting, { wanting: true });
  add(language.wondering, { wondering: true });
  add(language.pointers, { pointer: true });
  add(language.telling, { telling: true });
  add(language.as, { as: true });
  add(language.opinions, { opinion: true });
  add(language.dependent, { dependent: true });
  add(language.origins, { origin: true });
  add(language.declension?.genitives, { genitive: true });
  add(language.declension?.oblique, { oblique: true });
  add(language.impersonal, { impersonal: true });
  add(language.it, { it: true });
  add(language.standing, { standing: true });
  add(language.places, { place: true });
  add(language.mergedPlaces, { place: true, merged: true });
  add(language.there, { there: true });
  add(language.complementisers, { complementiser: true });
  add(language.infinitives, { infinitive: true });
  add(language.determiners, { determiner: true });
  add(language.prepositions, { preposition: true });
  add(language.conjunctions, { conjunction: true });
  add(language.relatives, { relative: true });
  add(pronouns.he, { pronoun: ["he"] });
  add(pronouns.she, { pronoun: ["she"] });
  add(pronouns.it, { pronoun: ["it"] });
  add(pronouns.they, { pronoun: ["they"] });
  add(pronouns.sheOrThey, { pronoun: ["she", "they"] });
  add(pronouns.i, { first: true });
  add(titles.any, { title: true });
  add(titles.he, { title: true, gender: "he" });
  add(titles.she, { title: true, gender: "she" });
  add(roles.any, { role: true });
  add(roles.he, { role: true, gender: "he" });
  add(roles.she, { role: true, gender: "she" });
  add(language.groups, { group: true });
  add(language.organisations, { organisation: true });
  add(language.documents, { document: true });
  add(language.documentEndings, { document: true });
  add(language.particles, { particle: true });
  add(language.suffixes, { suffix: true });
  add(language.honours, { honour: true });
  add(language.offices?.joins, { joins: true });
  add(language.offices?.fields, { field: true });
  add(language.offices?.placeLeads, { placeLead: true });
  add(language.calendar, { calendar: true });
  add(language.abbreviations, { abbreviation: true });
  add(language.naming, { naming: true });
  add(language.sources, { source: true });
  add(language.utterances, { utterance: true });
  add(language.subordinators, { subordinator: true });
  add(language.somebody, { somebody: true });
  add(language.serving, { serving: true });
  add(language.ownersBy?.he, { gender: "he" });
  add(language.ownersBy?.she, { gender: "she" });
  add(language.owners, { owner: true });
  add(language.distinct, { distinct: true });
  add(language.current, { current: true });
  add(language.works, { work: true });
  add(language.agents, { agent: true });
  add(language.quoting, { quoting: true });
  add(language.relaying, { relaying: true });
  add(language.citing, { citing: true });
  for (const [word, entry] of entries) entries.set(word, entryWith(entry));
  return {
    tag,
    language,
    grammar: language.grammar ?? {},
    entries,
    phrases,
    nounEndings: byLength(`${language.roleEndings ?? ""} ${language.documentEndings ?? ""}`),
    feminineEndings: byLength(language.declension?.feminine),
    adverbEndings: byLength(language.adverbEndings),
    elisions: new Set(wordsOf(language.elisions)),
    elided: new Set(wordsOf(language.elided)),
    ...(language.unspaced && { unspaced: unspacedPatternsOf(language.unspaced) }),
  };
}

const wordsOf = (list: string | undefined): readonly string[] => list?.match(/\S+/g) ?? [];

/** The entry of a word in lower case. A word with the ending of a role or a document counts as one. */
export function entryOf(lower: string, lexicon: Lexicon): Entry {
  const entry = lexicon.entries.get(lower);
  if (entry) return entry;
  const ending = endingOf(lower, lexicon.nounEndings);
  return ending === undefined ? unknown : (lexicon.entries.get(ending) ?? role);
}

/** The ending that a longer word has, if any. */
export function endingOf(lower: string, endings: Endings): string | undefined {
  for (const [length, set] of endings) {
    const ending = lower.slice(-length);
    if (lower.length > length && set.has(ending)) return ending;
  }
  return undefined;
}

function byLength(list: string | undefined): Endings {
  const sets = new Map<number, Set<string>>();
  for (const word of wordsOf(list)) {
    sets.set(word.length, (sets.get(word.length) ?? new Set()).add(word));
  }
  return sets;
}

const role = entryWith({ role: true });
