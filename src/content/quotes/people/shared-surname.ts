import type { Mention } from "../mentions/mention.ts";
import { startsClause } from "../subjects/clause-place.ts";
import type { Reading } from "../words/reading.ts";
import type { PeopleByName } from "./find-person.ts";
import type { Referent } from "./referent.ts";

const reach = 40; // tokens on either side of a name
const near = 3; // paragraphs in which the text goes on about the same one

/** Whom a last name meant where the text showed it, and where. */
export type Shown = Map<string, { readonly person: Referent; readonly paragraph: number }>;

/**
 * `In her book, Quill says`: the one of a man and a woman with the last name whom the pronouns of the sentence fit; where there are none,
 * the one whom they fitted shortly before.
 */
export function bearerShown(
  { last }: PeopleByName,
  word: string,
  {
    mention,
    reading,
    paragraph,
  }: {
    readonly mention: Mention;
    readonly reading: Reading;
    readonly paragraph: number;
  },
  shown: Shown,
): Referent | undefined {
  const people = last.get(word)?.filter(({ kind }) => kind === "person") ?? [];
  const [first] = people;
  if (people.length !== 2 || !first?.gender || people.some(({ gender }) => !gender))
    return undefined;
  if (people.every(({ gender }) => gender === first.gender)) return undefined;
  const gender = genderAround(reading, mention);
  const person = gender && people.find((one) => one.gender === gender);
  if (person) {
    shown.set(word, { person, paragraph });
    return person;
  }
  const before = shown.get(word);
  return before && paragraph - before.paragraph <= near ? before.person : undefined;
}

/** The gender of all pronouns in the sentence of a subject, if it is one. */
function genderAround({ tokens }: Reading, mention: Mention): "he" | "she" | undefined {
  if (!startsClause(tokens, mention)) return undefined;
  const sentence = tokens[mention.from]?.sentence;
  let found: "he" | "she" | undefined;
  for (let i = mention.from - reach; i < mention.to + reach; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) continue;
    const shows = token.is.owner ? token.is.gender : token.is.pronoun?.[0];
    if (shows !== "he" && shows !== "she") continue;
    if (found && found !== shows) return undefined;
    found = shows;
  }
  return found;
}
