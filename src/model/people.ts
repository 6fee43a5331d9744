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

/** The speaker under the name that people.yaml gives them; as they were where it has none. */
export function canonicalSpeaker(
  speaker: Speaker,
  people: readonly Person[],
  seed: SeedPath,
): Speaker {
  if (speaker.kind !== "person" && speaker.kind !== "organisation") return speaker;
  const name = folded(speaker.name);
  const meant = people.filter((person) =>
    [person.name, ...person.aliases].some((each) => folded(each) === name),
  );
  const person =
    meant.find(({ seeds }) => seeds?.some((pattern) => matches(seed, pattern))) ??
    meant.find(({ seeds }) => seeds === undefined);
  return person ? { ...speaker, name: person.name, kind: person.kind } : speaker;
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
