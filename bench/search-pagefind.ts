import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Command } from "commander";
import { type Browser, chromium } from "playwright-core";
import { openIndex } from "../src/search/query/index-reader.ts";
import { runQuery } from "../src/search/query/run-query.ts";
import { correctionsOf } from "../src/search/query/suggest.ts";
import { launchBrowser } from "../tests/browser/launch-browser.ts";
import { locateChromium, withoutChromium } from "../tests/browser/locate-chromium.ts";
import { invent, seedText } from "./make-corpus.ts";
import { measure } from "./measure.ts";
import { countingLoader } from "./search-answers.ts";
import { type ArticleSample, makeArchive, readSamples, updateIndex } from "./search-corpus.ts";
import { exactQuery, makeQueries, misspelt, randomNumbers } from "./search-queries.ts";
import { kilobytes, mean, p95, row } from "./table.ts";

const options = new Command("search-pagefind")
  .description("Indexes the same articles with Pagefind, which npx brings, and compares.")
  .option("--articles <n>", "how many invented articles", Number, 10_000)
  .option("--folder <folder>", "articles to index, instead of invented ones")
  .option("--pagefind <package>", "what npx runs", "pagefind@1.6.0")
  .parse()
  .opts<{ articles: number; folder?: string; pagefind: string }>();

const folder = mkdtempSync(join(tmpdir(), "backfile-pagefind-"));

type Side = {
  cpu: string;
  memory: string;
  files: string;
  before: string;
  query: string;
  typos: string;
  changed: string;
};

async function bench(): Promise<void> {
  const archive = join(folder, "archive");
  mkdirSync(archive);
  const project = makeArchive(archive, { articles: options.articles, seeds: options.folder });
  const cost = await updateIndex(project);
  const memory = `${Math.round(process.resourceUsage().maxRSS / 1000)} MB, with reading the articles`;
  const samples = await readSamples(project);
  const pages = join(folder, "pages");
  for (const [i, sample] of samples.entries()) writePage(pages, i, sample);
  const theirs = await runPagefind(pages);
  const counts = countsOf(samples);
  const queries = makeQueries(samples, (term) => counts.get(term) ?? 0, 50);
  const words = [...counts].flatMap(([term, n]) =>
    n >= 3 && /^[a-z]{5,}$/.test(term) ? term : [],
  );
  const random = randomNumbers(11);
  const typos = Array.from({ length: 60 }, () => words[random(words.length)] ?? "")
    .map((word) => ({ word, typed: misspelt(word, random) }))
    .filter(({ word, typed }) => typed !== word && typed.length >= 4);

  const loader = countingLoader(project);
  await openIndex(loader.load);
  const engine = gzipSync(readFileSync(join(import.meta.dirname, "../public/js/search.js"))).length;
  const own: Side = {
    cpu: `${cost.all.toFixed(1)} s`,
    memory,
    files: filesIn(join(project.out, "search")),
    before: kilobytes(loader.bytes + engine),
    query: "",
    typos: "",
    changed: "",
  };
  const bytes: number[] = [];
  for (const { terms } of queries) {
    const index = await openIndex(loader.load);
    loader.bytes = 0;
    const best = (await runQuery(index, exactQuery(terms), "best")).slice(0, 10);
    await Promise.all(best.map(({ tier, ordinal }) => index.record(tier, ordinal)));
    bytes.push(loader.bytes);
  }
  own.query = `${kilobytes(mean(bytes))} / ${kilobytes(p95(bytes))}`;
  const index = await openIndex(loader.load);
  let found = 0;
  for (const { word, typed } of typos) {
    if ((await correctionsOf(index, typed, 3)).includes(word)) found++;
  }
  own.typos = `${((100 * found) / typos.length).toFixed(0)} %`;

  const asked = await askPagefind(
    pages,
    queries.map(({ terms }) => terms.join(" ")),
    typos,
    samples,
  );
  const before = textsIn(join(project.out, "search"));
  const theirBefore = textsIn(join(pages, "pagefind"));
  const added = invent(9_999_999);
  writeFileSync(join(project.seeds, added.name), seedText(added));
  await updateIndex(project);
  own.changed = changedFiles(before, textsIn(join(project.out, "search")));
  const last = (await readSamples(project)).find(({ texts }) => texts[0] === added.headline);
  if (last) writePage(pages, samples.length, last);
  await runPagefind(pages);
  const pagefind: Side = {
    ...theirs,
    files: filesIn(join(pages, "pagefind")),
    ...asked,
    changed: changedFiles(theirBefore, textsIn(join(pages, "pagefind"))),
  };
  row(`${samples.length} articles`, "Backfile", options.pagefind);
  row("---", "---:", "---:");
  const labels: readonly (readonly [keyof Side, string])[] = [
    ["cpu", "CPU time to index"],
    ["memory", "peak memory"],
    ["files", "files of the index"],
    ["before", "loaded before the first query"],
    ["query", "loaded for a query with ten results, mean / p95"],
    ["typos", "words with one slip that lead to the word"],
    ["changed", "files that change when an article is added"],
  ];
  for (const [key, label] of labels) row(label, own[key], pagefind[key]);
}

