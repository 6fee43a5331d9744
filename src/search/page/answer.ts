import { dayFilter } from "../query/days.ts";
import {
  isEmpty,
  isInPhrase,
  lastPiece,
  withoutUnfinished,
  withWords,
} from "../query/edit-query.ts";
import type { IndexReader } from "../query/index-reader.ts";
import { parseQuery, type Query, type Word } from "../query/parse-query.ts";
import { type Hit, newestHits, runQuery } from "../query/run-query.ts";
import { completionsOf, correctionsOf } from "../query/suggest.ts";
import { termList } from "../query/term-list.ts";
import { type YearCount, yearCounts } from "./year-counts.ts";

export type Order = "best" | "newest" | "oldest";

/** What the index knows about a query. */
export type Answer = {
  readonly query: Query;
  /** Whether its phrases are looked for in the articles: not while one is being typed. */
  readonly phrases: "none" | "checked" | "unchecked";
  /** In the order that was asked for. */
  readonly hits: readonly Hit[];
  /** All years of the archive, with the hits of each if the query did not narrow the days. */
  readonly years: readonly YearCount[];
  readonly tiers: IndexReader["root"]["tiers"];
  /** The words that complete the one that is being typed, if the archive does not have that one. */
  readonly completed: readonly string[];
  /** Words that no article has. */
  readonly missing: readonly string[];
  /** The query with its misspelt words corrected, if that finds anything. */
  readonly correction?: Correction;
};

type Correction = {
  readonly text: string;
  /** The words that replace the misspelt ones. */
  readonly words: string;
  readonly articles: number;
};

/** The newest hits, before all hits are counted. */
export type FirstHits = Pick<Answer, "query" | "hits">;

const mostFirstHits = 10;

/** Undefined if the first hits are known no sooner than all: of another order, or of a phrase. */
export async function firstHitsOf(
  index: IndexReader,
  { text, order, isTyping }: Question,
): Promise<FirstHits | undefined> {
  const query = parseQuery(isTyping ? withoutUnfinished(text) : text);
  if (order !== "newest" || query.phrases.length > 0) return undefined;
  const hits = await newestHits(index, query, mostFirstHits);
  return hits.length > 0 ? { query, hits } : undefined;
}

type Question = { readonly text: string; readonly order: Order; readonly isTyping: boolean };

/** Undefined if the query asks for nothing. */
export async function answerTo(
  index: IndexReader,
  { text: written, order, isTyping }: Question,
): Promise<Answer | undefined> {
  const text = isTyping ? withoutUnfinished(written) : written;
  const asked = parseQuery(text);
  if (isEmpty(asked)) return undefined;
  const missing = await missingWords(index, asked);
  const completed = isTyping ? await completionsOfLast(index, text, missing) : [];
  const query = completed.length > 0 ? completedQuery(asked, missing, completed) : asked;
  const found = await runQuery(index, withoutDays(query), order === "best" ? "best" : "newest");
  const isWanted = dayFilter(query);
  const hits = inOrder(
    found.filter(({ day }) => isWanted(day)),
    order,
  );
  const correction =
    found.length === 0 && missing.length > 0 ? await correctionOf(index, text, missing) : undefined;
  return {
    query,
    phrases: phrasesOf(query, isTyping && isInPhrase(text)),
    hits,
    years: yearCounts(index.root.tiers, found),
    tiers: index.root.tiers,
    completed,
    missing,
    ...(correction && { correction }),
  };
}

const phrasesOf = ({ phrases }: Query, isInPhrase: boolean): Answer["phrases"] => {
  if (phrases.length === 0) return "none";
  return isInPhrase ? "unchecked" : "checked";
};

/** Hits come newest or best first. The undated are last in either order of time. */
function inOrder(hits: readonly Hit[], order: Order): readonly Hit[] {
  if (order !== "oldest") return hits;
  const dated = hits.filter(({ day }) => day !== undefined);
  return [...dated.reverse(), ...hits.filter(({ day }) => day === undefined)];
}

const withoutDays = ({ from, to, ...rest }: Query): Query => rest;

async function missingWords(index: IndexReader, { words }: Query): Promise<readonly string[]> {
  const counts = await Promise.all(words.map((word) => articlesWith(index, word)));
  return words.filter((_, i) => counts[i] === 0).map(({ term }) => term);
}

async function articlesWith(index: IndexReader, word: Word): Promise<number> {
  const lists = await Promise.all(index.root.tiers.map((tier) => termList(index, tier, word)));
  return lists.reduce((sum, { count }) => sum + count, 0);
}

/** More endings than these are too many to read. */
const mostCompletions = 6;
const shortestCompleted = 2;

async function completionsOfLast(
  index: IndexReader,
  text: string,
  missing: readonly string[],
): Promise<readonly string[]> {
  const last = lastPiece(text);
  const term = missing[missing.length - 1];
  if (!last || last.isQuoted || last.name !== "" || term === undefined) return [];
  if (parseQuery(last.value).words[0]?.term !== term || term.length < shortestCompleted) return [];
  return completionsOf(index, term, mostCompletions);
}

/** The word that is being typed counts as any of its completions. */
function completedQuery(
  query: Query,
  missing: readonly string[],
  completed: readonly string[],
): Query {
  const typed = missing[missing.length - 1];
  const words = query.words.map((word) =>
    word.term === typed ? { ...word, spellings: completed } : word,
  );
  return { ...query, words };
}

async function correctionOf(
  index: IndexReader,
  text: string,
  missing: readonly string[],
): Promise<Correction | undefined> {
  const words = await Promise.all(missing.map((term) => correctionsOf(index, term, 1)));
  const corrections = new Map<string, string>();
  missing.forEach((term, i) => {
    const [word] = words[i] ?? [];
    if (word !== undefined) corrections.set(term, word);
  });
  if (corrections.size < missing.length) return undefined;
  const corrected = withWords(text, corrections);
  const articles = (await runQuery(index, parseQuery(corrected))).length;
  const written = Array.from(corrections.values()).join(" ");
  return articles > 0 ? { text: corrected, words: written, articles } : undefined;
}
