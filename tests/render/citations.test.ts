import { expect, test } from "vitest";
import type { Day } from "../../src/model/day.ts";
import { citationsOf } from "../../src/render/citations.ts";

const storm = {
  headline: "The night the pier went: an account",
  authors: ["Petra Lindqvist", "Jonas Abara"],
  day: "2021-11-28" as Day,
  title: "The Marrow Bay Courier",
  url: "https://courier.example/archive/2021/11/28/the-night/",
  path: "/2021/11/28/the-night/",
  key: "lindqvist2021d7bc58",
};

const texts = (cited: Parameters<typeof citationsOf>[0]) =>
  Object.fromEntries(citationsOf(cited).map(({ style, text }) => [style, text]));

test("an article with two authors", () => {
  expect(texts(storm)).toEqual({
    APA: "Lindqvist, P., & Abara, J. (2021, November 28). The night the pier went: an account. The Marrow Bay Courier. https://courier.example/archive/2021/11/28/the-night/",
    Chicago:
      "Lindqvist, Petra, and Jonas Abara. “The night the pier went: an account.” The Marrow Bay Courier, November 28, 2021. https://courier.example/archive/2021/11/28/the-night/.",
    MLA: "Lindqvist, Petra, and Jonas Abara. “The night the pier went: an account.” The Marrow Bay Courier, 28 November 2021, courier.example/archive/2021/11/28/the-night/.",
    BibTeX: [
      "@article{lindqvist2021d7bc58,",
      "  title = {{The night the pier went: an account}},",
      "  author = {Lindqvist, Petra and Abara, Jonas},",
      "  journal = {The Marrow Bay Courier},",
      "  year = {2021},",
      "  month = {11},",
      "  day = {28},",
      "  url = {https://courier.example/archive/2021/11/28/the-night/}",
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
      "UR  - https://courier.example/archive/2021/11/28/the-night/",
      "ER  - ",
    ].join("\n"),
  });
});

test("an article without author or day, its headline a question with what BibTeX reads as commands", () => {
  const { day: _, ...undated } = storm;
  const { APA, Chicago, BibTeX } = texts({ ...undated, authors: [], headline: "50% off & {out}?" });
  expect(APA).toBe(
    "50% off & {out}? (n.d.). The Marrow Bay Courier. https://courier.example/archive/2021/11/28/the-night/",
  );
  expect(Chicago).toMatch(/^“50% off & \{out\}\?” The Marrow Bay Courier, n\.d\. /);
  expect(BibTeX).toContain("title = {{50\\% off \\& out?}}");
});

test("without an address of the site, a citation gives the path and says that there is no address yet", () => {
  const { url: _, ...unplaced } = storm;
  const { APA, Chicago, MLA, BibTeX, RIS } = texts(unplaced);
  const place = "/2021/11/28/the-night/ (no address yet)";
  expect(APA?.endsWith(`The Marrow Bay Courier. ${place}`)).toBe(true);
  expect(Chicago?.endsWith(`November 28, 2021. ${place}.`)).toBe(true);
  expect(MLA?.endsWith(`28 November 2021, ${place}.`)).toBe(true);
  expect(BibTeX).toContain(`note = {${place}}`);
  expect(BibTeX).not.toContain("url =");
  expect(RIS).toContain(`N1  - ${place}`);
  expect(RIS).not.toContain("UR  -");
});
