import { defaultSchema, type Schema } from "hast-util-sanitize";
import remarkHtml from "remark-html";
import { unified } from "unified";
import type { Article } from "../../model/article.ts";
import type { Html } from "../view-types/html.ts";
import { type BodyOptions, markdownBody } from "./markdown-body.ts";

/** The body of a Markdown article as HTML; `prose` is its masked text. */
export function markdownHtml(article: Article, prose: string, options: BodyOptions): Html {
  const tree = markdownBody(article, prose, options);
  const html = unified().use(remarkHtml, { sanitize: schema, handlers: {} }).stringify(tree);
  const { footnotes } = options.words;
  const named = html
    .trimEnd()
    .replace(footnoteHeading, (_, tag: string) => `${tag}${footnotes}</h2>`);
  return named as Html;
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

/** remark-html has an English heading for footnotes and no option for it. No seed can have this id: its own are prefixed. */
const footnoteHeading = /(<h2 [^>]*\bid="footnote-label"[^>]*>)Footnotes<\/h2>/;
