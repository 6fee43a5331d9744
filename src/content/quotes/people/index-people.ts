import type { Mention } from "../mentions/mention.ts";
import type { Said } from "../said.ts";
import type { Turn } from "../turns.ts";
import { endsOrganisation } from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";
import { genderOf, hasVerb, kindOf } from "./kind-of-mention.ts";
import { isOfGeneration, isSurname, wordsOf } from "./name-words.ts";
import { ownersIn } from "./owners-in.ts";
import { type Named, recordMention } from "./record-mention.ts";
import type { People, Referent, Seen } from "./referent.ts";

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
  const ranks = Map.groupBy(named, rankOf);
  for (const rank of [0, 1, 2] as const) {
    for (const one of ranks.get(rank) ?? []) {
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

const longest = 5; // words: a longer run of capitals is a headline
const maxPeoplePerName = 30; // people with one name: more cannot be told apart anyway
function findPerson(peopleByName: PeopleByName, { words, mention }: Named): Referent | undefined {
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  const gender = mention.genders?.length === 1 ? mention.genders[0] : undefined;
  const fits = (person: Referent) =>
    !gender || !person.gender || person.gender === gender || person.kind !== "person";
  const { name: printed = "" } = mention;
  const whole = peopleByName.full.get(words.join(" "));
  if (whole && isOfGeneration(whole, printed)) return whole;
  if (isSurname(words)) {
    const name = ` ${words.join(" ")}`;
    return peopleByName.last.get(last)?.find((person) => person.name.toLowerCase().endsWith(name));
  }
  if (words.length > 1) {
    return peopleByName.last
      .get(last)
      ?.find(
        (person) =>
          person.kind === "person" && sameFirst(first, person) && isOfGeneration(person, printed),
      );
  }
  const givenTo = peopleByName.first.get(last);
  return (
    likeliest(peopleByName.last.get(last)?.filter(fits)) ??
    (givenTo?.length === 1 ? givenTo.find(fits) : undefined)
  );
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
    hasVerb: hasVerb(words, reading),
    traits: undefined,
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
