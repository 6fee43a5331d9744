import fc from "fast-check";
import { expect, test } from "vitest";
import { editedArticles, readEdited } from "../../src/search/index/edited-articles.ts";
import { NotPatchable } from "../../src/search/index/patch-terms.ts";
import { patchTier } from "../../src/search/index/patch-tier.ts";
import { readRoot } from "../../src/search/index/root.ts";
import { articlesPerRun, packRun } from "../../src/search/index/run.ts";
import { cutList, patchList, type Shard } from "../../src/search/index/sharded-list.ts";
import { orderOf } from "../../src/search/index/tier-order.ts";
import { usualLengthOf } from "../../src/search/index/usual-length.ts";
import { separatorOf } from "../../src/search/index/write-terms.ts";
import { documentOf, orderedOf, shardsOf, smallLimits, type TestArticle } from "./memory-index.ts";

const words = fc
  .integer({ min: 0, max: 399 })
  .map((n) => `w${Math.floor(n ** 2 / 400).toString(36)}`);

const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((list) => list.join(" "));

const content = fc.record({
  headline: text,
  paragraphs: fc.array(
    fc.tuple(text, fc.boolean()).map(([own, isQuoted]) => ({
      text: own,
      quotes: isQuoted ? [{ number: 1, start: 0, end: own.length >> 1 }] : [],
    })),
    { maxLength: 2 },
  ),
  facets: fc.array(
    words.map((word) => `tag/${word}`),
    { maxLength: 2 },
  ),
  speakers: fc.array(
    fc.option(
      words.map((key) => ({ key, name: key })),
      { nil: undefined },
    ),
    {
      maxLength: 2,
    },
  ),
});

const articlesOf = (contents: readonly Omit<TestArticle, "serial">[]): readonly TestArticle[] =>
  contents.map((each, i) => ({
    ...each,
    serial: i + 1,
    ...(i % 7 > 0 && { day: 737_000 + (i % 5) }),
  }));

/** The shards of the tier `c`, to which everything belongs in a small archive, by name. */
const tierOf = (articles: readonly TestArticle[]) =>
  new Map(
    [...shardsOf(articles)].flatMap(([name, shard]) =>
      name.startsWith("c/") ? [[name.slice(2), shard] as const] : [],
    ),
  );

function runFrom(after: number, articles: readonly TestArticle[]) {
  const own = articles.filter(({ serial }) => serial > after && serial <= after + articlesPerRun);
  const { chunks, lengths } = packRun(
    own.map((each) => ({ serial: each.serial, text: each })),
    after,
  );
  const documents = own.map((each, i) => ({
    serial: each.serial,
    day: each.day,
    length: lengths[i] ?? 0,
    document: JSON.stringify(documentOf(each)),
  }));
  return { chunks, documents };
}

/** The shards after some articles were edited, made from the shards before. */
function patched(before: readonly TestArticle[], now: readonly TestArticle[]) {
  const sorted = now.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.serial - b.serial);
  const documents = sorted.map(documentOf);
  const order = orderOf({ name: "c", after: 0, upTo: now.length }, sorted.map(orderedOf));
  const usualLength = usualLengthOf(order.lengths);
  const edited = [0, articlesPerRun].flatMap((after) => {
    const current = runFrom(after, now);
    const terms = editedArticles(after, runFrom(after, before), current);
    const left = current.chunks.values();
    return readEdited(
      { after, nextChunk: () => left.next().value },
      terms ?? new Map(),
      order,
      usualLength,
    );
  });
  const old = tierOf(before);
  const { tiers, dictionary } = readRoot(shardsOf(before).get("root") ?? "");
  const patch = patchTier(
    {
      name: "c",
      before: { separators: tiers[0]?.separators ?? [], ...(dictionary && { dictionary }) },
      articles: now.length,
      edited,
      documentAt: (ordinal) => {
        const document = documents[ordinal];
        if (!document) throw new Error(`There is no document ${ordinal}.`);
        return document;
      },
      read: (name) => old.get(name) ?? "",
    },
    smallLimits,
  );
  const written = new Map<string, string>();
  let next = patch.next();
  for (; !next.done; next = patch.next()) written.set(next.value.name, next.value.text);
  const shards = new Map(old);
  for (const name of next.value.gone) shards.delete(name);
  for (const [name, shard] of written) shards.set(name, shard);
  return { shards, written, ...next.value.written };
}

/** Undefined if the whole tier must be written, because a list got so short that its impacts are kept as they are. */
function ifPatchable<T>(patch: () => T): T | undefined {
  try {
    return patch();
  } catch (error) {
    if (error instanceof NotPatchable) return undefined;
    throw error;
  }
}

