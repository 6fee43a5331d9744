import { raw } from "hast-util-raw";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Article } from "../../model/article.ts";
import type { Html } from "../view-types/html.ts";
import type { BodyWords } from "./body-words.ts";
import { markdownBody } from "./markdown-body.ts";
import type { NumberedQuote } from "./quoted-text.ts";
import { textBody } from "./text-body.ts";

/** The article's body as HTML: paragraphs `#p1` …, quotations `span.quote#q1` …, nothing in it that could run. */
export function bodyHtml(article: Article, words: BodyWords): Html {
  const quotes = numbered(article);
  // Markdown that was too hard to parse has no prose apart from its text, and is shown as plain text.
  if (article.prose === undefined) return textBody(article, quotes, words) as Html;
  const { footnotes } = words;
  const tree = markdownBody(article, quotes, words);
  return (holdsHtml(tree) ? htmlWithTags(tree, footnotes) : plainHtml(tree, footnotes)) as Html;
}

/** The same speaker going on is named once in the margin. */
function numbered({ quotes }: Article): readonly NumberedQuote[] {
  return quotes.map(({ start, end, speaker: said, rule }, i) => {
    // A turn has its label in the margin.
    const speaker = rule === "turn" ? undefined : said;
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

// Our own ids stand as they are (p1, q1): the prefix that keeps a seed's ids apart is given to footnotes by toHast alone.
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: "",
  attributes: {
    ...defaultSchema.attributes,
    td: [["className", "right", "center"]],
    th: [["className", "right", "center"]],
    p: [["className", "caption", "note", "boilerplate", "sign-off", "turn", "asks"]],
    span: [["className", "quote", "goes-on", "dateline"], "dataSpeaker", "tabIndex"],
    a: [
      ...(defaultSchema.attributes?.a ?? []).filter((each) => typeof each === "string"),
      ["className", "data-footnote-backref", "here"],
    ],
    details: ["open", ["className", "boilerplate"]],
  },
};

function plainHtml(tree: Root, footnotes: string): string {
  const options = { sanitize: schema, handlers: {}, footnoteLabel: footnotes };
  return unified().use(remarkHtml, options).stringify(tree).trimEnd();
}

/** Markdown with HTML in it: the tags are read by a real parser, then cleaned like everything else. */
function htmlWithTags(tree: Root, footnotes: string): string {
  const tags = raw(toHast(tree, { allowDangerousHtml: true, footnoteLabel: footnotes }));
  return toHtml(sanitize(tags, schema)).trimEnd();
}

function holdsHtml(tree: Root): boolean {
  let found = false;
  visit(tree, "html", () => {
    found = true;
    return false;
  });
  return found;
}
