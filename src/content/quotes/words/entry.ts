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
