import type { Mention } from "../mentions/mention.ts";
import type { Said } from "../said.ts";
import type { Turn } from "../turns.ts";
import { endsOrganisation, isCompanyForm, isKnownOrganisation } from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import type { Reading } from "../words/reading.ts";
import { addToEntry, findMisspelt, findPerson, type PeopleByName } from "./find-person.ts";
import { genderOf, hasVerb, kindOf } from "./kind-of-mention.ts";
import { isSurname, wordsOf } from "./name-words.ts";
import { isTitle, namesInTitle } from "./names-in-titles.ts";
import { ownersIn } from "./owners-in.ts";
import { type Named, recordMention } from "./record-mention.ts";
import type { People, Referent, Seen } from "./referent.ts";
import { bearerShown, type Shown } from "./shared-surname.ts";

/** Collects the people and organisations named in an article's paragraphs, each with its fullest name. */
export function indexPeople(
  readings: readonly Reading[],
  said: readonly Said[],
  turns: readonly Turn[],
  headlines: () => readonly Reading[] = () => [],
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
  const ranks = Map.groupBy(
    named.map((one) => withoutOrganisation(one, named)),
    rankOf,
  );
  const findOrAdd = (one: Named): Referent =>
    findPerson(peopleByName, one) ?? addPerson(peopleByName, one);
  const record = (one: Named, person: Referent) => {
    const seen = recordMention(person, one);
    byStart.set(one.mention.start, person);
    order.push({ person, seen });
  };
  for (const one of ranks.get(0) ?? []) record(one, findOrAdd(one));
  for (const owner of owners) findOrAdd(owner);
  for (const one of ranks.get(1) ?? []) record(one, findOrAdd(one));
  const alone = ranks.get(2) ?? [];
  for (const one of inTitles(alone, peopleByName, readings, headlines)) findOrAdd(one);
  const shown: Shown = new Map();
  for (const one of alone) {
    record(
      one,
      bearerShown(peopleByName, one.words[0] ?? "", one, shown) ??
        findPerson(peopleByName, one) ??
        misspelt(one, alone, peopleByName) ??
        addPerson(peopleByName, one),
    );
  }
  order.sort((a, b) => a.seen.start - b.seen.start);
  const byLast = new Map<string, Referent>();
  const roles = new Set<string>();
  for (const person of peopleByName.all) {
    for (const role of person.roles) roles.add(role);
    const words = wordsOf(person.name);
    if (person.kind === "person" && words.length > 1) byLast.set(words.at(-1) ?? "", person);
  }
  return {
    byLast,
    byName: new Map(peopleByName.all.map((person) => [person.name, person])),
    byStart,
    roles,
    order,
  };
}

function collectName(named: Named[], mention: Mention, reading: Reading, paragraph: number): void {
  if (mention.kind !== "name" || !mention.name) return;
  const name = wholeName(mention, mention.name, reading);
  const whole = name === mention.name ? mention : { ...mention, name };
  named.push({ mention: whole, words: wordsOf(name), reading, paragraph });
}

/** `In a talk with the Washington Post Quill said`: an organisation, then somebody who is named elsewhere too. */
function withoutOrganisation(one: Named, all: readonly Named[]): Named {
  const { words, mention } = one;
  if (words.length < 3) return one;
  for (let cut = words.length - 1; cut > 1; cut--) {
    if (!isKnownOrganisation(words.slice(0, cut).join(" "))) continue;
    const rest = words.slice(cut);
    const isNamed = all.some(
      (other) => other.words.length <= 2 && other.words.at(-1) === rest.at(-1),
    );
    const name = mention.name?.split(" ").slice(cut).join(" ") ?? "";
    return isNamed ? { ...one, words: rest, mention: { ...mention, name } } : one;
  }
  return one;
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

const topParagraphs = 2; // where a headline may be that is not known to be one
const maxMisspelt = 2; // a last name that is given more often is somebody's

/** The person whose last name a last name alone misspells, unless it is given more often. */
function misspelt(
  { words, mention }: Named,
  alone: readonly Named[],
  peopleByName: PeopleByName,
): Referent | undefined {
  const [word = ""] = words;
  const person = findMisspelt(peopleByName, word, mention.start);
  if (!person) return undefined;
  const uses = alone.filter((other) => other.words[0] === word).length;
  return uses <= maxMisspelt ? person : undefined;
}

/** The full names in headlines for last names that nobody has whom the text names in full. */
function inTitles(
  alone: readonly Named[],
  { last, first }: PeopleByName,
  readings: readonly Reading[],
  headlines: () => readonly Reading[],
): readonly Named[] {
  const surnames = new Set<string>();
  for (const { words } of alone) {
    const [word = ""] = words;
    if (words.length === 1 && !last.has(word) && !first.has(word)) surnames.add(word);
  }
  if (surnames.size === 0) return [];
  const named: Named[] = [];
  for (const reading of [...headlines(), ...readings.slice(0, topParagraphs).filter(isTitle)]) {
    for (const mention of namesInTitle(reading.tokens, surnames))
      collectName(named, mention, reading, 0);
  }
  // Two people of one last name: the text does not say whom it means.
  const bySurname = Map.groupBy(named, ({ words }) => words.at(-1));
  return named.filter(({ words }) =>
    bySurname.get(words.at(-1))?.every((other) => other.words[0] === words[0]),
  );
}

const rankOf = ({ words, mention }: Named): 0 | 1 | 2 =>
  words.length > 1 && !isSurname(words) ? 0 : mention.genders?.length === 1 ? 1 : 2;

const longest = 5; // words: a longer run of capitals is a headline
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

/** `Quillon Partners`, `Quillon Inc`, which is `Quillon` from then on. */
const isCompany = (words: readonly string[], { determined, head }: Mention): boolean =>
  !determined &&
  (isCompanyForm(words.at(-1) ?? "") ||
    (!head.organisation && endsOrganisation(words.at(-1) ?? "")));
