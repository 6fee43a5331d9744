import type { Mention } from "../mentions/mention.ts";
import { isNoun, isVerb, startsSentence } from "../mentions/name-word.ts";
import type { Said } from "../said.ts";
import { startsClause } from "../subjects/clause-place.ts";
import type { Turn } from "../turns.ts";
import { endsOrganisation, isPeople, isPlace } from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Entry } from "../words/lexicon.ts";
import { unknown } from "../words/lexicon.ts";
import type { Reading } from "../words/reading.ts";
import type { Token } from "../words/token.ts";
import { kindOfName } from "./kind-of-name.ts";
import { ownersIn } from "./owners-in.ts";
import { mayHaveRole } from "./printed-role.ts";
import type { People, Referent, Seen } from "./referent.ts";
import { isInTitleCase } from "./title-case.ts";

type Named = {
  readonly mention: Mention;
  readonly words: readonly string[];
  readonly reading: Reading;
  readonly paragraph: number;
};

/** The people by last and by first name; several may share one. */
type PeopleByName = {
  readonly all: Referent[];
  readonly full: Map<string, Referent>;
  readonly last: Map<string, Referent[]>;
  readonly first: Map<string, Referent[]>;
};

/** Collects the people and organisations named in an article's paragraphs, each with its fullest name. */
export function indexPeople(
  readings: readonly Reading[],
  said: readonly Said[],
  turns: readonly Turn[],
): People {
  const named: Named[] = [];
  readings.forEach((reading, paragraph) => {
    for (const mention of reading.mentions) collectName(named, mention, reading, paragraph);
  });
  for (const { attribution, paragraph } of said) {
    if (attribution?.at !== paragraph) continue;
    const reading = attribution.rule === "owner" ? readings[paragraph] : attribution.inside;
    if (reading) collectName(named, attribution.mention, reading, paragraph);
  }
  // A continued turn has the label of the one before.
  let label: number | undefined;
  for (const turn of turns) {
    if (turn.mention.start !== label) collectName(named, turn.mention, turn.label, 0);
    label = turn.mention.start;
  }
  const peopleByName: PeopleByName = {
    all: [],
    full: new Map(),
    last: new Map(),
    first: new Map(),
  };
  const byStart = new Map<number, Referent>();
  const order: { person: Referent; seen: Seen }[] = [];
  const owners: Named[] = [];
  readings.forEach((reading, paragraph) => {
    for (const mention of ownersIn(reading)) collectName(owners, mention, reading, paragraph);
  });
  // Full names come first, so that a short form finds its full name anywhere in the text; then names with Mr. or Mrs., which
  // separate the two Obamas, so that `President Obama` finds the one meant most often.
  for (const rank of [0, 1, 2]) {
    for (const one of named) {
      if (rankOf(one) !== rank) continue;
      const person = findPerson(peopleByName, one) ?? addPerson(peopleByName, one);
      const seen = recordMention(person, one);
      byStart.set(one.mention.start, person);
      order.push({ person, seen });
    }
    if (rank === 0) {
      for (const owner of owners) findPerson(peopleByName, owner) ?? addPerson(peopleByName, owner);
    }
  }
  order.sort((a, b) => a.seen.start - b.seen.start);
  const byLast = new Map<string, Referent>();
  for (const person of peopleByName.all) {
    const words = wordsOf(person.name);
    if (person.kind === "person" && words.length > 1) byLast.set(words.at(-1) ?? "", person);
  }
  return {
    byLast,
    byName: new Map(peopleByName.all.map((person) => [person.name, person])),
    byStart,
    order,
  };
}

function collectName(named: Named[], mention: Mention, reading: Reading, paragraph: number): void {
  if (mention.kind !== "name" || !mention.name) return;
  const name = wholeName(mention, mention.name, reading);
  const whole = name === mention.name ? mention : { ...mention, name };
  named.push({ mention: whole, words: wordsOf(name), reading, paragraph });
}

