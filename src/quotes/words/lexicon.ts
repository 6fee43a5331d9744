import type { Language } from "../language.ts";
import { type UnspacedPatterns, unspacedPatternsOf } from "./unspaced-patterns.ts";
import type { Word } from "./word.ts";

export type Gender = "he" | "she" | "it" | "they";

/** What a language's tables say of one word. */
export type Entry = {
  speech?: true;
  framing?: true;
  participle?: true;
  thus?: true;
  citing?: true;
  according?: true;
  accordingBehind?: true;
  auxiliary?: true;
  reported?: true;
  negation?: true;
  adverb?: true;
  and?: true;
  definite?: true;
  article?: true;
  attribute?: true;
  partitive?: true;
  passive?: true;
  told?: true;
  wanting?: true;
  wondering?: true;
  pointer?: true;
  telling?: true;
  as?: true;
  opinion?: true;
  dependent?: true;
  origin?: true;
  genitive?: true;
  oblique?: true;
  impersonal?: true;
  it?: true;
  standing?: true;
  place?: true;
  merged?: true;
  there?: true;
  complementiser?: true;
  infinitive?: true;
  determiner?: true;
  preposition?: true;
  conjunction?: true;
  relative?: true;
  pronoun?: readonly Gender[];
  first?: true;
  title?: true;
  role?: true;
  group?: true;
  organisation?: true;
  document?: true;
  particle?: true;
  suffix?: true;
  calendar?: true;
  abbreviation?: true;
  naming?: true;
  agent?: true;
  quoting?: true;
  gender?: "he" | "she";
};

export type Lexicon = {
  /** `en`; of no language that has tables, nothing. */
  readonly tag: string;
  readonly language: Language;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Entries of several words, under their first: what follows it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly nounEndings: Endings;
  readonly feminineEndings: Endings;
  readonly adverbEndings: Endings;
  readonly elisions: ReadonlySet<string>;
  readonly elided: ReadonlySet<string>;
  readonly unspaced?: UnspacedPatterns;
  /** What was worked out of words that were met so far; see wordOf. */
  readonly words: Map<string, Word>;
};

/** By their length, for one look-up each. */
type Endings = ReadonlyMap<number, ReadonlySet<string>>;

type Phrase = { readonly rest: readonly string[]; readonly entry: Entry };

export const unknown: Readonly<Entry> = {};

/** One look-up of everything the tables say of a word. */
export function lexiconOf(language: Language, tag = ""): Lexicon {
  const entries = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();
  const add = (list: string | undefined, entry: Entry) => {
    for (const words of wordsOf(list)) {
      const [first = "", ...rest] = words.split("_");
      if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, entry }]);
      else entries.set(first, { ...entries.get(first), ...entry });
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
  add(language.calendar, { calendar: true });
  add(language.abbreviations, { abbreviation: true });
  add(language.naming, { naming: true });
  add(language.agents, { agent: true });
  add(language.quoting, { quoting: true });
  add(language.citing, { citing: true });
  return {
    tag,
    language,
    entries,
    phrases,
    nounEndings: byLength(`${language.roleEndings ?? ""} ${language.documentEndings ?? ""}`),
    feminineEndings: byLength(language.declension?.feminine),
    adverbEndings: byLength(language.adverbEndings),
    elisions: new Set(wordsOf(language.elisions)),
    elided: new Set(wordsOf(language.elided)),
    ...(language.unspaced && { unspaced: unspacedPatternsOf(language.unspaced) }),
    words: new Map(),
  };
}

const wordsOf = (list: string | undefined): readonly string[] => list?.match(/\S+/g) ?? [];

/** What is known of a word in lower case; a word with the ending of a role or a document is one. */
export function entryOf(lower: string, lexicon: Lexicon): Entry {
  const entry = lexicon.entries.get(lower);
  if (entry) return entry;
  const ending = endingOf(lower, lexicon.nounEndings);
  return ending === undefined ? unknown : (lexicon.entries.get(ending) ?? role);
}

/** Which of the endings a longer word has. */
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

const role: Entry = { role: true };
