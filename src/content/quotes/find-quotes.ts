import type { Article } from "../../model/article.ts";
import type { Quote, Speaker } from "../../model/quote.ts";
import { attribute } from "./attribute.ts";
import { confidenceOf, confidenceOfNone } from "./confidence.ts";
import { headlineQuotes } from "./headline-quotes.ts";
import { lexiconFor } from "./languages/language-of.ts";
import { findMarked } from "./marks/find-marked.ts";
import { paragraphsOf } from "./paragraph.ts";
import { indexPeople } from "./people/index-people.ts";
import { resolve } from "./people/resolve.ts";
import { readParagraph } from "./words/reading.ts";
import { tokenize } from "./words/tokenize.ts";

/** The quotations of an article, in order, with who said them where the text says so. */
export function findQuotes(
  article: Pick<Article, "text" | "prose" | "parts" | "lang">,
): readonly Quote[] {
  const text = article.prose ?? article.text;
  const lexicon = lexiconFor(article.lang.value);
  const paragraphs = paragraphsOf(text, article.parts);
  const inHeadline = headlineQuotes(text, article.parts, lexicon);
  const marked = findMarked(text, paragraphs, lexicon);
  if (marked.every((pairs) => pairs.length === 0)) return inHeadline;
  const readings = paragraphs.map((paragraph, i) =>
    readParagraph(paragraph, tokenize(text, paragraph, marked[i] ?? [], lexicon), lexicon),
  );
  const said = attribute(text, readings);
  const people = indexPeople(readings, said);
  let last: Speaker | undefined;
  const inBody = said.map(({ token, kind, attribution }): Quote => {
    const { start, end } = token;
    const speaker = attribution && resolve(attribution, { text, readings, people }, last);
    if (!attribution || !speaker)
      return { start, end, kind, rule: "none", confidence: confidenceOfNone };
    const { rule, atMost = 1 } = attribution;
    last = speaker;
    return {
      start,
      end,
      kind,
      speaker,
      rule,
      confidence: Math.min(atMost, confidenceOf(rule, lexicon.tag)),
    };
  });
  return [...inHeadline, ...inBody].sort((a, b) => a.start - b.start);
}
