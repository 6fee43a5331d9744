import type { SeedPath } from "./article.ts";
import type { Speaker } from "./quote.ts";

/** A person or organisation as people.yaml names them for the whole archive. */
export type Person = {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** Other names that the articles use. */
  readonly aliases: readonly string[];
  /** Only in these seeds (path below the seeds folder, `*` for any run of characters): two people of one name are told apart. */
  readonly seeds?: readonly string[];
};

/** The speaker under the name that people.yaml gives; unchanged if it gives none. */
export function canonicalSpeaker(
  speaker: Speaker,
  people: readonly Person[],
  seed: SeedPath,
): Speaker {
  if (people.length === 0) return speaker;
  if (speaker.kind !== "person" && speaker.kind !== "organisation") return speaker;
  const meant = peopleByName(people).get(folded(speaker.name)) ?? [];
  const person =
    meant.find(({ seeds }) => seeds?.some((pattern) => matches(seed, pattern))) ??
    meant.find(({ seeds }) => seeds === undefined);
  return person ? { ...speaker, name: person.name, kind: person.kind } : speaker;
}

const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>();

/** Made once for a people.yaml: an article with many quotations looks each speaker up in it. */
function peopleByName(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const known = indexes.get(people);
  if (known) return known;
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of new Set([person.name, ...person.aliases].map(folded))) {
      const same = index.get(name);
      if (same) same.push(person);
      else index.set(name, [person]);
    }
  }
  indexes.set(people, index);
  return index;
}

const folded = (name: string): string =>
  name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

function matches(seed: string, pattern: string): boolean {
  const source = pattern
    .split("*")
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  return new RegExp(`^${source}$`).test(seed);
}
