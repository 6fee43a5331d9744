import type { SeedPath } from "./article.ts";
import type { Speaker } from "./quote.ts";
import { matchesSeedPattern } from "./seed-pattern.ts";

/** A person or organisation as people.yaml names them for the whole archive. */
export type Person = {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** Other names that the articles use. */
  readonly aliases: readonly string[];
  /** Only in these seeds (path below the seeds folder, `*` for any characters), to distinguish two people with the same name. */
  readonly seeds?: readonly string[];
  /** Addresses of pages elsewhere about the same person or organisation: Wikidata, VIAF, a biography. */
  readonly sameAs?: readonly string[];
};

/** Gives the speakers of one seed the names that people.yaml has for them; a speaker without one is unchanged. */
export function canonicalSpeakers(
  people: readonly Person[],
  seed: SeedPath,
): (speaker: Speaker) => Speaker {
  const known = new Map<string, Person | undefined>();
  const personNamed = (name: string): Person | undefined => {
    const meant = peopleByName(people).get(name) ?? [];
    return (
      meant.find(({ seeds }) => seeds?.some((pattern) => matchesSeedPattern(seed, pattern))) ??
      meant.find(({ seeds }) => seeds === undefined)
    );
  };
  return (speaker) => {
    if (speaker.kind !== "person" && speaker.kind !== "organisation") return speaker;
    const name = folded(speaker.name);
    if (!known.has(name)) known.set(name, personNamed(name));
    const person = known.get(name);
    if (!person) return speaker;
    const { name: canonical, kind, sameAs } = person;
    return { ...speaker, name: canonical, kind, ...(sameAs && { sameAs }) };
  };
}

/** Caches one index for each list of people, because every seed needs it. */
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>();

function peopleByName(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const known = indexes.get(people);
  if (known) return known;
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of new Set([person.name, ...person.aliases].map(folded))) {
      const named = index.get(name);
      if (named) named.push(person);
      else index.set(name, [person]);
    }
  }
  indexes.set(people, index);
  return index;
}

const folded = (name: string): string =>
  name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
