import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExpectedError } from "../model/expected-error.ts";
import { fileOf } from "../model/page.ts";
import type { Permalink } from "../model/permalink.ts";
import type { Project } from "../project/project.ts";
import { dayOfSearchDay } from "../search/index/search-day.ts";
import { readShardScript, shardPath } from "../search/index/shard-file.ts";
import { havePhrases, type Passage, searchedTexts, snippetOf } from "../search/page/snippet.ts";
import { wantedBy } from "../search/page/wanted.ts";
import { type IndexReader, openIndex } from "../search/query/index-reader.ts";
import { parseQuery, type Query } from "../search/query/parse-query.ts";
import { type Hit, runQuery } from "../search/query/run-query.ts";
import { correctionsOf } from "../search/query/suggest.ts";
import { type WhoSaysIt, whoSaysIt } from "../search/query/who-says-it.ts";
import { readPassages } from "./read-passages.ts";

/** The built site cannot be searched. */
class SearchError extends ExpectedError {}

export type SearchOptions = {
  readonly sort: "newest" | "oldest" | "best";
  readonly limit: number;
  /** Count who says the words most, too. */
  readonly speakers?: boolean;
};

export type Found = {
  /** Articles that have all words of the query. */
  readonly total: number;
  /** How many of these were looked into for the phrases of the query; undefined if it has none. */
  readonly checked?: number;
  readonly results: readonly Result[];
  /** Words that a misspelt one may have meant, if nothing was found. */
  readonly corrections: readonly string[];
  /** Those who say the words in the most quotations; at most `limit`. */
  readonly speakers?: readonly SpeakerFound[];
};

export type SpeakerFound = WhoSaysIt["speakers"][number];

/** One article as it is printed. */
export type Result = {
  readonly date: string | null;
  readonly headline: string;
  /** The address, with the place that has the words, if the page says which. */
  readonly url: string;
  readonly snippet: string;
};

/** Searches the site of an archive on the disk. Throws SearchError. */
export async function searchSite(
  project: Project,
  text: string,
  { sort, limit, speakers }: SearchOptions,
): Promise<Found> {
  const index = await openSiteIndex(project);
  const query = parseQuery(text);
  if (query.words.length + query.facets.length === 0) {
    throw new SearchError("The query asks for no word and no speaker, place, tag or author.");
  }
  const hits = inOrder(await runQuery(index, query, sort === "best" ? "best" : "newest"), sort);
  const results: Result[] = [];
  let checked = 0;
  for (const hit of hits) {
    if (results.length === limit) break;
    checked++;
    const result = await resultOf(hit, query, index, project);
    if (result) results.push(result);
  }
  return {
    total: hits.length,
    ...(query.phrases.length > 0 && { checked }),
    results,
    corrections: hits.length === 0 ? await correctionsFor(index, query) : [],
    ...(speakers && { speakers: (await whoSaysIt(index, query, hits)).speakers.slice(0, limit) }),
  };
}

function openSiteIndex({ settings, out }: Project): Promise<IndexReader> {
  if (!settings.search) {
    throw new SearchError("This archive has no search: its settings say search: false.");
  }
  return openIndex(async (name) => {
    const file = join(out, shardPath(name));
    const shard = readShardScript(textOf(file, name));
    if (shard?.name === name) return shard.text;
    throw new SearchError(`${file} is damaged. backfile build --verify repairs it.`);
  });
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    throw new SearchError(
      name === "root"
        ? `${file}: There is no search index yet. backfile build writes it.`
        : `${file} is missing. backfile build repairs the output folder.`,
    );
  }
}

/** Hits come newest or best first. The undated are last in either order of time. */
function inOrder(hits: readonly Hit[], order: SearchOptions["sort"]): readonly Hit[] {
  if (order !== "oldest") return hits;
  const dated = hits.filter(({ day }) => day !== undefined);
  return [...dated.toReversed(), ...hits.filter(({ day }) => day === undefined)];
}

/** Undefined if the article has the words of a phrase but not the phrase. */
async function resultOf(
  { tier, ordinal, day, quotes = [] }: Hit,
  query: Query,
  index: IndexReader,
  { out, settings }: Project,
): Promise<Result | undefined> {
  const { headline, lede, url } = await index.record(tier, ordinal);
  const passages = passagesOf(join(out, fileOf(url)));
  const wanted = wantedBy(query);
  const anchors = quotes.map((number) => `q${number}`);
  const texts = searchedTexts(passages, headline, wanted, anchors);
  if (passages.length > 0 && !havePhrases(texts, wanted)) return undefined;
  const snippet = snippetOf(passages, wanted, anchors);
  const place = snippet?.anchor ? `#${snippet.anchor}` : "";
  return {
    date: (day !== undefined && dayOfSearchDay(day)) || null,
    headline,
    url: addressOf(url, settings.url) + place,
    snippet: snippet?.pieces.map(({ text }) => text).join("") ?? lede,
  };
}

function passagesOf(file: string): readonly Passage[] {
  try {
    return readPassages(readFileSync(file, "utf8"));
  } catch {
    return []; // a page that cannot be read has its lede
  }
}

const addressOf = (permalink: Permalink, site: string | undefined): string =>
  site ? new URL(permalink.slice(1), site).href : permalink;

/** For each word that no article has, the words it may have meant. */
async function correctionsFor(index: IndexReader, { words }: Query): Promise<readonly string[]> {
  const all = await Promise.all(words.map(({ term }) => correctionsOf(index, term, 3)));
  return [...new Set(all.flat())];
}
