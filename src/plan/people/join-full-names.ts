import type { JoinRule, NameEvidence, QuotedTogether } from "../../model/identity.ts";
import { isCommonSurname } from "./common-surnames.ts";
import { type Candidate, hasOtherTitles, sameName, sharedTitles } from "./same-person.ts";

/** The forms of one person's full name, the most common first. */
export type Person = {
  readonly forms: readonly Candidate[];
  /** Why each form but the first is the same person's. */
  readonly rules: ReadonlyMap<Candidate, JoinRule>;
};

export type FullNames = {
  readonly people: readonly Person[];
  /** Names that two different people may have, each with those names. */
  readonly doubtful: ReadonlyMap<Candidate, readonly Candidate[]>;
};

/** Full names with one last name: more of them, and a given name in another form needs more evidence. */
const manyBearers = 12;

/**
 * Joins the full names that are one person's. A name that fits two people who are not the same (`George Roe`, with `George W. Roe`
 * and `George H. Roe`) is joined with neither.
 */
export function joinFullNames(
  names: readonly Candidate[],
  quotedTogether: QuotedTogether,
): FullNames {
  const sorted = names.toSorted((a, b) => byUse(a.evidence, b.evidence));
  const rules = rulesAmong(sorted, quotedTogether);
  const sameAs = (name: Candidate) => [...(rules.get(name)?.keys() ?? [])];
  const ruleOf = (a: Candidate, b: Candidate) => rules.get(a)?.get(b);
  const doubtful = new Map<Candidate, readonly Candidate[]>();
  for (const name of sorted) {
    const others = sameAs(name);
    const isTorn = others.some((a) => others.some((b) => a !== b && !ruleOf(a, b)));
    if (isTorn) doubtful.set(name, others);
  }
  const people: Person[] = [];
  const rest = new Set(sorted);
  for (const first of sorted) {
    if (!rest.delete(first)) continue;
    if (doubtful.has(first)) {
      people.push({ forms: [first], rules: new Map() });
      continue;
    }
    const same = sameAs(first).filter((other) => rest.has(other) && !doubtful.has(other));
    for (const other of same) rest.delete(other);
    const reasons = same.map((other) => [other, ruleOf(first, other) ?? "spelling"] as const);
    people.push({ forms: [first, ...same], rules: new Map(reasons) });
  }
  return { people, doubtful };
}

/** For each name those that are the same for certain, in order, with the reason. */
function rulesAmong(
  sorted: readonly Candidate[],
  quotedTogether: QuotedTogether,
): ReadonlyMap<Candidate, ReadonlyMap<Candidate, JoinRule>> {
  const rules = new Map(sorted.map((name) => [name, new Map<Candidate, JoinRule>()]));
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      const rule = b && sameName(a, b);
      if (!rule || !isCertain(rule, a, b, sorted.length)) continue;
      if (quotedTogether(a.evidence.key, b.evidence.key)) continue;
      rules.get(a)?.set(b, rule);
      rules.get(b)?.set(a, rule);
    }
  }
  return rules;
}

/** Another form of the given name shows little unless they have a title in common; so does a middle name at a frequent last name. */
function isCertain(rule: JoinRule, a: Candidate, b: Candidate, bearers: number): boolean {
  if (rule === "spelling" || rule === "suffix") return true;
  if (sharedTitles(a.evidence, b.evidence) > 0) return true;
  if (rule !== "middle-name") return false;
  const isCommon = bearers > manyBearers || isCommonSurname(a.form.last);
  return !isCommon || !hasOtherTitles(a.evidence, b.evidence);
}

/** Those with most quotations first, then the shorter name. */
export const byUse = (a: NameEvidence, b: NameEvidence): number =>
  b.quotes - a.quotes ||
  a.key.length - b.key.length ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
