import type { Identity, JoinRule, ResolvePeople } from "../../model/identity.ts";
import { joinFullNames } from "./join-full-names.ts";
import { joinSurname } from "./join-surname.ts";
import { candidateOf } from "./same-person.ts";

/** How often each rule is right: cautious estimates, since all of the few dozen joins that were seen are right; see docs/quotations.md. */
const confidences: Readonly<Record<JoinRule, number>> = {
  spelling: 1,
  "middle-name": 0.99,
  suffix: 0.99,
  "short-given-name": 0.97,
  "part-of-name": 0.9,
  surname: 0.97,
};

/** Whom the names with one last word mean. Organisations keep their names. */
export const resolvePeople: ResolvePeople = (names, quotedTogether) => {
  const people = names.filter(({ kind }) => kind === "person").map(candidateOf);
  const full = people.filter(({ form }) => form.given.length > 0);
  const joined = joinFullNames(full, quotedTogether);
  const found = new Map<string, Identity>();
  for (const { forms, rules } of joined.people) {
    const person = forms[0]?.evidence.key;
    for (const form of forms) {
      const { key } = form.evidence;
      const rule = rules.get(form);
      const others = joined.doubtful.get(form) ?? [];
      const quotes = others.reduce((sum, { evidence }) => sum + evidence.quotes, 0);
      found.set(key, {
        key,
        person: person ?? key,
        ...(rule && { rule }),
        confidence: rule ? confidences[rule] : 1,
        alternatives: others.map(({ evidence }) => ({
          key: evidence.key,
          confidence: Math.round((100 * evidence.quotes) / Math.max(1, quotes)) / 100,
        })),
      });
    }
  }
  for (const surname of people.filter(({ form }) => form.given.length === 0)) {
    const { key } = surname.evidence;
    if (surname.evidence.isSettled) continue;
    const { person, confidence, alternatives } = joinSurname(
      surname,
      joined.people,
      quotedTogether,
    );
    const meant = person?.forms[0]?.evidence.key;
    found.set(key, {
      key,
      person: meant ?? key,
      ...(meant && { rule: "surname" as const }),
      confidence: meant ? Math.min(confidence, confidences.surname) : 1,
      alternatives,
    });
  }
  return names.map(
    ({ key }) => found.get(key) ?? { key, person: key, confidence: 1, alternatives: [] },
  );
};
