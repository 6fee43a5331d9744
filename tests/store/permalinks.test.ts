import fc from "fast-check";
import { expect, test } from "vitest";
import { AddressBook, type Content, sha256Of } from "./address-book.ts";

const article = (text: string, headline = text, day = "2019-05-03"): Content => ({
  text,
  headline,
  day,
});

const [alpha, beta, gamma] = ["Alpha", "Beta", "Gamma"].map((text) => article(text)) as [
  Content,
  Content,
  Content,
];

/** A book whose first build had these seeds. */
function bookOf(seeds: Readonly<Record<string, Content>>): AddressBook {
  const book = new AddressBook();
  set(book, seeds);
  book.build();
  return book;
}

function set(book: AddressBook, seeds: Readonly<Record<string, Content>>): void {
  book.seeds.clear();
  for (const [seed, content] of Object.entries(seeds)) book.seeds.set(seed, content);
}

const at = (headline: string): string => `/2019/05/03/${headline}/`;

test("addresses follow the bytes through renames in a chain", () => {
  using book = bookOf({ "1.txt": alpha, "2.txt": beta });
  set(book, { "1.txt": gamma, "2.txt": alpha, "3.txt": beta });
  book.build();
  expect(Object.fromEntries(book.addresses())).toEqual({
    "1.txt": at("gamma"),
    "2.txt": at("alpha"),
    "3.txt": at("beta"),
  });
});

test("addresses follow the bytes through a swap, also without the store", () => {
  using book = bookOf({ "a.txt": alpha, "b.txt": beta });
  set(book, { "a.txt": beta, "b.txt": alpha });
  book.loseStore();
  book.build();
  expect(Object.fromEntries(book.addresses())).toEqual({
    "a.txt": at("beta"),
    "b.txt": at("alpha"),
  });
});

test("an edited seed keeps its address, and a returning article gets its old one", () => {
  using book = bookOf({ "a.txt": alpha, "b.txt": beta });
  set(book, { "a.txt": article("Alpha, corrected") });
  book.build();
  expect(Object.fromEntries(book.addresses())).toEqual({ "a.txt": at("alpha") });
  set(book, { "a.txt": article("Alpha, corrected"), "other/c.txt": beta });
  book.build();
  expect(book.addresses().get("other/c.txt")).toBe(at("beta"));
});

test("a draft keeps its address while it has no page, though it is renamed and edited", () => {
  using book = bookOf({ "a.txt": alpha });
  set(book, { "a.txt": { ...alpha, draft: true } });
  book.build();
  set(book, { "b.txt": { ...alpha, draft: true } });
  book.build();
  expect(book.addresses().size).toBe(0);
  set(book, { "b.txt": article("Alpha, at last") });
  book.build();
  expect(book.addresses().get("b.txt")).toBe(at("alpha"));
});

test("an article that took the path of another one keeps its address when it is edited", () => {
  using book = bookOf({ "x.txt": alpha, "y.txt": beta });
  set(book, { "x.txt": beta });
  book.build();
  set(book, { "x.txt": article("Beta, corrected") });
  book.build();
  expect(book.addresses().get("x.txt")).toBe(at("beta"));
  expect(book.ledger).toContain(`${at("alpha")}\t-\t`);
});

test("serial numbers follow the days, then the seeds, the undated last", () => {
  using book = bookOf({
    "a.txt": { text: "no day", headline: "no day" },
    "b.txt": article("later", "later", "2020-01-01"),
    "d.txt": alpha,
    "c.txt": beta,
  });
  const serials = book.serials();
  const order = [at("beta"), at("alpha"), "/2020/01/01/later/", "/undated/no-day/"];
  expect(order.map((permalink) => serials.get(permalink))).toEqual([1, 2, 3, 4]);
  book.seeds.set("e.txt", article("first of all", "first of all", "1999-01-01"));
  book.build();
  expect(book.serials().get("/1999/01/01/first-of-all/")).toBe(5);
});

test("many articles with one headline each get a number", () => {
  using book = bookOf(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`${100 + n}.txt`, article(`${n}`, "Briefs")]),
    ),
  );
  book.seeds.set("last.txt", article("last", "Briefs"));
  book.build();
  expect(book.addresses().get("100.txt")).toBe(at("briefs"));
  expect(book.addresses().get("129.txt")).toBe(at("briefs-30"));
  expect(book.addresses().get("last.txt")).toBe(at("briefs-31"));
});

test("an address that differs from another only in case is never assigned", () => {
  using book = new AddressBook();
  book.ledger = `permalink\tseed\tsha256\n/2019/05/03/Alpha/\told.txt\tx\n`;
  set(book, { "a.txt": alpha });
  book.build();
  expect(book.addresses().get("a.txt")).toBe(at("alpha-2"));
});

