import type { Article } from "../model/article.ts";
import type { Identity, NameEvidence } from "../model/identity.ts";
import { clusterOfName, evidenceOf, type NameCount, namesIn } from "../model/name-evidence.ts";
import type { SpeakerKey } from "../model/speaker.ts";
import { resolvePeople } from "../plan/people/resolve-people.ts";

/** Whom the names in articles mean: gathers the evidence of each article, then decides. For programs without a store. */
export type PeopleOfArticles = {
  readonly add: (article: Article) => void;
  readonly evidence: () => readonly NameEvidence[];
  readonly identities: () => ReadonlyMap<SpeakerKey, Identity & { readonly name: string }>;
};

export function peopleOfArticles(): PeopleOfArticles {
  const counts = new Map<SpeakerKey, NameCount[]>();
  const bytes = new Set<string>();
  const together = new Map<SpeakerKey, Set<SpeakerKey>>();
  const add = (article: Article): void => {
    if (article.status !== "published" || bytes.has(article.sha256)) return;
    bytes.add(article.sha256); // a copy is published once
    const names = namesIn(article.quotes);
    const year = article.date ? Number(article.date.value.slice(0, 4)) : undefined;
    for (const name of names) {
      const own = counts.get(name.key);
      if (own) own.push({ ...name, year });
      else counts.set(name.key, [{ ...name, year }]);
      const others = together.get(name.key) ?? new Set();
      for (const { key } of names) others.add(key);
      together.set(name.key, others);
    }
  };
  const evidenceOfNames = () =>
    [...counts].map(([key, own]) =>
      evidenceOf(
        key,
        own.map((one) => ({ ...one, articles: 1 })),
      ),
    );
  const identities = () => {
    const evidence = evidenceOfNames();
    const nameOf = new Map(evidence.map(({ key, name }) => [key, name]));
    const found = [...Map.groupBy(evidence, clusterOfName).values()].flatMap((names) =>
      resolvePeople(names, (a, b) => together.get(a)?.has(b) ?? false),
    );
    return new Map(
      found.map((one) => [one.key, { ...one, name: nameOf.get(one.person) ?? one.person }]),
    );
  };
  return { add, evidence: evidenceOfNames, identities };
}
