import { expect, test } from "vitest";
import type { Article } from "../../src/model/article.ts";
import { quotationAlone } from "../../src/model/quotation-alone.ts";
import type { Quote } from "../../src/model/quote.ts";
import { quoteContext } from "../../src/model/quote-context.ts";
import { utterancesOf } from "../../src/model/utterance.ts";
import { listedUtterance } from "../../src/model/utterance-text.ts";

/** An article of one paragraph, whose quotations are between ⟦ and ⟧, all of one statement. */
function articleOf(marked: string, lang: string) {
  const quotes: Quote[] = [];
  let text = "";
  for (const [i, piece] of marked.split(/[⟦⟧]/).entries()) {
    const start = text.length;
    text += piece;
    if (i % 2 === 0) continue;
    const continues = i > 1 ? ({ continues: true } as const) : {};
    quotes.push({
      start,
      end: text.length,
      kind: "direct",
      rule: "none",
      confidence: 1,
      ...continues,
    });
  }
  const article: Pick<Article, "text" | "parts" | "lang"> = {
    text,
    parts: [{ role: "paragraph", start: 0, end: text.length }],
    lang: { value: lang, certainty: "stated", rule: "lang" },
  };
  const [utterance] = utterancesOf(quotes);
  if (!utterance) throw new Error("There is no quotation.");
  return { article, utterance };
}

function aloneIn(marked: string, lang = "en"): string {
  const { article, utterance } = articleOf(marked, lang);
  return quotationAlone(listedUtterance(article, utterance), lang);
}

test.each([
  ["one quotation as it is", "⟦“It is higher,”⟧ said Roe.", "“It is higher”"],
  [
    "an ellipsis for the attribution",
    "⟦“It is higher,”⟧ said Roe, ⟦“and the sea will come.”⟧",
    "“It is higher … and the sea will come.”",
  ],
  [
    "three parts",
    "⟦“The wall,”⟧ said Roe, ⟦“is higher,”⟧ she added, ⟦“than it was.”⟧",
    "“The wall … is higher … than it was.”",
  ],
  [
    "an ellipsis where a comma may be a full stop",
    "⟦“It is higher,”⟧ Roe said. ⟦“The sea will come.”⟧",
    "“It is higher … The sea will come.”",
  ],
  [
    "a space after a sentence that ends itself",
    "⟦“Is it higher?”⟧ asked Roe. ⟦“The sea will come.”⟧",
    "“Is it higher? The sea will come.”",
  ],
  [
    "a space after a sentence that ends inside inner marks",
    "⟦“Who said ‘higher?’”⟧ asked Roe. ⟦“Not I.”⟧",
    "“Who said ‘higher?’ Not I.”",
  ],
  [
    "no dash before the ellipsis",
    "⟦“It is higher —”⟧ said Roe — ⟦“— and rising.”⟧",
    "“It is higher … and rising.”",
  ],
  ["no second ellipsis", '⟦"It is..."⟧ said Roe, ⟦"... higher."⟧', "“It is... ... higher.”"],
  [
    "inner marks, whose comma goes",
    "⟦“They call it ‘higher,’”⟧ said Roe, ⟦“and laugh.”⟧",
    "“They call it ‘higher’ … and laugh.”",
  ],
  [
    "straight marks as a pair",
    '⟦"It is higher,"⟧ said Roe, ⟦"and rising."⟧',
    "“It is higher … and rising.”",
  ],
  ["British marks", "⟦‘It is higher’⟧, said Roe, ⟦‘and rising’⟧.", "‘It is higher … and rising’"],
])("shows %s", (_, marked, words) => {
  expect(aloneIn(marked)).toBe(words);
});

test.each([
  [
    "de",
    "⟦„Es ist höher“⟧, sagte Roe, ⟦„und das Meer kommt.“⟧",
    "„Es ist höher … und das Meer kommt.“",
  ],
  [
    "fr",
    "⟦« La mer monte »⟧, a dit Roe, ⟦« et le port est plein. »⟧",
    "« La mer monte… et le port est plein. »",
  ],
  ["ru", "⟦«Море выше»⟧, — сказал Роу, — ⟦«и порт полон»⟧.", "«Море выше… и порт полон»"],
  ["zh", "⟦“海更高，”⟧罗说，⟦“海会来。”⟧", "“海更高……海会来。”"],
])("writes the ellipsis as %s does", (lang, marked, words) => {
  expect(aloneIn(marked, lang)).toBe(words);
});

test("is at most as long as lists show", () => {
  const long = "so it goes on ".repeat(300);
  expect(aloneIn(`⟦“${long},”⟧ said Roe, ⟦“${long}.”⟧`).length).toBeLessThanOrEqual(4_002);
});

test("has a context with both of its halves", () => {
  const { article, utterance } = articleOf(
    "It rained. ⟦“It is higher,”⟧ said Roe, the pilot, ⟦“and rising,”⟧ to loud applause. Nobody left.",
    "en",
  );
  expect(quoteContext(article, utterance.quotes)).toBe(
    "It rained. “…” said Roe, the pilot, “…” to loud applause.",
  );
});
