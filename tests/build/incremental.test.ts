import fc from "fast-check";
import { expect, test } from "vitest";
import { seed, TemporaryArchive } from "./temporary-archive.ts";

type Step =
  | { readonly do: "put"; readonly name: number; readonly text: number }
  | { readonly do: "remove"; readonly name: number }
  | { readonly do: "rename"; readonly name: number; readonly to: number }
  | { readonly do: "settings"; readonly title: number }
  | { readonly do: "build" };

const small = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("put" as const), name: small, text: small }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("remove" as const), name: small }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("rename" as const), name: small, to: small }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("settings" as const), title: small }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("build" as const) }) },
);

// Few days, headlines and speakers, so that articles meet on a day, at an address and on a speaker's page.
const texts = [
  seed(
    "Monday, January 3, 2000",
    "Harbour opens",
    "“We waited,” said Anna Hale, the mayor.",
    "It rained.",
  ),
  seed("Monday, January 3, 2000", "Harbour opens", "Another text with the same headline."),
  seed(
    "Tuesday, January 4, 2000",
    "Harbour closes",
    "“We are “tired” of it,” said Anna Hale.",
    "So it goes.",
  ),
  seed("Friday, June 1, 2001", "A bridge", "“It is long,” Omar Reyes said. “And wide,” he said."),
  "No date here\n\nBut some words, “quoted” by nobody.\n",
  "---\ntitle: In Markdown\ndate: 2001-06-01\n---\n\nSome *words*. “We waited,” said Anna Hale.\n",
  "---\ntitle: A draft\ndate: 2001-06-01\ndraft: true\n---\n\nNot yet.\n",
  "  \n",
];

function run(archive: TemporaryArchive, steps: readonly Step[]): Promise<unknown> {
  const path = (name: number) => `seeds/${name}.${name % 2 ? "md" : "txt"}`;
  return steps.reduce<Promise<unknown>>(async (before, step) => {
    await before;
    if (step.do === "put") archive.put(path(step.name), texts[step.text] ?? "");
    else if (step.do === "settings") archive.put("backfile.yaml", `title: Post ${step.title}\n`);
    else if (step.do === "build") await archive.build();
    else if (archive.has(path(step.name))) {
      const text = archive.read(path(step.name));
      archive.remove(path(step.name));
      if (step.do === "rename") archive.put(path(step.to), text);
    }
  }, Promise.resolve());
}

const ledgerOf = (archive: TemporaryArchive): string =>
  archive.has("permalinks.tsv") ? archive.read("permalinks.tsv") : "";

test("whatever was done before, a build leaves what a clean one would", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      using archive = new TemporaryArchive();
      await run(archive, steps);
      await archive.build();
      const incremental = archive.site();
      const [ledger, manifest] = [ledgerOf(archive), archive.read(".backfile/manifest.tsv")];
      for (const folder of ["_site", ".backfile"]) archive.remove(folder);
      await archive.build();
      expect(incremental).toEqual(archive.site());
      expect(ledgerOf(archive)).toBe(ledger);
      expect(archive.read(".backfile/manifest.tsv")).toBe(manifest);
    }),
    { numRuns: 25 },
  );
}, 300_000);