/** `Securities and Exchange Commission`, of which the mention begins after the `and`. */
function wholeName({ from, head }: Mention, name: string, { tokens }: Reading): string {
  const first = tokens[from - 2];
  if (!head.organisation || !tokens[from - 1]?.is.and || !first?.capital) return name;
  const isPart = first.is.field || (/[^s]s$/.test(first.text) && !first.possessive);
  return isPart && !tokens[from - 3]?.capital && !genderOfGivenName(first.text)
    ? `${first.text} ${tokens[from - 1]?.text} ${name}`
    : name;
}

const rankOf = ({ words, mention }: Named): 0 | 1 | 2 =>
  words.length > 1 && !isSurname(words) ? 0 : mention.genders?.length === 1 ? 1 : 2;

/** `de Corte`: a last name with its particles. */
const isSurname = (words: readonly string[]): boolean =>
  words.length > 1 &&
  isParticle.has(words[0] ?? "") &&
  words.every((word, i) => isParticle.has(word) || i === words.length - 1);

const isParticle = new Set(
  "de la le van von der den del della di da do dos du bin ibn ter ten".split(" "),
);

const maxDescribed = 6; // mentions of one person that may have a title or a role

const longest = 5; // words: a longer run of capitals is a headline
const maxPeoplePerName = 30; // people with one name: more cannot be told apart anyway
const suffix = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/i;

/** The words of a name without suffixes, in lower case. */
function wordsOf(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const words = (lower.includes("’") ? lower.replaceAll("’", "'") : lower).split(" ");
  while (words.length > 1 && suffix.test(words.at(-1) ?? "")) words.pop();
  return words;
}

function findPerson(peopleByName: PeopleByName, { words, mention }: Named): Referent | undefined {
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const gender = mention.genders?.length === 1 ? mention.genders[0] : undefined;
  const fits = (person: Referent) =>
    !gender || !person.gender || person.gender === gender || person.kind !== "person";
  const generation = generationOf(mention.name ?? "");
  const whole = peopleByName.full.get(words.join(" "));
  if (whole && isOfGeneration(whole, generation)) return whole;
  if (isSurname(words)) {
    const name = ` ${words.join(" ")}`;
    return peopleByName.last.get(last)?.find((person) => person.name.toLowerCase().endsWith(name));
  }
  if (words.length > 1) {
    return peopleByName.last
      .get(last)
      ?.find(
        (person) =>
          person.kind === "person" &&
          sameFirst(first, person) &&
          isOfGeneration(person, generation),
      );
  }
  const givenTo = peopleByName.first.get(last);
  return (
    likeliest(peopleByName.last.get(last)?.filter(fits)) ??
    (givenTo?.length === 1 ? givenTo.find(fits) : undefined)
  );
}

const generationOf = (name: string): string | undefined =>
  / (jr|sr|ii|iii|iv)\.?$/i.exec(name)?.[1]?.toLowerCase();

/** `Tom Roe Sr.` is not `Tom Roe Jr.`; `Tom Roe` may be either. */
function isOfGeneration({ name }: Referent, generation: string | undefined): boolean {
  const own = generation && generationOf(name);
  return !own || own === generation;
}

/** The likeliest of those who share a last name: certain people first, then the one named in full most often. */
const likeliest = (people: readonly Referent[] = []): Referent | undefined =>
  people.reduce<Referent | undefined>(
    (best, person) => (best && weight(best) >= weight(person) ? best : person),
    undefined,
  );

const weight = ({ sure, seen }: Referent): number => (sure ? 1000 : 0) + seen.length;

/** `Donald J. Trump` is `Donald Trump`; `D. Trump` may be. */
function sameFirst(first: string, person: Referent): boolean {
  const other = wordsOf(person.name)[0] ?? "";
  return other === first || (/^\p{L}\.$/u.test(first) && other.startsWith(first.charAt(0)));
}

