import { DatabaseSync } from "node:sqlite";
import { beforeAll, expect, test } from "vitest";
import { facetCounts } from "../../src/search/query/facet-counts.ts";
import { type IndexReader, openIndex } from "../../src/search/query/index-reader.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { newestHits, runQuery } from "../../src/search/query/run-query.ts";
import { whoSaysIt } from "../../src/search/query/who-says-it.ts";
import { tokenize } from "../../src/search/tokens/tokenize.ts";
import { loaderOf, shardsOf, smallLimits, type TestArticle } from "./memory-index.ts";

// SQLite's full-text search over the same tokens says what is right.

let seed = 1;
/** A number below `n`, the same in every run. */
function random(n: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}

/** Words as a language has them: few common ones, many rare ones. */
const word = (): string => `w${Math.floor(400 ** (random(10_000) / 10_000))}`;
const words = (n: number): string => Array.from({ length: n }, word).join(" ");

const firstDay = 737_000;

/** Some paragraphs have a quotation, by one of five speakers or by nobody. */
function article(serial: number): TestArticle {
  const paragraphs = Array.from({ length: 1 + random(3) }, (_, i) => {
    const text = words(10 + random(60));
    const start = random(text.length);
    const end = start + random(text.length - start) + 1;
    return { text, quotes: [{ number: i + 1, start, end }] };
  });
  return {
    serial,
    ...(random(20) > 0 && { day: firstDay + random(900) }),
    headline: words(3 + random(6)),
    paragraphs,
    facets: [`tag/${word()}`],
    speakers: paragraphs.map(() => {
      const key = `speaker-${random(6)}`;
      return key === "speaker-0" ? undefined : { key, name: key.toUpperCase() };
    }),
  };
}

const articles = Array.from({ length: 700 }, (_, i) => article(i + 1));
let index: IndexReader;
const oracle = new DatabaseSync(":memory:");

beforeAll(async () => {
  const limits = { ...smallLimits, maxPostingsAtFullPrecision: 4_096 };
  index = await openIndex(loaderOf(shardsOf(articles, limits)).load);
  oracle.exec(`CREATE VIRTUAL TABLE texts USING fts5(headline, body, tokenize = 'ascii');
    CREATE TABLE days (id INTEGER PRIMARY KEY, day INTEGER)`);
  const put = oracle.prepare("INSERT INTO texts (rowid, headline, body) VALUES (?, ?, ?)");
  const putDay = oracle.prepare("INSERT INTO days VALUES (?, ?)");
  const terms = (text: string) =>
    tokenize(text)
      .map(({ term }) => term)
      .join(" ");
  for (const { serial, day, headline, paragraphs } of articles) {
    put.run(serial, terms(headline), paragraphs.map(({ text }) => terms(text)).join(" "));
    putDay.run(serial, day ?? null);
  }
});

const isoOf = (day: number) => new Date((day - 719_162) * 86_400_000).toISOString().slice(0, 10);
const yearOfDay = (day: number) => Number(isoOf(day).slice(0, 4));

type Found = { readonly serial: number; readonly day: number | undefined };

/** The serials that the index finds, newest first: ordinals follow day and serial within a tier. */
async function found(text: string, order?: "best"): Promise<readonly Found[]> {
  const hits = await runQuery(index, parseQuery(text), order);
  return Promise.all(
    hits.map(async ({ tier, ordinal, day }) => {
      const { url } = await index.record(tier, ordinal);
      return { serial: Number(url.replace(/\D/g, "")), day };
    }),
  );
}

function wanted(match: string, range = "TRUE"): readonly number[] {
  return oracle
    .prepare(
      `SELECT texts.rowid AS id FROM texts JOIN days ON id = texts.rowid WHERE texts MATCH ? AND ${range}
       ORDER BY coalesce(day, -1) DESC, id DESC`,
    )
    .all(match)
    .map(({ id }) => Number(id));
}

test("500 queries find the articles that SQLite finds, newest first, in every range of days", async () => {
  for (let i = 0; i < 500; i++) {
    const query = words(1 + random(3));
    const match = query.replaceAll(" ", " AND ");
    const all = await found(query);
    expect(
      all.map(({ serial }) => serial),
      query,
    ).toEqual(wanted(match));
  }
  for (let i = 0; i < 60; i++) {
    const from = firstDay + random(900);
    const to = from + random(200);
    const query = word();
    const inRange = await found(`${query} from:${isoOf(from)} to:${isoOf(to)}`);
    expect(inRange.map(({ serial }) => serial)).toEqual(
      wanted(query, `day BETWEEN ${from} AND ${to}`),
    );
  }
});

