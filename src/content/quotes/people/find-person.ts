import { isMisspelling } from "../../../model/misspelling.ts";
import type { Mention } from "../mentions/mention.ts";
import { isPeople, isPlace } from "../words/geography.ts";
import { genderOfGivenName } from "../words/given-names.ts";
import { isOfGeneration, isSurname, wordsOf } from "./name-words.ts";
import type { Referent } from "./referent.ts";

/** The people by last and by first name; several may share one. */
export type PeopleByName = {
  readonly all: Referent[];
  readonly full: Map<string, Referent>;
  readonly last: Map<string, Referent[]>;
  readonly first: Map<string, Referent[]>;
};

const maxPeoplePerName = 30; // people with one name: more cannot be told apart anyway

export function addToEntry(entries: Map<string, Referent[]>, word: string, person: Referent): void {
  const there = entries.get(word);
  if (there && there.length < maxPeoplePerName) there.push(person);
  else if (!there) entries.set(word, [person]);
}

/** Whom a name means among the people known so far. */
export function findPerson(
  peopleByName: PeopleByName,
  { words, mention }: { readonly words: readonly string[]; readonly mention: Mention },
): Referent | undefined {
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

/** `Quillon` after `Ada Quillen`: the one person named in full before whose last name a last name alone misspells. */
export function findMisspelt(
  { last }: PeopleByName,
  word: string,
  start: number,
): Referent | undefined {
  if (isPlace(word) || isPeople(word) || genderOfGivenName(word)) return undefined;
  const alike = new Set<Referent>();
  for (const [surname, people] of last) {
    if (surname[0] !== word[0] || !isMisspelling([surname], [word])) continue;
    for (const person of people) {
      if (person.kind !== "person" || !person.name.includes(" ")) continue;
      if ((person.seen[0]?.start ?? start) < start) alike.add(person);
    }
  }
  const [only] = alike;
  return alike.size === 1 ? only : undefined;
}
