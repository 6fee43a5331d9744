import type { SeedPath } from "./article.ts";
import { nameFormOf } from "./name-form.ts";
import type { Profile, Speaker } from "./quote.ts";
import { matchesSeedPattern } from "./seed-pattern.ts";

/** A person or organisation as people.yaml names them for the whole archive. */
export type Person = Profile & {
  readonly name: string;
  readonly kind: "person" | "organisation";
  /** Other names that the articles use. */
  readonly aliases: readonly string[];
  /** Only in these seeds (path below the seeds folder, `*` for any characters), to distinguish two people with the same name. */
  readonly seeds?: readonly string[];
  /** No page, list or index entry is about them; only the articles' own text names them. */
  readonly hidden?: true;
};

/** Gives the speakers of one seed the names that people.yaml has for them; a speaker without one is unchanged. */
export function canonicalSpeakers(
  people: readonly Person[],
  seed: SeedPath,
): (speaker: Speaker) => Speaker {
  const known = new Map<string, Person | undefined>();
  const isHere = ({ seeds }: Person): boolean =>
    seeds?.some((pattern) => matchesSeedPattern(seed, pattern)) ?? true;
  const personNamed = (name: string): Person | undefined => {
    const { byName, hidden } = indexOf(people);
    const meant = byName.get(folded(name)) ?? [];
    return (
      meant.find((person) => person.seeds && isHere(person)) ??
      meant.find(({ seeds }) => seeds === undefined) ??
      hidden.find((person) => isHere(person) && mayName(name, person))
    );
  };
  return (speaker) => {
    if (speaker.kind !== "person" && speaker.kind !== "organisation") return speaker;
    const { name } = speaker;
    if (!known.has(name)) known.set(name, personNamed(name));
    const person = known.get(name);
    if (!person) return speaker;
    if (person.hidden) return { ...speaker, hidden: true };
    const { name: canonical, kind, role, note, sameAs } = person;
    const profile = { ...(role && { role }), ...(note && { note }), ...(sameAs && { sameAs }) };
    return { ...speaker, name: canonical, kind, profile };
  };
}

type Index = {
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly hidden: readonly Person[];
};

/** Caches one index for each list of people, because every seed needs it. */
const indexes = new WeakMap<readonly Person[], Index>();

function indexOf(people: readonly Person[]): Index {
  const known = indexes.get(people);
  if (known) return known;
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    for (const name of new Set([person.name, ...person.aliases].map(folded))) {
      const named = byName.get(name);
      if (named) named.push(person);
      else byName.set(name, [person]);
    }
  }
  const index = { byName, hidden: people.filter(({ hidden }) => hidden) };
  indexes.set(people, index);
  return index;
}

const folded = (name: string): string =>
  name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Whether a name may be a hidden person's: the last name alone, or with the same given name or its initial. In doubt it is hidden. */
function mayName(name: string, { name: own, aliases }: Person): boolean {
  const { given, last } = nameFormOf(name);
  return [own, ...aliases].map(nameFormOf).some((form) => {
    if (form.last !== last) return false;
    const [first = "", firstOwn = ""] = [given[0], form.given[0]];
    const isInitial = first.length === 1 || firstOwn.length === 1;
    return first === "" || first === firstOwn || (isInitial && first[0] === firstOwn[0]);
  });
}
