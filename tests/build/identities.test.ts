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