const renamedAndEdited: Readonly<Record<string, readonly [Content, string, Content]>> = {
  "the same headline and day": [alpha, "new.txt", article("Alpha. But other words now.", "Alpha")],
  "the same file name": [alpha, "2019/old.txt", article("other", "other")],
  "most of the same words": [
    article("One two three four five six seven", "One"),
    "new.txt",
    article("One two three four five six seven eight", "Two", "2020-01-01"),
  ],
};

test.each(Object.entries(renamedAndEdited))(
  "a seed that was renamed and edited is reported if it has %s",
  (_, [before, path, after]) => {
    const others = { "x.txt": beta, "y.txt": gamma };
    using book = bookOf({ "old.txt": before, ...others });
    set(book, { [path]: after, ...others, "z.txt": article("quite unlike it", "unlike") });
    expect(book.build()).toEqual([`old.txt > ${path}`]);
    expect(book.build()).toEqual([]);
  },
);

test("an article that is gone and another one that is new are not reported", () => {
  using book = bookOf({ "a.txt": alpha, "b.txt": beta });
  set(book, { "b.txt": beta, "c.txt": gamma });
  expect(book.build()).toEqual([]);
});

test("a seed that was copied and then edited is reported, and one that was renamed and replaced is not", () => {
  const old = article("One two three four five six seven", "One");
  using book = bookOf({ "a.txt": old });
  set(book, { "a.txt": article("One two three four five six eight", "One"), "copy.txt": old });
  expect(book.build()).toEqual(["a.txt > a.txt"]);
  expect(book.addresses().get("copy.txt")).toBe(at("one"));
  set(book, { "copy.txt": beta, "b.txt": old });
  expect(book.build()).toEqual([]);
});

// Few paths and few contents, so that they coincide.
const path = fc.constantFrom("a.txt", "b.txt", "c/a.txt", "d.md");
const content = fc.record({
  text: fc.constantFrom("1", "2", "3"),
  headline: fc.constantFrom("One", "Two"),
  day: fc.constantFrom("2019-05-03", "2019-05-04"),
  draft: fc.boolean(),
});
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("put" as const), path, content }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("remove" as const), path }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("swap" as const), path, other: path }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("build" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("loseStore" as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

function take(book: AddressBook, step: Step): void {
  if (step.do === "put") book.seeds.set(step.path, step.content);
  else if (step.do === "remove") book.seeds.delete(step.path);
  else if (step.do === "build") book.build();
  else if (step.do === "loseStore") book.loseStore();
  else {
    const [one, other] = [book.seeds.get(step.path), book.seeds.get(step.other)];
    book.seeds.delete(step.path);
    if (other) book.seeds.set(step.path, other);
    if (one) book.seeds.set(step.other, one);
  }
}

test("after any history, the ledger alone determines the addresses", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      using book = new AddressBook();
      const serials = new Map<string, number>();
      for (const each of steps) {
        take(book, each);
        for (const [permalink, serial] of serials) {
          expect(book.serials().get(permalink)).toBe(serial);
        }
        for (const [permalink, serial] of book.serials()) serials.set(permalink, serial);
        expect(new Set(serials.values()).size).toBe(serials.size);
      }
      book.build();
      const [addresses, ledger] = [book.addresses(), book.ledger];
      book.loseStore();
      book.build();
      expect(book.addresses()).toEqual(addresses);
      expect(book.ledger).toBe(ledger);
    }),
    { numRuns: 80 },
  );
});

test("each article keeps its address through any moves", () => {
  const moves = fc.array(
    fc.record({ order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), lost: fc.boolean() }),
    { maxLength: 6 },
  );
  const paths = ["a.txt", "b.txt", "c.txt", "d/a.txt", "d/b.md", "e.txt"];
  // All ask for the same address.
  const contents = paths.map((_, n) => article(`text ${n}`, "Briefs"));
  fc.assert(
    fc.property(moves, (moves) => {
      using book = new AddressBook();
      const homes = new Map<string, string>();
      const all = { order: [0, 1, 2, 3, 4, 5], lost: false };
      for (const { order, lost } of [all, ...moves]) {
        // Some of the articles, anywhere: the others are gone for now.
        book.seeds.clear();
        order.forEach((n, i) => {
          const content = contents[n];
          if (content) book.seeds.set(paths[(i * 5 + order.length) % 6] ?? "", content);
        });
        if (lost) book.loseStore();
        book.build();
        for (const [seed, permalink] of book.addresses()) {
          const id = sha256Of(book.seeds.get(seed) ?? alpha);
          expect(homes.get(id) ?? permalink).toBe(permalink);
          homes.set(id, permalink);
        }
        expect(book.addresses().size).toBe(order.length);
      }
    }),
    { numRuns: 50 },
  );
});
