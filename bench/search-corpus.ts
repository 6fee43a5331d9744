import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { assignPermalinks } from "../src/build/assign-permalinks.ts";
import { silent } from "../src/build/build-events.ts";
import { indexArticles } from "../src/build/index-articles.ts";
import { ingestSeeds } from "../src/build/ingest-seeds.ts";
import { openRun } from "../src/build/run.ts";
import { scanSeeds } from "../src/build/scan-seeds.ts";
import { writeSearchIndex } from "../src/build/write-search-index.ts";
import { openProject, type Project } from "../src/project/project.ts";
import { searchDayOf } from "../src/search/index/search-day.ts";
import { searchTextOf } from "../src/search/index/search-text.ts";
import { clearDirty } from "../src/store/index/dirty.ts";
import { articlesToIndex } from "../src/store/text-index/runs.ts";
import { makeCorpus } from "./make-corpus.ts";
import { type Sample, termsOf } from "./search-queries.ts";

/** An archive of the articles of a folder, or of invented ones. */
export function makeArchive(
  folder: string,
  { articles, seeds }: { readonly articles: number; readonly seeds?: string | undefined },
): Project {
  const own = join(folder, "seeds");
  if (seeds) cpSync(resolve(seeds), own, { recursive: true });
  else makeCorpus(own, 0, articles);
  writeFileSync(join(folder, "backfile.yaml"), "title: The Bench\n");
  return openProject({ config: join(folder, "backfile.yaml") });
}

/** Processor seconds of one update of the index. */
export type IndexCost = { readonly packing: number; readonly all: number };

/** Brings the store and the index up to date, without any page, in this thread. */
export async function updateIndex(project: Project): Promise<IndexCost> {
  await using run = openRun(project, silent, { workers: "none" });
  const scan = scanSeeds(run, {});
  await ingestSeeds(run, scan);
  assignPermalinks(run);
  const began = process.cpuUsage();
  await indexArticles(run);
  const packing = secondsOf(process.cpuUsage(began));
  writeSearchIndex(run);
  const all = secondsOf(process.cpuUsage(began));
  clearDirty(run.store);
  return { packing, all };
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

export type ArticleSample = Sample & {
  readonly url: string;
  readonly day: number | undefined;
  readonly characters: number;
  /** The headline, then the paragraphs. */
  readonly texts: readonly string[];
};

/** The articles that search finds, read from the store. */
export async function readSamples(project: Project): Promise<readonly ArticleSample[]> {
  await using run = openRun(project, silent, { workers: "none" });
  return Array.from(
    articlesToIndex(run.store, 0, Number.MAX_SAFE_INTEGER),
    ({ serial, article, url }): ArticleSample => {
      const { headline, paragraphs } = searchTextOf(article);
      return {
        serial,
        url,
        day: article.date && searchDayOf(article.date.value),
        headline: termsOf(headline),
        body: paragraphs.flatMap(({ text }) => termsOf(text)),
        characters: article.text.length,
        texts: [headline, ...paragraphs.map(({ text }) => text)],
      };
    },
  );
}
