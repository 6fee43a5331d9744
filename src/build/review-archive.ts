import type { Article } from "../model/article.ts";
import { displayText } from "../model/display-text.ts";
import type { NameEvidence } from "../model/identity.ts";
import { linePlaces } from "../model/line-places.ts";
import { hasPage, type Quote } from "../model/quote.ts";
import { type SpeakerKey, speakerKeyOf } from "../model/speaker.ts";
import { utterancesOf } from "../model/utterance.ts";
import { type Finding, reviewPeople } from "../plan/people/review-people.ts";
import type { Project } from "../project/project.ts";
import { articleOf } from "../store/seeds/article-row.ts";
import { peopleOfArticles } from "./people-of-articles.ts";
import { readEverySeed } from "./read-every-seed.ts";

/** A place in an article that shows how somebody is named. */
export type Shown = { readonly seed: string; readonly line: number; readonly text: string };

/** Words for a speaker whom the article does not name: `he`, `the minister`. */
type Unresolved = {
  readonly words: string;
  readonly quotes: number;
  readonly articles: number;
  readonly shown: readonly Shown[];
};

/** Whom the archive quotes, how often and when. */
export type Quoted = {
  readonly key: SpeakerKey;
  readonly name: string;
  readonly kind: NameEvidence["kind"];
  readonly quotes: number;
  readonly articles: number;
  /** Days. */
  readonly first: string | undefined;
  readonly last: string | undefined;
};

export type Review = {
  readonly findings: readonly (Finding & { readonly shown: readonly Shown[] })[];
  readonly unresolved: readonly Unresolved[];
  readonly quoted: readonly Quoted[];
};

const maxShown = 2; // places for each name
const reach = 60; // characters before and after the words

/** Reads all seeds; writes nothing. */
export async function reviewArchive(project: Project): Promise<Review> {
  const people = peopleOfArticles();
  const shown = new Map<SpeakerKey, Shown[]>();
  const days = new Map<SpeakerKey, string[]>();
  const unresolved = new Map<string, Counted>();
  for await (const { article: row } of readEverySeed(project)) {
    if (!row) continue;
    const article = articleOf(row);
    if (article.status !== "published") continue;
    people.add(article);
    const keys = new Set<SpeakerKey>();
    for (const { quotes } of utterancesOf(article.quotes)) {
      const [quote] = quotes;
      const { speaker } = quote;
      const key = speaker && hasPage(speaker) ? speakerKeyOf(speaker.name) : undefined;
      if (key) {
        if (!keys.has(key)) addTo(shown, key, () => placeOf(article, quote));
        keys.add(key);
      } else if (speaker?.kind === "unnamed") {
        addUnresolved(unresolved, speaker.name.toLowerCase(), article, quote);
      }
    }
    for (const key of keys) if (article.date) addDay(days, key, article.date.value);
  }
  const [evidence, identities] = [people.evidence(), people.identities()];
  return {
    findings: reviewPeople(evidence, identities).map((finding) => ({
      ...finding,
      shown: [finding.name, ...finding.others].flatMap(({ key }) => shown.get(key) ?? []),
    })),
    unresolved: [...unresolved]
      .map(([words, { quotes, articles, shown }]) => ({
        words,
        quotes,
        articles: articles.size,
        shown,
      }))
      .sort((a, b) => b.quotes - a.quotes || (a.words < b.words ? -1 : 1)),
    quoted: quotedOf(evidence, identities, days),
  };
}

type Counted = { quotes: number; readonly articles: Set<string>; readonly shown: Shown[] };

function addUnresolved(
  unresolved: Map<string, Counted>,
  words: string,
  article: Article,
  quote: Quote,
): void {
  const known = unresolved.get(words) ?? { quotes: 0, articles: new Set(), shown: [] };
  known.quotes++;
  known.articles.add(article.seed);
  if (known.shown.length < maxShown) known.shown.push(placeOf(article, quote));
  unresolved.set(words, known);
}

function addTo(shown: Map<SpeakerKey, Shown[]>, key: SpeakerKey, place: () => Shown): void {
  const known = shown.get(key);
  if (!known) shown.set(key, [place()]);
  else if (known.length < maxShown) known.push(place());
}

/** The first and the last day are enough. */
function addDay(days: Map<SpeakerKey, string[]>, key: SpeakerKey, day: string): void {
  const [first = day, last = day] = days.get(key) ?? [];
  days.set(key, [day < first ? day : first, day > last ? day : last]);
}

function placeOf(article: Article, { start, end, speaker }: Quote): Shown {
  const { seed, text } = article;
  const at = speaker?.mention ?? { start, end };
  const from = Math.max(0, text.lastIndexOf("\n", at.start) + 1, at.start - reach);
  const newline = text.indexOf("\n", at.end);
  const lineEnd = newline < 0 ? text.length : newline;
  const to = Math.min(lineEnd, at.end + reach);
  const { line } = linePlaces(text)(at.start);
  const words = displayText(article, { start: from, end: to });
  const isCut = from > 0 && /\S/.test(text.charAt(from - 1));
  const begun = isCut ? words.replace(/^\S+ /, "… ") : words;
  return { seed, line, text: to < lineEnd ? begun.replace(/ \S*$/, " …") : begun };
}

function quotedOf(
  evidence: readonly NameEvidence[],
  identities: ReturnType<ReturnType<typeof peopleOfArticles>["identities"]>,
  days: ReadonlyMap<SpeakerKey, readonly string[]>,
): readonly Quoted[] {
  const personOf = ({ key }: NameEvidence) => identities.get(key)?.person ?? key;
  return [...Map.groupBy(evidence, personOf)]
    .map(([key, forms]) => {
      const main = forms.find((form) => form.key === key) ?? forms[0];
      const own = forms.flatMap((form) => days.get(form.key) ?? []).sort();
      return {
        key,
        name: main?.name ?? key,
        kind: main?.kind ?? "person",
        quotes: forms.reduce((sum, { quotes }) => sum + quotes, 0),
        articles: forms.reduce((sum, { articles }) => sum + articles, 0),
        first: own[0],
        last: own.at(-1),
      };
    })
    .sort((a, b) => b.quotes - a.quotes || (a.key < b.key ? -1 : 1));
}