test("the newest ten are found in the ends of the lists, whatever the query asks for", async () => {
  for (let i = 0; i < 300; i++) {
    const query = parseQuery(
      [
        words(1 + random(3)),
        random(4) === 0 ? `-${word()}` : "",
        random(4) === 0 ? `tag:${word()}` : "",
        random(4) === 0 ? `in:${random(2) === 0 ? "quotes" : "headline"}` : "",
        random(4) === 0 ? `to:${isoOf(firstDay + random(900))}` : "",
      ].join(" "),
    );
    const count = 1 + random(20);
    const all = await runQuery(index, query);
    expect(await newestHits(index, query, count)).toEqual(all.slice(0, count));
  }
});

test("the newest ten of common words load fewer shards than all hits", async () => {
  const loader = loaderOf(shardsOf(articles));
  const loads = async (ask: (index: IndexReader) => Promise<unknown>) => {
    const opened = await openIndex(loader.load);
    loader.loaded.length = 0;
    await ask(opened);
    return loader.loaded.length;
  };
  const query = parseQuery("w1 w2 w3");
  const newest = await loads((opened) => newestHits(opened, query, 10));
  expect(newest).toBeLessThan(await loads((opened) => runQuery(opened, query)));
});

test("every value of an operator is counted in every hit", async () => {
  for (let i = 0; i < 40; i++) {
    const query = words(1 + random(2));
    const hits = await runQuery(index, parseQuery(query));
    const found = new Set(wanted(query.replaceAll(" ", " AND ")));
    const counts = new Map<string, number>();
    for (const { serial, facets } of articles) {
      for (const facet of found.has(serial) ? facets : []) {
        counts.set(facet, (counts.get(facet) ?? 0) + 1);
      }
    }
    const counted = (await facetCounts(index, "tag", hits, 1_000)) ?? [];
    expect(new Map(counted.map(({ key, articles }) => [`tag/${key}`, articles])), query).toEqual(
      counts,
    );
    const numbers = counted.map(({ articles }) => articles);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  }
  expect(await facetCounts(index, "tag", [], 1), "too many to load").toBeUndefined();
  expect(await facetCounts(index, "place", [], 1), "no article has a place").toEqual([]);
});

test("the ten best are nearly those that SQLite calls the best", async () => {
  let overlap = 0;
  let possible = 0;
  for (let i = 0; i < 200; i++) {
    const query = words(1 + random(2));
    const rows = oracle
      .prepare(
        "SELECT rowid AS id, bm25(texts, 4, 1) AS score FROM texts WHERE texts MATCH ? ORDER BY score",
      )
      .all(query.replaceAll(" ", " AND "));
    if (rows.length < 20) continue;
    const best = (await found(query, "best")).slice(0, 10).map(({ serial }) => serial);
    // Articles that SQLite scores the same are as good as each other.
    const least = Number(rows[9]?.score) + 1e-9;
    const good = new Set(
      rows.filter(({ score }) => Number(score) <= least).map(({ id }) => Number(id)),
    );
    overlap += best.filter((serial) => good.has(serial)).length;
    possible += 10;
  }
  expect(possible).toBeGreaterThan(500);
  expect(overlap / possible).toBeGreaterThan(0.75); // real articles, which are longer, give 0.92
});

test("words are found in the headline, in quotations, and left out with a minus", async () => {
  const has = ({ headline, paragraphs }: TestArticle, term: string, where: string): boolean =>
    where === "headline"
      ? headline.split(" ").includes(term)
      : paragraphs.some(({ text, quotes }) =>
          tokenize(text).some(
            (token) =>
              token.term === term &&
              (where === "body" ||
                quotes.some(({ start, end }) => start < token.end && end > token.start)),
          ),
        );
  for (let i = 0; i < 100; i++) {
    const term = word();
    for (const scope of ["headline", "quotes"]) {
      const serials = (await found(`${term} in:${scope}`))
        .map(({ serial }) => serial)
        .sort((a, b) => a - b);
      expect(serials, `${term} in:${scope}`).toEqual(
        articles.filter((each) => has(each, term, scope)).map(({ serial }) => serial),
      );
    }
    const other = word();
    const serials = (await found(`${term} -${other}`)).map(({ serial }) => serial);
    if (other !== term) expect(serials).toEqual(wanted(`${term} NOT ${other}`));
  }
});

