import type { Grammar } from "../grammar.ts";
import type { Language } from "../language.ts";
import { type UnspacedPatterns, unspacedPatternsOf } from "./unspaced-patterns.ts";

export type Gender = "he" | "she" | "it" | "they";

// All entries have all keys in the same order. Dozens of keys are read for each token, which takes several times as long if the
// objects have different shapes.
const nothing = {
  noun: undefined,
  verb: undefined,
  small: undefined,
  stop: undefined,
  speech: undefined,
  framing: undefined,
  participle: undefined,
  thus: undefined,
  citing: undefined,
  relaying: undefined,
  according: undefined,
  accordingBehind: undefined,
  auxiliary: undefined,
  reported: undefined,
  negation: undefined,
  adverb: undefined,
  and: undefined,
  definite: undefined,
  article: undefined,
  attribute: undefined,
  partitive: undefined,
  passive: undefined,
  told: undefined,
  hearing: undefined,
  wanting: undefined,
  wondering: undefined,
  pointer: undefined,
  telling: undefined,
  as: undefined,
  opinion: undefined,
  dependent: undefined,
  origin: undefined,
  genitive: undefined,
  oblique: undefined,
  impersonal: undefined,
  it: undefined,
  standing: undefined,
  place: undefined,
  merged: undefined,
  there: undefined,
  complementiser: undefined,
  infinitive: undefined,
  determiner: undefined,
  preposition: undefined,
  conjunction: undefined,
  relative: undefined,
  pronoun: undefined,
  first: undefined,
  title: undefined,
  role: undefined,
  group: undefined,
  organisation: undefined,
  document: undefined,
  particle: undefined,
  suffix: undefined,
  honour: undefined,
  joins: undefined,
  field: undefined,
  placeLead: undefined,
  calendar: undefined,
  abbreviation: undefined,
  naming: undefined,
  work: undefined,
  agent: undefined,
  source: undefined,
  utterance: undefined,
  subordinator: undefined,
  somebody: undefined,
  serving: undefined,
  owner: undefined,
  distinct: undefined,
  current: undefined,
  quoting: undefined,
  gender: undefined,
};

type Key = keyof typeof nothing;

/** Everything a language's tables say about one word. */
export type Entry = { readonly [key in Exclude<Key, "pronoun" | "gender">]?: true | undefined } & {
  readonly pronoun?: readonly Gender[] | undefined;
  readonly gender?: "he" | "she" | undefined;
};

export const entryWith = (said: Entry): Entry => withRoles({ ...nothing, ...said });

/** Adds the roles that several keys share, since they are read for nearly every token. */
function withRoles(entry: Entry): Entry {
  const verb = entry.speech ?? entry.framing;
  const small =
    entry.determiner ??
    entry.preposition ??
    entry.conjunction ??
    entry.adverb ??
    entry.relative ??
    (entry.pronoun && true) ??
    entry.negation ??
    entry.calendar ??
    entry.according ??
    entry.first ??
    entry.participle ??
    entry.thus;
  return {
    ...entry,
    /** A person, a group, an organisation or a document. */
    noun: entry.role ?? entry.group ?? entry.organisation ?? entry.document ?? entry.title,
    /** A verb of saying. */
    verb,
    /** A small word or one of the calendar: it begins no name. */
    small,
    /** It ends a mention of a person. */
    stop: small ?? verb ?? entry.auxiliary ?? entry.reported,
  };
}

/** Does a step for each entry once: an entry has dozens of keys, and few different ones need the step. */
export function onceForEach(step: (entry: Entry) => Entry): (entry: Entry) => Entry {
  const done = new WeakMap<Entry, Entry>();
  return (entry) => {
    const known = done.get(entry);
    if (known) return known;
    const result = step(entry);
    done.set(entry, result);
    return result;
  };
}

export const unknown: Entry = entryWith({});

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
      } else entries.set(first, { ...nothing, ...entries.get(first), ...entry });
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
  for (const [word, entry] of entries) entries.set(word, withRoles(entry));
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