function writePage(
  pages: string,
  i: number,
  { texts: [headline = "", ...paragraphs] }: ArticleSample,
): void {
  const escaped = (text: string) => text.replace(/[&<]/g, (c) => (c === "&" ? "&amp;" : "&lt;"));
  const place = join(pages, String(i));
  mkdirSync(place, { recursive: true });
  const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
  writeFileSync(
    join(place, "index.html"),
    `<!doctype html><html lang="en"><title>${escaped(headline)}</title><main data-pagefind-body><h1>${escaped(headline)}</h1>${body}</main></html>`,
  );
}

/** Processor time and peak memory of one run. */
async function runPagefind(pages: string): Promise<Pick<Side, "cpu" | "memory">> {
  const command = `npx --yes ${options.pagefind} --site ${pages} --quiet`;
  execFileSync("npx", ["--yes", options.pagefind, "--version"], { stdio: "ignore" }); // installs it
  const script = `TIMEFORMAT='%U %S'; time ${command}`;
  const run = await measure("bash", ["-c", script], folder);
  const [user = 0, system = 0] = (/(\S+) (\S+)\s*$/.exec(run.stderr) ?? []).slice(1).map(Number);
  return {
    cpu: `${(user + system).toFixed(1)} s`,
    memory: `${run.peakMegabytes?.toFixed(0)} MB`,
  };
}

/** The part of Pagefind's interface that is used. */
type Pagefind = {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
};

async function askPagefind(
  pages: string,
  queries: readonly string[],
  typos: readonly { readonly word: string; readonly typed: string }[],
  samples: readonly ArticleSample[],
): Promise<Pick<Side, "before" | "query" | "typos">> {
  const place = locateChromium();
  if (!place) throw new Error(withoutChromium);
  writeFileSync(join(pages, "index.html"), "<!doctype html><title>Search</title>");
  const served = await serve(pages);
  const server = await launchBrowser(place);
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const visits = [];
    for (const query of queries) visits.push(await visit(browser, served, query));
    let found = 0;
    for (const { word, typed } of typos) {
      const { urls } = await visit(browser, served, typed);
      const numbers = urls.map((url) => Number(/\/(\d+)\//.exec(url)?.[1]));
      if (
        numbers.some((i) =>
          [...(samples[i]?.headline ?? []), ...(samples[i]?.body ?? [])].includes(word),
        )
      )
        found++;
    }
    return {
      before: kilobytes(mean(visits.map(({ before }) => before))),
      query: `${kilobytes(mean(visits.map(({ after }) => after)))} / ${kilobytes(p95(visits.map(({ after }) => after)))}`,
      typos: `${((100 * found) / typos.length).toFixed(0)} %`,
    };
  } finally {
    await browser.close();
    await server.close();
    served.close();
  }
}

type CountingServer = {
  readonly origin: string;
  /** What was sent since `reset`, after gzip. */
  readonly bytes: () => number;
  readonly reset: () => void;
  readonly close: () => void;
};

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

async function serve(pages: string): Promise<CountingServer> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").replace(/\?.*/, "").replace(/\/$/, "/index.html");
    try {
      const body = readFileSync(join(pages, path));
      bytes += Math.min(body.length, gzipSync(body).length);
      response.writeHead(200, {
        "content-type": types[extname(path)] ?? "application/octet-stream",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    bytes: () => bytes,
    reset: () => {
      bytes = 0;
    },
    close: () => server.close(),
  };
}

/** One query of a first visit: the bytes before it and for it, and the pages of its first ten results. */
async function visit(browser: Browser, served: CountingServer, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${served.origin}/`);
  served.reset();
  await page.evaluate(async (address) => {
    const pagefind: Pagefind = await import(address);
    await pagefind.init();
    Object.assign(globalThis, { pagefind });
  }, `${served.origin}/pagefind/pagefind.js`);
  const before = served.bytes();
  const urls = await page.evaluate(async (words) => {
    const { pagefind } = globalThis as unknown as { pagefind: Pagefind };
    const { results } = await pagefind.search(words);
    const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return data.map(({ url }) => url);
  }, query);
  const after = served.bytes() - before;
  await context.close();
  return { before, after, urls };
}

function countsOf(samples: readonly ArticleSample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { headline, body } of samples) {
    for (const term of new Set([...headline, ...body]))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

const textsIn = (place: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "latin1")]),
  );

const filesIn = (place: string): string => {
  const texts = [...textsIn(place).values()];
  const bytes = texts.reduce((sum, text) => {
    const body = Buffer.from(text, "latin1");
    return sum + Math.min(body.length, gzipSync(body).length);
  }, 0);
  return `${texts.length}, ${(bytes / 1e6).toFixed(1)} MB gz`;
};

function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return `${changed.length} written, ${gone.length} removed of ${before.size}`;
}

try {
  await bench();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