test("a tier patched after edits has the shards of a tier that is written as a whole", () => {
  let patches = 0;
  fc.assert(
    fc.property(
      fc.array(content, { minLength: 30, maxLength: 150 }),
      fc.array(fc.tuple(fc.nat(), content), { minLength: 1, maxLength: 4 }),
      (contents, edits) => {
        const before = articlesOf(contents);
        const changed = [...contents];
        for (const [n, other] of edits) changed[n % contents.length] = other;
        const now = articlesOf(changed);
        const usual = (articles: readonly TestArticle[]) =>
          usualLengthOf(articles.map((each) => orderedOf(each).length));
        fc.pre(usual(before) === usual(now));
        const patch = ifPatchable(() => patched(before, now));
        if (!patch) return;
        const { shards, separators, dictionary } = patch;
        patches++;
        expect(shards).toEqual(tierOf(now));
        const root = readRoot(shardsOf(now).get("root") ?? "");
        expect(separators).toEqual(root.tiers[0]?.separators);
        expect(dictionary).toEqual(root.dictionary);
      },
    ),
    { numRuns: 60 },
  );
  expect(patches).toBeGreaterThan(20);
});

test("a corrected word writes few shards of many", () => {
  const before = articlesOf(
    Array.from({ length: 200 }, (_, i) => ({
      headline: `headline${i}`,
      paragraphs: [{ text: `harbour word${i} term${i} name${i % 50}`, quotes: [] }],
      facets: [],
      speakers: [],
    })),
  );
  const now = before.map((each) =>
    each.serial === 77
      ? { ...each, paragraphs: [{ text: "harbour word76 terms76 name26", quotes: [] }] }
      : each,
  );
  const { shards, written } = patched(before, now);
  expect(shards.size).toBeGreaterThan(40);
  expect(written.size).toBeLessThan(15);
});

test("articles that come, go or have another day are not edits: they move the others", () => {
  const before = articlesOf([
    { headline: "a", paragraphs: [], facets: [], speakers: [] },
    { headline: "b", paragraphs: [], facets: [], speakers: [] },
  ]);
  const later = before.map((each) => ({ ...each, day: 738_000 }));
  const compare = (now: readonly TestArticle[]) =>
    editedArticles(0, runFrom(0, before), runFrom(0, now));
  expect(compare(before)).toEqual(new Map());
  expect(compare(before.slice(1))).toBeUndefined();
  expect(compare(later)).toBeUndefined();
});

test("a patched list is cut as a list that is cut as a whole", () => {
  const sharding = {
    usualSize: 20,
    sizeOf: (key: string, entry: number) => key.length + entry,
    separatorOf,
    nameOf: (separator: string) => separator,
    write: (entries: ReadonlyMap<string, number>) => JSON.stringify([...entries]),
  };
  const cut = (list: ReadonlyMap<string, number>) => {
    const keys = [...list.keys()].sort();
    const shards = cutList(
      keys.map((key) => ({ key, entry: list.get(key) ?? 0 })),
      sharding,
    );
    return collect(shards);
  };
  const lists = fc.dictionary(fc.stringMatching(/^[a-d]{1,4}$/), fc.nat(9), { maxKeys: 80 });
  const changes = fc.dictionary(
    fc.stringMatching(/^[a-d]{1,4}$/),
    fc.option(fc.nat(9), { nil: undefined }),
    { maxKeys: 6 },
  );
  fc.assert(
    fc.property(lists, changes, (list, change) => {
      const before = new Map(Object.entries(list));
      const now = new Map(before);
      for (const [key, entry] of Object.entries(change)) {
        if (entry === undefined) now.delete(key);
        else now.set(key, entry);
      }
      const old = cut(before);
      const read = (separator: string) =>
        new Map<string, number>(JSON.parse(old.shards.get(separator) ?? "[]"));
      const patch = collect(
        patchList({ separators: old.separators, read }, new Map(Object.entries(change)), sharding),
      );
      const whole = cut(now);
      expect(patch.separators).toEqual(whole.separators);
      for (const [name, shard] of whole.shards) {
        expect(patch.shards.get(name) ?? old.shards.get(name)).toBe(shard);
      }
    }),
    { numRuns: 500 },
  );
});

function collect(list: Generator<Shard, readonly string[]>) {
  const shards = new Map<string, string>();
  let next = list.next();
  for (; !next.done; next = list.next()) shards.set(next.value.name, next.value.text);
  return { shards, separators: next.value };
}