function addPerson(peopleByName: PeopleByName, { words, mention, reading }: Named): Referent {
  const name = mention.name ?? "";
  const kind = kindOf(mention, words, reading);
  const person: Referent = {
    name,
    kind,
    gender: kind === "person" ? genderOf(mention, words) : undefined,
    sure: false,
    named: words.length > 1 || reading.lexicon.grammar.nounsAreCapital === true,
    seen: [],
    roles: new Set(),
    described: [],
  };
  peopleByName.all.push(person);
  peopleByName.full.set(words.join(" "), person);
  if (words.length > longest) return person;
  addToEntry(peopleByName.last, words.at(-1) ?? "", person);
  if (words.length > 1 && (kind === "person" || isCompany(words, mention)))
    addToEntry(peopleByName.first, words[0] ?? "", person);
  return person;
}

/** `Coniston Partners`, which is `Coniston` from then on. */
const isCompany = (words: readonly string[], { determined, head }: Mention): boolean =>
  !determined && !head.organisation && endsOrganisation(words.at(-1) ?? "");

function addToEntry(entries: Map<string, Referent[]>, word: string, person: Referent): void {
  const there = entries.get(word);
  if (there && there.length < maxPeoplePerName) there.push(person);
  else if (!there) entries.set(word, [person]);
}

function kindOf(mention: Mention, words: readonly string[], reading: Reading): Referent["kind"] {
  const { name = "", head, described, determined } = mention;
  if (head.document) return "document";
  if (/^\p{Lu}{2,}s$/u.test(name) || isHeadline(mention, words, reading)) return "other";
  const shown = kindOfName(words, reading.lexicon);
  if (shown === "other" && described && isPlaceOrPeople(words)) return "person"; // `Mr. London`
  if (shown) return shown;
  if (head.organisation) return "organisation";
  if (described || genderOfGivenName(words[0] ?? "")) return "person";
  if (determined && !isOwned(mention, reading)) return "organisation";
  return /^[\p{Lu}\d&.-]{2,6}$/u.test(name) && words.length === 1 ? "organisation" : "person";
}

const isPlaceOrPeople = ([word = "", ...more]: readonly string[]): boolean =>
  more.length === 0 && (isPlace(word) || isPeople(word));

/** `Roe Asked People Everywhere`, in a headline inside the body. */
const isHeadline = ({ from }: Mention, words: readonly string[], reading: Reading): boolean =>
  words.length > 1 &&
  words.some((word) => isVerb(reading.lexicon.entries.get(word) ?? unknown)) &&
  isInTitleCase(reading.tokens, from);

/** `the Post’s Ishaan Roe`: the article belongs to the owner and not to the name. */
const isOwned = ({ from, to, name }: Mention, { tokens }: Reading): boolean =>
  (name?.split(" ").length ?? 0) < 3 &&
  tokens.slice(from, to - 1).some(({ possessive }) => possessive);

function genderOf({ genders }: Mention, words: readonly string[]): Referent["gender"] {
  const [titled] = genders ?? [];
  if (titled === "he" || titled === "she") return titled;
  return words.length > 1 ? genderOfGivenName(words[0] ?? "") : undefined;
}

function recordMention(person: Referent, named: Named): Seen {
  const { mention, reading, paragraph } = named;
  const { tokens } = reading;
  const seen = { start: mention.start, paragraph, subject: startsClause(tokens, mention) };
  person.seen.push(seen);
  const given = mention.name?.split(" ")[0] ?? "";
  const speaks =
    tokens[mention.from - 1]?.is.speech === true ||
    (tokens[mention.to]?.is.speech === true && !tokens[mention.from - 1]?.is.preposition);
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
const hasOwnCapital = (tokens: Reading["tokens"], i: number): boolean =>
  !startsSentence(tokens, i) &&
  !/^(?:[:;•·*(–—]|-+)$/.test(tokens[i - 1]?.text ?? "") &&
  !tokens[i - 1]?.is.place;

function recordRole(person: Referent, { tokens }: Reading, i: number): void {
  const token = tokens[i];
  if (token && isNoun(token.is)) {
    person.roles.add(token.lower);
    if (token.is.gender && person.kind === "person") person.gender ??= token.is.gender;
  }
}
