import fc from "fast-check";
import { expect, test } from "vitest";
import {
  foundIn,
  havePhrases,
  type Passage,
  searchedTexts,
  snippetOf,
  type Wanted,
} from "../../src/search/page/snippet.ts";
import { wantedBy } from "../../src/search/page/wanted.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";

const wanted = (query: string): Wanted => wantedBy(parseQuery(query));

/** The text with what was found in brackets. */
function marked(text: string, query: string): string {
  let out = "";
  let at = 0;
  for (const { start, end } of foundIn(text, wanted(query))) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

test.each([
  ["dredge", "They dredged the Dredge.", "They [dredged] the [Dredge]."],
  ["müller", "Herr Mueller und Frau Müller", "Herr [Mueller] und Frau [Müller]"],
  ["strasse", "Die Straße ist lang", "Die [Straße] ist lang"],
  ["harbour", "the harbour’s wall", "the [harbour’s] wall"],
  ["eau", "l’eau et l'eau", "l’[eau] et l'[eau]"],
  ['"sea wall"', "A sea of wall; the sea wall.", "A sea of wall; the [sea wall]."],
  ['"sea wall" ferry', "The sea, the ferry, the sea-wall", "The sea, the [ferry], the [sea-wall]"],
  ["東京", "彼は東京都へ行く", "彼は[東京]都へ行く"],
  ["東京都", "彼は東京都へ行く", "彼は[東京都]へ行く"],
  ["كتاب", "قرأ الكِتاب وكِتاب آخر", "قرأ الكِتاب وكِتاب آخر"],
  ["ميناء", "إدارة ميناء مارو", "إدارة [ميناء] مارو"],
  ["naïve", "a nai\u0308ve plan", "a [nai\u0308ve] plan"],
])("%s is marked in: %s", (query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test("a mark begins and ends where a word of the text does, in any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const spans = foundIn(text, wanted("a b 1 é"));
      for (const { start, end } of spans) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

const passage = (anchor: string, text: string, ...said: readonly string[]): Passage => ({
  anchor,
  text,
  quotes: said.map((words, i) => ({
    anchor: `q${anchor.slice(1)}${i + 1}`,
    speaker: "Ines Calder",
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })),
});

const passages = [
  passage("p1", "The ferry is late."),
  passage("p2", "“The ferry is safe,” she said of the pier.", "“The ferry is safe,”"),
  passage("p3", "The pier is old, and the ferry new."),
];

const textOf = (snippet: ReturnType<typeof snippetOf>) =>
  snippet?.pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("");

test("the snippet is the first passage with the most words, and names the speaker of a quotation", () => {
  const both = snippetOf(passages, wanted("ferry pier"), []);
  expect(both).toMatchObject({ anchor: "q21", speaker: "Ines Calder" });
  expect(textOf(both)).toBe("“The [ferry] is safe,” she said of the [pier].");
  expect(snippetOf(passages, wanted("old"), [])).toMatchObject({ anchor: "p3", speaker: "" });
  expect(snippetOf(passages, wanted("bakery"), [])).toBeUndefined();
});

test("a search for quotations shows only those that it found", () => {
  const found = snippetOf(passages, wanted("ferry in:quotes"), ["q21"]);
  expect(textOf(found)).toBe("“The [ferry] is safe,” she said of the pier.");
  expect(snippetOf(passages, wanted("pier in:quotes"), ["q21"])).toBeUndefined();
  expect(snippetOf(passages, wanted("ferry in:quotes"), ["q99"])).toBeUndefined();
});

test("a long passage is cut at words around what was found, and no character is halved", () => {
  const long = `${"word ".repeat(100)}lighthouse ${"other ".repeat(100)}`.trim();
  const text = textOf(snippetOf([passage("p1", long)], wanted("lighthouse"), [])) ?? "";
  expect(text).toMatch(/^… (?:word )+\[lighthouse\](?: other)+ …$/);
  expect(text.length).toBeLessThan(200);
  const astral = `${"𠀀".repeat(300)}灯台${"𠀀".repeat(300)}`;
  const cut = textOf(snippetOf([passage("p1", astral)], wanted("灯台"), [])) ?? "";
  expect(cut).toContain("[灯台]");
  expect(cut.isWellFormed()).toBe(true);
});

test("a phrase counts in the headline and each passage; among quotations only in those found", () => {
  const phrase = wanted('"ferry is safe"');
  expect(havePhrases(searchedTexts(passages, "", phrase, []), phrase)).toBe(true);
  expect(havePhrases(searchedTexts([], "The ferry is safe", phrase, []), phrase)).toBe(true);
  const apart = wanted('"safe she said"');
  expect(havePhrases(searchedTexts(passages, "", apart, []), apart)).toBe(true);
  const quoted = wanted('"ferry is safe" in:quotes');
  expect(havePhrases(searchedTexts(passages, "", quoted, ["q21"]), quoted)).toBe(true);
  expect(havePhrases(searchedTexts(passages, "", quoted, []), quoted)).toBe(false);
  const beyond = wanted('"safe she said" in:quotes');
  expect(havePhrases(searchedTexts(passages, "", beyond, ["q21"]), beyond)).toBe(false);
});
