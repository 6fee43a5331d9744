import type { NameEvidence } from "./identity.ts";
import { clusterOf } from "./name-form.ts";
import { hasPage, type Quote } from "./quote.ts";
import { type SpeakerKey, speakerKeyOf } from "./speaker.ts";
import { utterancesOf } from "./utterance.ts";

/** A name under which one article quotes somebody, with what the article shows of them. */
export type NameInArticle = {
  readonly key: SpeakerKey;
  readonly name: string;
  readonly kind: NameEvidence["kind"];
  readonly quotes: number;
  readonly gender: "he" | "she" | undefined;
  readonly titles: readonly string[];
  readonly isSettled: boolean;
};

/** The names with a page under which an article quotes. */
export function namesIn(quotes: readonly Quote[]): readonly NameInArticle[] {
  const names = new Map<SpeakerKey, NameInArticle>();
  for (const {
    quotes: [{ speaker }],
  } of utterancesOf(quotes)) {
    if (!speaker || !hasPage(speaker)) continue;
    const key = speakerKeyOf(speaker.name);
    if (!key) continue;
    const known = names.get(key);
    names.set(key, {
      key,
      name: known?.name ?? speaker.name,
      kind: known?.kind ?? (speaker.kind === "organisation" ? "organisation" : "person"),
      quotes: (known?.quotes ?? 0) + 1,
      gender: known?.gender ?? speaker.traits?.gender,
      titles: known?.titles ?? speaker.traits?.titles ?? [],
      isSettled: speaker.profile !== undefined,
    });
  }
  return [...names.values()];
}

/** One article's share in the evidence for a name. */
export type NameCount = NameInArticle & { readonly year: number | undefined };

/** The evidence of all articles that give one name. */
export function evidenceOf(
  key: SpeakerKey,
  all: readonly (NameCount & { readonly articles: number })[],
  knownYears?: NameEvidence["years"],
): NameEvidence {
  const sum = (of: (one: NameCount) => boolean) =>
    all.reduce((total, one) => total + (of(one) ? one.articles : 0), 0);
  const years = all.flatMap(({ year }) => year ?? []);
  const titles = new Map<string, number>();
  for (const one of all) {
    for (const title of one.titles) titles.set(title, (titles.get(title) ?? 0) + one.articles);
  }
  const [name, kind] = mostCommon(all);
  return {
    key,
    name,
    kind,
    quotes: all.reduce((total, { quotes }) => total + quotes, 0),
    articles: sum(() => true),
    ...(knownYears && { years: knownYears }),
    ...(!knownYears && years.length > 0 && { years: spanOf(years) }),
    isSettled: all.some(({ isSettled }) => isSettled),
    he: sum(({ gender }) => gender === "he"),
    she: sum(({ gender }) => gender === "she"),
    titles,
  };
}

const spanOf = (years: readonly number[]): readonly [number, number] => [
  years.reduce((a, b) => Math.min(a, b)),
  years.reduce((a, b) => Math.max(a, b)),
];

/** The form that most quotations have. */
function mostCommon(all: readonly NameInArticle[]): readonly [string, NameEvidence["kind"]] {
  const forms = new Map<string, { readonly one: NameInArticle; quotes: number }>();
  for (const one of all) {
    const id = `${one.name}\t${one.kind}`;
    const form = forms.get(id) ?? { one, quotes: 0 };
    form.quotes += one.quotes;
    forms.set(id, form);
  }
  const [first] = [...forms].sort(([a, m], [b, n]) => n.quotes - m.quotes || (a < b ? -1 : 1));
  return first ? [first[1].one.name, first[1].one.kind] : ["", "person"];
}

/** The names that are decided on together. An organisation's is decided on alone. */
export const clusterOfName = ({
  key,
  name,
  kind,
}: Pick<NameEvidence, "key" | "name" | "kind">): string =>
  kind === "organisation" ? `organisation/${key}` : clusterOf(name);
