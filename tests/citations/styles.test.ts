import { expect, test } from "vitest";
import { bibtex } from "../../src/model/citations/bibtex.ts";
import { ris } from "../../src/model/citations/ris.ts";
import { citationsOf } from "../../src/render/citations/citations-of.ts";
import { cited, courier, type Facts, storm } from "./cited-articles.ts";

const texts = (facts: Facts, site = courier) =>
  Object.fromEntries(citationsOf(cited(facts, site)).map(({ style, text }) => [style, text]));

const address = "https://courier.example/archive/2021/11/28/the-night/";

test("an article with two authors", () => {
  expect(texts(storm)).toEqual({
    APA: `Lindqvist, P., & Abara, J. (2021, November 28). The night the pier went: an account. The Marrow Bay Courier. ${address}`,
    Chicago: `Lindqvist, Petra, and Jonas Abara. “The night the pier went: an account.” The Marrow Bay Courier, November 28, 2021. ${address}.`,
    MLA: "Lindqvist, Petra, and Jonas Abara. “The night the pier went: an account.” The Marrow Bay Courier, 28 Nov. 2021, courier.example/archive/2021/11/28/the-night/.",
    BibTeX: [
      "@article{lindqvist2021d7bc580000,",
      "  title = {{The night the pier went: an account}},",
      "  author = {Lindqvist, Petra and Abara, Jonas},",
      "  journal = {The Marrow Bay Courier},",
      "  entrysubtype = {newspaper},",
      "  date = {2021-11-28},",
      "  year = {2021},",
      "  month = {11},",
      "  day = {28},",
      "  language = {en},",
      `  url = {${address}}`,
      "}",
    ].join("\n"),
    RIS: [
      "TY  - NEWS",
      "TI  - The night the pier went: an account",
      "AU  - Lindqvist, Petra",
      "AU  - Abara, Jonas",
      "T2  - The Marrow Bay Courier",
      "PY  - 2021",
      "DA  - 2021/11/28",
      "LA  - en",
      `UR  - ${address}`,
      `AN  - urn:sha256:${"d7bc58".padEnd(64, "0")}`,
      "ER  - ",
    ].join("\n"),
  });
});

test.each<[string, readonly string[], { APA: string; Chicago: string; MLA: string }]>([
  [
    "names with particles and a suffix",
    ["Anna Maria van der Berg", "Samuel Holt Jr."],
    {
      APA: "van der Berg, A. M., & Holt, S., Jr. (2021",
      Chicago: "van der Berg, Anna Maria, and Samuel Holt Jr. “",
      MLA: "van der Berg, Anna Maria, and Samuel Holt Jr. “",
    },
  ],
  [
    "initials and hyphens",
    ["Jean-Paul Roux", "J.R. Marsh"],
    {
      APA: "Roux, J.-P., & Marsh, J. R. (2021",
      Chicago: "Roux, Jean-Paul, and J.R. Marsh. “",
      MLA: "Roux, Jean-Paul, and J.R. Marsh. “",
    },
  ],
  [
    "three authors",
    ["Ann Low", "Ben Ray", "Cy Orr"],
    {
      APA: "Low, A., Ray, B., & Orr, C. (2021",
      Chicago: "Low, Ann, Ben Ray, and Cy Orr. “",
      MLA: "Low, Ann, et al. “",
    },
  ],
  [
    "a desk instead of a person",
    ["Courier news desk"],
    {
      APA: "Courier news desk. (2021",
      Chicago: "Courier news desk. “",
      MLA: "Courier news desk. “",
    },
  ],
])("%s", (_, authors, begins) => {
  const found = texts({ ...storm, authors });
  for (const [style, start] of Object.entries(begins))
    expect(found[style]?.slice(0, start.length), style).toBe(start);
});

