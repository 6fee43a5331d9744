import type { Identity, NameEvidence } from "../../model/identity.ts";
import { isMisspelling } from "../../model/misspelling.ts";
import { clusterOfName } from "../../model/name-evidence.ts";
import type { SpeakerKey } from "../../model/speaker.ts";
import { byUse } from "./join-full-names.ts";
import { type Candidate, candidateOf, sameName } from "./same-person.ts";

/** Something about names that only a person can settle. */
export type Finding = {
  readonly kind: FindingKind;
  readonly name: NamedBriefly;
  /** The other names that it is about. */
  readonly others: readonly NamedBriefly[];
};

/**
 * `surname`: a last name alone that may mean several or nobody for certain; `twins`: two pages of one person, probably; `two-people`: one
 * page that may be about two people.
 */
type FindingKind = "surname" | "twins" | "two-people";

type NamedBriefly = Pick<NameEvidence, "key" | "name" | "quotes">;

const longestCareer = 50; // years

/** What a person should look at, most quotations first. */
export function reviewPeople(
  names: readonly NameEvidence[],
  identities: ReadonlyMap<SpeakerKey, Identity>,
): readonly Finding[] {
  const byKey = new Map(names.map((name) => [name.key, name]));
  const people = names.filter(({ kind }) => kind === "person");
  const findings: Finding[] = [];
  for (const name of people) {
    const { person = name.key, alternatives = [] } = identities.get(name.key) ?? {};
    if (person !== name.key || name.isSettled) continue;
    const others = alternatives.flatMap(({ key }) => byKey.get(key) ?? []);
    if (isSurname(name)) findings.push(findingOf("surname", name, others));
    else if (others.length > 0) findings.push(findingOf("twins", name, others));
    const forms = people.filter(({ key }) => identities.get(key)?.person === name.key);
    if (mayBeTwo(forms.length > 0 ? forms : [name])) {
      findings.push(
        findingOf(
          "two-people",
          name,
          forms.filter(({ key }) => key !== name.key),
        ),
      );
    }
  }
  return [...findings, ...twinsAmong(people, identities)].sort(
    (a, b) => weightOf(b) - weightOf(a) || (a.name.key < b.name.key ? -1 : 1),
  );
}

const isSurname = (name: NameEvidence): boolean => candidateOf(name).form.given.length === 0;

const findingOf = (
  kind: FindingKind,
  name: NameEvidence,
  others: readonly NameEvidence[],
): Finding => ({ kind, name: briefly(name), others: others.map(briefly) });

const briefly = ({ key, name, quotes }: NameEvidence): NamedBriefly => ({ key, name, quotes });

const weightOf = ({ name, others }: Finding): number =>
  others.reduce((sum, { quotes }) => sum + quotes, name.quotes);

/** Articles show a man and a woman, or the years are more than one person's. */
function mayBeTwo(forms: readonly NameEvidence[]): boolean {
  const sum = (of: (one: NameEvidence) => number) => forms.reduce((all, one) => all + of(one), 0);
  const years = forms.flatMap(({ years }) => years ?? []);
  const span = years.length > 0 ? Math.max(...years) - Math.min(...years) : 0;
  return (sum(({ he }) => he) > 0 && sum(({ she }) => she) > 0) || span > longestCareer;
}

/** Pairs of full names that look like one person's but were not joined: another given name, or one letter. */
function twinsAmong(
  people: readonly NameEvidence[],
  identities: ReadonlyMap<SpeakerKey, Identity>,
): readonly Finding[] {
  const mains = people
    .filter(({ key }) => (identities.get(key)?.person ?? key) === key)
    .toSorted(byUse)
    .map(candidateOf);
  const pairs = new Map<string, Finding>();
  const compare = (
    group: readonly Candidate[],
    isTwin: (a: Candidate, b: Candidate) => boolean,
  ) => {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const id = `${a.evidence.key}\t${b.evidence.key}`;
        if (a.evidence.isSettled && b.evidence.isSettled) continue;
        if (!pairs.has(id) && isTwin(a, b)) {
          pairs.set(id, findingOf("twins", a.evidence, [b.evidence]));
        }
      }
    }
  };
  const full = mains.filter(({ form }) => form.given.length > 0);
  for (const group of Map.groupBy(full, ({ evidence }) => clusterOfName(evidence)).values()) {
    compare(
      group,
      (a, b) => sameName(a, b) !== undefined || isMisspelling(a.form.given, b.form.given),
    );
  }
  for (const group of Map.groupBy(full, ({ form }) => form.given.join(" ")).values()) {
    compare(group, (a, b) => isMisspelling([a.form.last], [b.form.last]));
  }
  return [...pairs.values()];
}
