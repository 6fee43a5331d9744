import type { Article } from "../../src/model/article.ts";
import type { Part } from "../../src/model/part.ts";

/** An article of paragraphs with empty lines between them, and nothing else. */
export const articleOf = (text: string, lang = "en"): Pick<Article, "text" | "parts" | "lang"> => ({
  text,
  parts: paragraphsOf(text),
  lang: { value: lang, certainty: "stated", rule: "lang" },
});

function paragraphsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at <= text.length; ) {
    const blank = text.indexOf("\n\n", at);
    const end = blank < 0 ? text.length : blank;
    const paragraph = text.slice(at, end);
    const start = at + (paragraph.length - paragraph.trimStart().length);
    if (paragraph.trim() !== "") {
      parts.push({ role: "paragraph", start, end: start + paragraph.trim().length });
    }
    at = end + 2;
  }
  return parts;
}

/** The pieces of a random text: marks, names, verbs of saying, small words. */
export const pieces = [
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "„",
  "«",
  "»",
  "''",
  "``",
  "「",
  "」",
  "—",
  ", ",
  ". ",
  ": ",
  "? ",
  " ",
  "\n",
  "\n\n",
  "Jane Roe",
  "Roe",
  "Mr. Ott",
  "he",
  "she",
  "the minister",
  "officials",
  "said ",
  "said",
  "told ",
  "who ",
  "a pilot, ",
  "according to ",
  "so ",
  "sagte ",
  "sei ",
  "der ",
  "dit-elle",
  "l’avocat ",
  "は",
  "と述べた。",
  "说：",
  "(",
  ")",
  "6' 2\"",
  "'80s",
  "O’Brien",
  "🌉",
  "word ",
  "U.S. ",
] as const;
