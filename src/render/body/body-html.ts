import { defaultSchema, type Schema } from "hast-util-sanitize";
import type { Root } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import type { Article } from "../../model/article.ts";
import type { Html } from "../view-types/html.ts";
import type { PageLinks } from "./apply-links.ts";
import type { BodyWords } from "./body-words.ts";
import { markdownBody } from "./markdown-body.ts";
import type { NumberedQuote } from "./quoted-text.ts";
import { textBody } from "./text-body.ts";

/** The article's body as HTML: paragraphs `#p1` …, quotations `span.quote#q1` …, nothing in it that could run. */
export function bodyHtml(article: Article, words: BodyWords, links: PageLinks = new Map()): Html {
  const quotes = numbered(article);
  // Markdown that was too hard to parse has no prose apart from its text, and is shown as plain text.
  if (article.prose === undefined) return textBody(article, quotes, words) as Html;
  const body = markdownBody(article, article.prose, { quotes, words, links });
  return markdownHtml(body, words.footnotes) as Html;
}

/** A speaker of several quotations in a row is named once in the margin. */
function numbered({ quotes }: Article): readonly NumberedQuote[] {
  return quotes.map(({ start, end, speaker: said, rule }, i) => {
    // A turn has its label in the margin.
    const speaker = rule === "turn" || said?.hidden ? undefined : said;
    const goesOn =
      speaker && quotes[i - 1]?.speaker?.name === speaker.name ? (true as const) : undefined;
    return {
      start,
      end,
      number: i + 1,
      ...(speaker && { speaker: speaker.name }),
      ...(goesOn && { goesOn }),
    };
  });
}

/**
 * The tree has only what markdown/ lets through of a seed's HTML; this is the fence behind it. The ids of a seed have their
 * prefix already, and ours (p1, q1) get none.
 */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: "",
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...["abbr", "caption", "cite", "dfn", "figcaption", "figure", "mark", "small", "u"],
  ],
  attributes: {
    ...defaultSchema.attributes,
    td: [["className", "right", "center"]],
    th: [["className", "right", "center"]],
    p: [["className", "caption", "note", "boilerplate", "sign-off", "turn", "asks", "figures"]],
    span: [["className", "quote", "goes-on", "dateline"], "dataSpeaker"],
    a: [
      ...(defaultSchema.attributes?.a ?? []).filter((each) => typeof each === "string"),
      ["className", "data-footnote-backref", "here"],
      ["tabIndex", -1],
      ["ariaHidden", "true"],
    ],
    details: ["open", ["className", "boilerplate"]],
  },
};

function markdownHtml(tree: Root, footnotes: string): string {
  const html = unified().use(remarkHtml, { sanitize: schema, handlers: {} }).stringify(tree);
  return html.trimEnd().replace(footnoteHeading, (_, tag: string) => `${tag}${footnotes}</h2>`);
}

/** remark-html has an English heading for footnotes and no option for it. No seed can have this id: its own are prefixed. */
const footnoteHeading = /(<h2 [^>]*\bid="footnote-label"[^>]*>)Footnotes<\/h2>/;