/** The quotations of an article that have all terms, by their numbers. */
const quotationsWith = ({ paragraphs }: TestArticle, terms: readonly string[]): readonly number[] =>
  paragraphs.flatMap(({ text, quotes }) =>
    quotes.flatMap(({ number, start, end }) => {
      const quoted = new Set(
        tokenize(text)
          .filter((token) => start < token.end && end > token.start)
          .map(({ term }) => term),
      );
      return terms.every((term) => quoted.has(term)) ? [number] : [];
    }),
  );

test("words in:quotes are in one quotation, which is by the speaker that the query names", async () => {
  let several = 0;
  for (let i = 0; i < 100; i++) {
    const terms = words(1 + random(2)).split(" ");
    const speaker = `speaker-${1 + random(5)}`;
    const isBy = ({ speakers }: TestArticle, number: number) =>
      speakers[number - 1]?.key === speaker;
    const anybody = articles.filter((each) => quotationsWith(each, terms).length > 0);
    const theirs = articles.filter((each) =>
      quotationsWith(each, terms).some((number) => isBy(each, number)),
    );
    const serials = async (query: string) =>
      (await found(query)).map(({ serial }) => serial).sort((a, b) => a - b);
    const query = `${terms.join(" ")} in:quotes`;
    expect(await serials(query), query).toEqual(anybody.map(({ serial }) => serial));
    expect(await serials(`${query} speaker:${speaker}`)).toEqual(
      theirs.map(({ serial }) => serial),
    );
    if (terms.length > 1) several += anybody.length;
  }
  expect(several).toBeGreaterThan(100);
});

test("the speakers of a word are counted by their quotations, with the years of the first and the last", async () => {
  for (let i = 0; i < 60; i++) {
    const terms = words(1 + random(2)).split(" ");
    const query = parseQuery(terms.join(" "));
    const hits = await runQuery(index, query);
    const { speakers, quotations, counted } = await whoSaysIt(index, query, hits);
    const said = articles.flatMap((each) =>
      quotationsWith(each, terms).map((number) => ({
        key: each.speakers[number - 1]?.key,
        year: each.day === undefined ? undefined : yearOfDay(each.day),
      })),
    );
    expect(quotations).toBe(said.length);
    expect(counted).toBe(said.length);
    for (const { key, name, quotations: count, firstYear, lastYear } of speakers) {
      const own = said.filter((each) => each.key === key);
      const years = own.flatMap(({ year }) => year ?? []);
      expect(name).toBe(key.toUpperCase());
      expect(count).toBe(own.length);
      if (years.length > 0) {
        expect([firstYear, lastYear]).toEqual([Math.min(...years), Math.max(...years)]);
      }
    }
    const attributed = said.filter(({ key }) => key !== undefined).length;
    expect(speakers.reduce((sum, { quotations: count }) => sum + count, 0)).toBe(attributed);
    const counts = speakers.map(({ quotations: count }) => count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});

test("who says it counts in the hits that are given alone", async () => {
  const query = parseQuery("w1");
  const hits = await runQuery(index, query);
  const few = hits.slice(0, 5);
  const { quotations } = await whoSaysIt(index, query, few);
  const all = await whoSaysIt(index, query, hits);
  expect(quotations).toBeLessThan(all.quotations);
  expect(await whoSaysIt(index, parseQuery("tag:w1"), hits)).toMatchObject({ quotations: 0 });
});

test("a word has the same forms wherever the index is cut", async () => {
  const texts = ["dredge", "dredged", "dredges", "dredging", "dreg", "drew", "city", "cities"];
  const few = texts.map((text, i) => ({
    serial: i + 1,
    headline: text,
    paragraphs: [],
    facets: [],
    speakers: [],
  }));
  const limits = smallLimits;
  for (const bucketCharacters of [1, 10, 20, 1000]) {
    const cut = await openIndex(loaderOf(shardsOf(few, { ...limits, bucketCharacters })).load);
    const countOf = async (query: string) => (await runQuery(cut, parseQuery(query))).length;
    expect(await countOf("dredge")).toBe(4);
    expect(await countOf("cities")).toBe(2);
    expect(await countOf('"dredge"')).toBe(1);
  }
});

test("facets filter", async () => {
  for (let i = 0; i < 50; i++) {
    const tag = word();
    const serials = (await found(`tag:${tag}`)).map(({ serial }) => serial).sort((a, b) => a - b);
    expect(serials).toEqual(
      articles.filter(({ facets }) => facets.includes(`tag/${tag}`)).map(({ serial }) => serial),
    );
  }
});
