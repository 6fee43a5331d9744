import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bibtex } from "../../src/model/citations/bibtex.ts";
import { titleOf } from "../../src/model/citations/cited.ts";
import { csl } from "../../src/model/citations/csl.ts";
import { invertedName } from "../../src/model/citations/person-name.ts";
import { ris } from "../../src/model/citations/ris.ts";
import { apa } from "../../src/render/citations/apa.ts";
import { cited, type Facts, storm } from "./cited-articles.ts";

/** What a headline, a name or a reason may hold that a format takes as a command. */
const pieces = [
  "{",
  "}",
  "\\",
  "\\input{x}",
  "%",
  "$",
  "&",
  "#",
  "_",
  "~",
  "^",
  "--",
  "---",
  "''",
  "``",
  "?`",
  '"',
  "<b>",
  "@article{x,",
  " and ",
  ", ",
  "\nER  - ",
  "\r\nTY  - BOOK",
  "\u0000",
  "\u202e",
  "\ud83d",
  "=1+1",
  "東京",
  "مرحبا",
  "🌉",
  "é",
  "word",
  " ",
];

const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((all) => `x${all.join("")}x`);

const facts: fc.Arbitrary<Facts> = fc.record({
  headline: text,
  authors: fc.array(fc.oneof(text, fc.constantFrom("Anna van der Berg", "Sam Holt Jr.", "UPI")), {
    maxLength: 3,
  }),
  section: text,
  place: text,
  agency: text,
  withdrawn: text,
  day: fc.constantFrom("2021-11-28", "1888-02-01"),
});

test("two BibTeX readers read back the headline, the names, the day, the address and the notes of any article", () => {
  fc.assert(
    fc.property(facts, (random) => {
      const own = cited(random);
      const entry = bibtex(own);
      const { entries, errors } = parseBibtex(entry, { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries.length).toBe(1);
      expect(entries[0]?.key).toBe(own.key);
      expect(plain(entries[0]?.fields.title)).toBe(titleOf(own));
      expect(entries[0]?.fields.author?.length).toBe(own.authors.length);
      const [item, ...others] = new Cite(entry, { forceType: "@biblatex/text" }).data;
      expect(others).toEqual([]);
      expect(plain(item?.title)).toBe(titleOf(own));
      expect(item).toMatchObject({
        URL: own.url,
        issued: { "date-parts": [own.day?.split("-").map(Number)] },
      });
    }),
    { numRuns: 300 },
  );
});

test("a RIS reader reads back one record of any article", () => {
  fc.assert(
    fc.property(facts, (random) => {
      const own = cited(random);
      const record = ris(own);
      expect(
        record.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line)),
      ).toBe(true);
      const [item, ...others] = new Cite(record, { forceType: "@ris/file" }).data;
      expect(others).toEqual([]);
      // This reader takes the authors of a newspaper as its reporters, and only the year of the day.
      expect(item).toMatchObject({
        type: "article-newspaper",
        title: titleOf(own),
        "container-title": own.newspaper,
        URL: own.url,
        issued: { "date-parts": [[Number(own.day?.slice(0, 4))]] },
      });
    }),
    { numRuns: 300 },
  );
});

test("RIS names every author, the family name first", () => {
  const own = cited({ ...storm, authors: ["Anna van der Berg", "Samuel Holt Jr.", "UPI"] });
  expect(new Cite(ris(own), { forceType: "@ris/file" }).data[0]).toMatchObject({
    reporter: ["van der Berg, Anna", "Holt, Samuel, Jr.", "UPI"],
  });
});

test("BibTeX readers take names apart as they were", () => {
  const own = cited({
    ...storm,
    authors: ["Anna Maria van der Berg", "Samuel Holt Jr.", "Holt & Sons, Ltd."],
  });
  expect(parseBibtex(bibtex(own)).entries[0]?.fields.author).toMatchObject([
    { prefix: "van der", lastName: "Berg", firstName: "Anna Maria" },
    { lastName: "Holt", firstName: "Samuel", suffix: "Jr." },
    { name: "Holt & Sons, Ltd." },
  ]);
  expect(own.authors.map(invertedName)).toEqual([
    "van der Berg, Anna Maria",
    "Holt, Samuel, Jr.",
    "Holt & Sons, Ltd.",
  ]);
});

test.each<[string, Facts]>([
  ["two authors", storm],
  ["three authors", { ...storm, authors: ["Ann Low", "Ben J. Ray", "Cy Orr"] }],
  ["a particle", { ...storm, authors: ["Anna Maria van der Berg"] }],
  ["a suffix", { ...storm, authors: ["Samuel Holt Jr."] }],
  ["a hyphen", { ...storm, authors: ["Jean-Paul Roux"] }],
  ["a desk", { ...storm, authors: ["Courier news desk"] }],
  ["no author", { ...storm, authors: [] }],
  ["no day", { headline: "Tide", authors: ["Ann Low"] }],
  ["neither", { headline: "Tide" }],
])("an independent CSL processor writes the same APA citation of %s", (_, random) => {
  const own = cited(random);
  const theirs = new Cite(csl(own)).format("bibliography", { template: "apa", lang: "en-US" });
  expect(apa({ ...own, url: own.url ?? "" })).toBe(theirs.trim());
});

const plain = (value: unknown): string => String(value).replace(/\u00a0/g, " ");