test("many authors are cut as each style has it", () => {
  const authors = Array.from({ length: 22 }, (_, i) => `A ${String.fromCodePoint(65 + i)}oe`);
  const { APA, Chicago, MLA } = texts({ ...storm, authors });
  expect(APA).toMatch(/^Aoe, A\., Boe, A\..*, Soe, A\., … Voe, A\. \(2021/);
  expect(Chicago).toMatch(/^Aoe, A, A Boe, .*A Goe, et al\. “/);
  expect(MLA).toMatch(/^Aoe, A, et al\. “/);
});

test("an article without author or day, its headline a question with what BibTeX reads as commands", () => {
  const { APA, Chicago, MLA, BibTeX, RIS } = texts({ headline: "50% off & {out}?" });
  expect(APA).toBe(`50% off & {out}? (n.d.). The Marrow Bay Courier. ${address}`);
  expect(Chicago).toBe(`“50% off & {out}?” The Marrow Bay Courier, n.d. ${address}.`);
  expect(MLA).toMatch(/^“50% off & \{out\}\?” The Marrow Bay Courier, courier\.example/);
  expect(BibTeX).toContain("title = {{50\\% off \\& \\textbraceleft{}out\\textbraceright{}?}}");
  expect(BibTeX).toMatch(/^@article\{articled7bc580000,/);
  expect(`${BibTeX}${RIS}`).not.toMatch(/year|author|PY|AU {2}-/);
});

test("the agency is the author of an article that names none, and a note on one that does", () => {
  const wire = { headline: "Tide", agency: "UPI", place: "MARROW BAY" };
  expect(texts(wire).APA).toMatch(/^UPI\. \(n\.d\.\)\. Tide \[Dateline Marrow Bay\]\. The/);
  expect(texts(wire).BibTeX).toContain("author = {{UPI}}");
  const named = texts({ ...wire, authors: ["Ann Low"] });
  expect(named.APA).toMatch(/^Low, A\./);
  expect(named.APA).toBe(
    `Low, A. (n.d.). Tide [Dateline Marrow Bay, UPI]. The Marrow Bay Courier. ${address}`,
  );
  expect(named.Chicago).toBe(
    `Low, Ann. “Tide.” Dateline Marrow Bay, UPI. The Marrow Bay Courier, n.d. ${address}.`,
  );
  expect(named.MLA).toMatch(/the-night\/\. Dateline Marrow Bay, UPI\.$/);
  expect(named.BibTeX).toContain("note = {Agency: UPI. Dateline: Marrow Bay}");
  expect(named.RIS).toContain("N1  - Agency: UPI\nN1  - Dateline: Marrow Bay");
});

test("a withdrawn article is cited as withdrawn", () => {
  const { APA, Chicago, MLA, BibTeX, RIS } = texts({ ...storm, withdrawn: "It was wrong." });
  expect(APA).toContain("The night the pier went: an account [withdrawn]. The Marrow");
  expect(Chicago).toContain("“The night the pier went: an account [withdrawn].” The Marrow");
  expect(MLA).toContain("“The night the pier went: an account [withdrawn].” The Marrow");
  expect(BibTeX).toContain("title = {{The night the pier went: an account [withdrawn]}}");
  expect(BibTeX).toContain("note = {Withdrawn: It was wrong}");
  expect(RIS).toContain("TI  - The night the pier went: an account [withdrawn]\n");
  expect(RIS).toContain("N1  - Withdrawn: It was wrong\n");
});

test("quotation marks inside a headline become single ones, and a headline that the seed does not give is bracketed", () => {
  const { Chicago } = texts({ ...storm, headline: "Master: “It is deep”" });
  expect(Chicago).toContain("“Master: ‘It is deep.’”");
  expect(texts({}).APA).toMatch(
    /^\[The wind reached 71 knots at two in the morning\]\. \(n\.d\.\)/,
  );
});

test("without the address of the site there are no citations to print; data say that there is no address yet", () => {
  const own = cited(storm, { title: courier.title });
  expect(citationsOf(own)).toEqual([]);
  const place = "/2021/11/28/the-night/ (no address yet)";
  expect(bibtex(own)).toContain(`note = {${place}. urn:sha256:`);
  expect(bibtex(own)).not.toContain("url =");
  expect(ris(own)).toContain(`N1  - ${place}`);
  expect(ris(own)).not.toContain("UR  -");
});

test("notes are sentences, each with one full stop", () => {
  const { BibTeX } = texts({ ...storm, withdrawn: "It was wrong.", place: "MARROW BAY" });
  expect(BibTeX).toContain("note = {Withdrawn: It was wrong. Dateline: Marrow Bay}");
});
