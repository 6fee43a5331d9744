import fc from "fast-check";
import { expect, test } from "vitest";
import { expectClean } from "./history.ts";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

const speakers = [
  "Mayor Ada Quillon",
  "Ada M. Quillon",
  "Ada N. Quillon",
  "Mayor Quillon",
  "Quillon",
  "Karl Quillon",
  "Karl Quillon Jr.",
  "Tom Brandt",
];

const article = (speaker: string, n: number): string =>
  seed(
    `${1 + (n % 28)} May ${2016 + (n % 2)}`,
    `Report ${n}`,
    `“We came to see it,” said ${speaker}.`,
  );

/** An article to add, change or remove, and who speaks in it. */
const step = fc.record({
  n: fc.nat({ max: 11 }),
  speaker: fc.constantFrom(...speakers, undefined),
});
const batch = fc.array(step, { minLength: 1, maxLength: 4 });

test("any order of additions and removals gives the keys and pages of a clean build", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 2, maxLength: 4 }), async (batches) => {
      using archive = new TemporaryArchive({ "first.txt": article("Tom Brandt", 0) });
      await archive.build();
      for (const steps of batches) {
        for (const { n, speaker } of steps) {
          if (speaker) archive.put(`seeds/${n}.txt`, article(speaker, n));
          else if (archive.has(`seeds/${n}.txt`)) archive.remove(`seeds/${n}.txt`);
        }
        await archive.build();
      }
      await expectClean(archive);
    }),
    { numRuns: 12 },
  );
});

const mayor = Object.fromEntries(
  [1, 2, 3].map((n) => [`${n}.txt`, article("Mayor Ada Quillon", n)]),
);

test("the address of a joined name leads to the person's page", async () => {
  using archive = new TemporaryArchive({ ...mayor, "4.txt": article("Mayor Quillon", 4) });
  await archive.build();
  expect(archive.read("_site/speakers/quillon/index.html")).toContain(
    'content="0; url=/speakers/ada-quillon/"',
  );
  expect(archive.read("_site/speakers/ada-quillon/index.html")).toMatch(
    /Also quoted as<.*\n<ul.*\n.*class="inferred">.*Quillon.*inferred: .*1 quotation/,
  );
});

test("a name that joins or leaves a person changes no article's page", async () => {
  using archive = new TemporaryArchive({ ...mayor, "4.txt": article("Mayor Quillon", 4) });
  await archive.build();
  const before = archive.site();
  // Report 3 was the newest, so it gets another neighbour.
  archive.put("seeds/b.txt", seed("28 December 2017", "Other", "“No,” said Mayor Karl Quillon."));
  await archive.build();
  const changed = [...archive.site()].flatMap(([path, text]) =>
    before.has(path) && before.get(path) !== text ? [path] : [],
  );
  expect(archive.read("_site/speakers/quillon/index.html")).toContain("This name may mean");
  expect(changed.filter((path) => /^\d{4}\/\d\d\/\d\d\/report-[124]/.test(path))).toEqual([]);
});

test("an alias in people.yaml keeps its address", async () => {
  using archive = new TemporaryArchive({ "1.txt": article("Bob Brandt", 1) });
  await archive.build();
  archive.put("people.yaml", "- name: Robert Brandt\n  aliases: [Bob Brandt]\n");
  await archive.build();
  expect(archive.read("_site/speakers/bob-brandt/index.html")).toContain(
    'content="0; url=/speakers/robert-brandt/"',
  );
  await expectClean(archive);
});

/** Each quotation is another, so that all of them count. */
const distinct = (speaker: string, n: number): string =>
  article(speaker, n).replace("to see it", `to see lock number ${n} of all`);

/** They join one by one; none of them separates two others. */
const joining = ["Mayor Ada Quillon", "Ada M. Quillon", "Mayor Quillon", "Tom Brandt"];

test("every address that a page of a name ever had is there, in whatever order names join", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...joining), { minLength: 8, maxLength: 12 }),
      async (steps) => {
        using archive = new TemporaryArchive({ "first.txt": article("Tom Brandt", 0) });
        archive.put("backfile.yaml", "title: The Test Post\nurl: https://example.org/\n");
        archive.limits = { quotes: 3, articles: 200, names: 600 };
        const published = new Set<string>();
        for (const [n, who] of steps.entries()) {
          for (const copy of [n, n + 20]) archive.put(`seeds/${copy}.txt`, distinct(who, copy));
          await archive.build();
          const now = new Set(
            [...archive.site().keys()].filter((path) => path.startsWith("speakers/")),
          );
          expect([...published].filter((path) => !now.has(path))).toEqual([]);
          for (const path of now) published.add(path);
        }
        await expectClean(archive);
      },
    ),
    { numRuns: 6 },
  );
}, 120_000);

test("the parts and the feed of a name that joins a person lead to that person's", async () => {
  using archive = new TemporaryArchive();
  archive.limits = { quotes: 3, articles: 200, names: 600 };
  archive.put("backfile.yaml", "title: The Test Post\nurl: https://example.org/\n");
  for (let n = 10; n < 16; n++) archive.put(`seeds/${n}.txt`, distinct("Mayor Quillon", n));
  await archive.build();
  expect(archive.read("_site/speakers/quillon/2016/index.html")).toContain("<blockquote");
  for (const n of [1, 2, 3]) archive.put(`seeds/${n}.txt`, distinct("Mayor Ada Quillon", n));
  await archive.build();
  expect(archive.read("_site/speakers/quillon/2016/index.html")).toContain(
    'content="0; url=/speakers/ada-quillon/2016/"',
  );
  expect(archive.read("_site/speakers/quillon/feed.xml")).toBe(
    archive.read("_site/speakers/ada-quillon/feed.xml"),
  );
  for (const n of [1, 2, 3]) archive.remove(`seeds/${n}.txt`);
  await archive.build();
  expect(archive.read("_site/speakers/quillon/2016/index.html")).toContain("<blockquote");
  await expectClean(archive);
});

test("a joined name has no part for a period in which its person only repeats earlier words", async () => {
  using archive = new TemporaryArchive();
  archive.limits = { quotes: 3, articles: 200, names: 600 };
  for (let n = 1; n < 7; n++) archive.put(`seeds/${n}.txt`, distinct("Mayor Ada Quillon", n));
  archive.put("seeds/7.txt", article("Mayor Quillon", 7));
  archive.put("seeds/8.txt", distinct("Mayor Ada Quillon", 2).replace("2016", "2018"));
  await archive.build();
  const parts = (key: string) =>
    [...archive.site().keys()]
      .filter((path) => path.startsWith(`speakers/${key}/`))
      .map((path) => path.slice(`speakers/${key}`.length));
  expect(parts("quillon")).toContain("/2016/index.html");
  expect(parts("quillon")).toEqual(parts("ada-quillon"));
});
