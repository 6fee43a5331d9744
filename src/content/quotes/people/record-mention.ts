import type { Mention } from "../mentions/mention.ts";
import { isNoun, isVerb, startsSentence } from "../mentions/name-word.ts";
import { startsClause } from "../subjects/clause-place.ts";
import type { Entry } from "../words/entry.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { kindOfName } from "./kind-of-name.ts";
import { wordsOf } from "./name-words.ts";
import { mayHaveRole } from "./printed-role.ts";
import type { Referent, Seen } from "./referent.ts";

/** A mention by name. */
export type Named = {
  readonly mention: Mention;
  readonly words: readonly string[];
  readonly reading: Reading;
  readonly paragraph: number;
};

const maxDescribed = 6; // mentions of one person that may have a title or a role

/** Adds to what is known of a person what one mention shows. */
export function recordMention(person: Referent, named: Named): Seen {
  const { mention, reading, paragraph } = named;
  const { tokens } = reading;
  const seen = { start: mention.start, paragraph, subject: startsClause(tokens, mention) };
  person.seen.push(seen);
  const given = mention.name?.split(" ")[0] ?? "";
  const speaks =
    tokens[mention.from - 1]?.is.speech === true ||
    (tokens[mention.to]?.is.speech === true &&
      !tokens[mention.from - 1]?.is.preposition &&
      !isPluralNoun(tokens, mention.to));
  // On second mention, a newspaper gives only the surname: `DuVernay said`.
  const surname =
    speaks && !mention.determined && !mention.name?.includes(" ") && person.name.includes(" ");
  if (
    person.kind === "organisation" &&
    !mention.head.organisation &&
    ((mention.described && (isNoun(mention.head) || person.name.includes(" "))) || surname) &&
    kindOfName(wordsOf(person.name), reading.lexicon) !== "organisation"
  ) {
    person.kind = "person";
  }
  if (person.kind === "organisation") person.sure ||= mention.head.organisation === true || speaks;
  if (person.kind === "person")
    person.sure ||= mention.described || speaks || genderOfGivenName(given) !== undefined;
  const apposed = apposedNoun(tokens, mention.to);
  if (apposed?.organisation && !apposed.role && !person.sure) person.kind = "organisation";
  person.named ||= person.sure || apposed !== undefined || hasOwnCapital(tokens, mention.from);
  const [titled] = mention.genders ?? [];
  if (titled === "he" || titled === "she") person.gender ??= titled;
  if (mention.name && isFuller(mention.name, person.name) && person.kind === "person") {
    person.name = mention.name;
  }
  for (let i = mention.from; i < mention.to; i++) recordRole(person, reading, i);
  const isInPlace = tokens[mention.from - 1]?.is.place; // `In Halm, the mayor said …`
  if (tokens[mention.to]?.text === "," && !isInPlace) {
    for (let i = mention.to + 1; i < mention.to + 8 && tokens[i]?.kind === "word"; i++) {
      if (tokens[i]?.is.relative || tokens[i]?.is.speech) break;
      recordRole(person, reading, i);
    }
  }
  if (person.described.length < maxDescribed && mayHaveRole(mention, reading)) {
    person.described.push(named);
  }
  return seen;
}

/** `Bitter comments are rare`: the verb of saying is a noun. */
const isPluralNoun = (tokens: Reading["tokens"], i: number): boolean =>
  tokens[i]?.lower.endsWith("s") === true && tokens[i + 1]?.is.auxiliary === true;

const longestApposition = 8; // tokens

/** `Ott, the mayor, said`: the noun after a comma shows that it is a name, and of what. */
function apposedNoun(tokens: Reading["tokens"], comma: number): Entry | undefined {
  if (tokens[comma]?.text !== "," || !tokens[comma + 1]?.is.article) return undefined;
  let i = comma + 2;
  while (i < comma + longestApposition && isPlainWord(tokens[i])) i++;
  const noun = tokens[i - 1]?.is;
  const isClosed = tokens[i]?.text === "," && tokens[i + 1]?.is.speech === true;
  return isClosed && noun && isNoun(noun) ? noun : undefined;
}

const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && !isVerb(token.is);

/** The name has more letters, or the same letters not all in capitals. */
const isFuller = (name: string, known: string): boolean =>
  name.length > known.length ||
  (name.length === known.length && !/\p{Ll}/u.test(known) && /\p{Ll}/u.test(name));

/** Its capital is not due to the start of a sentence, a colon, a dash or a bullet, and it is not a place: `in Halm`. */
function hasOwnCapital(tokens: Reading["tokens"], i: number): boolean {
  if (startsSentence(tokens, i)) return false;
  const before = tokens[i - 1];
  return before?.kind === "sign" ? !/^(?:[:;•·*(–—]|-+)$/.test(before.text) : !before?.is.place;
}

function recordRole(person: Referent, { tokens }: Reading, i: number): void {
  const token = tokens[i];
  if (token && isNoun(token.is)) {
    person.roles.add(token.lower);
    if (token.is.gender && person.kind === "person") person.gender ??= token.is.gender;
  }
}
