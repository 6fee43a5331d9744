import type { Article } from "../../model/article.ts";
import type { Part } from "../../model/part.ts";
import type { Span } from "../../model/span.ts";
import type { BodyWords } from "./body-words.ts";
import { foldRuns } from "./fold-runs.ts";
import { type NumberedQuote, quotedText, type Stretch } from "./quoted-text.ts";

/**
 * The body of a plain-text article, written part by part, without a parser or the Markdown writer, which takes most of the time of
 * rendering a page.
 */
export function textBody(
  article: Article,
  quotes: readonly NumberedQuote[],
  words: BodyWords,
): string {
  const anchored = new Set<number>();
  const inline = (part: Part, span: Span = part): string =>
    quotedText(article.text, span, quotes, part.cuts ?? [], anchored)
      .map(stretchHtml)
      .join("");
  let dateline = datelineHtml(article);
  let paragraph = 0;
  const blocks = article.parts.flatMap((part): Block[] => {
    const run = part.figures ? "figures" : part.role === "boilerplate" ? "boilerplate" : undefined;
    const block = (html: string): Block[] => [{ html, run }];
    switch (part.role) {
      case "paragraph": {
        paragraph++;
        const text = dateline + inline(part);
        dateline = "";
        const tag = part.figures ? "span" : "p";
        return block(`<${tag} id="p${paragraph}">${text}${paragraphMark(paragraph)}</${tag}>`);
      }
      case "turn": {
        paragraph++;
        const className = part.asks ? "turn asks" : "turn";
        const text = labelHtml(article.text, part) + inline(part, behindLabel(article.text, part));
        return block(
          `<p id="p${paragraph}" class="${className}">${text}${paragraphMark(paragraph)}</p>`,
        );
      }
      case "dateline":
        return [];
      case "subhead": {
        const depth = Math.min(Math.max(part.level ?? 2, 2), 6);
        return block(`<h${depth}>${inline(part)}</h${depth}>`);
      }
      case "list": {
        const items = linesOf(article.text, part).map((line) => `<li>${inline(part, line)}</li>`);
        return block(["<ul>", ...items, "</ul>"].join("\n"));
      }
      case "table": {
        const verbatim = article.text.slice(part.start, part.end);
        return block(`<pre><code>${escaped(verbatim)}\n</code></pre>`);
      }
      case "break":
        return block("<hr>");
      case "caption":
      case "note":
      case "sign-off":
        return block(`<p class="${part.role}">${inline(part)}</p>`);
      case "boilerplate":
        return block(`<p>${inline(part)}</p>`);
      case "date":
      case "kicker":
      case "headline":
      case "deck":
      case "byline":
      case "front-matter":
        return [];
      default:
        return part.role satisfies never;
    }
  });
  return inRuns(inRuns(blocks, "figures", figures), "boilerplate", (run) => disclosure(run, words))
    .map(({ html }) => html)
    .join("\n");
}

const inRuns = (
  blocks: readonly Block[],
  kind: Block["run"],
  fold: (run: readonly Block[]) => Block,
): readonly Block[] => foldRuns(blocks, ({ run }) => run === kind, fold);

/** The speaker's label as printed; it is set in the margin if there is one. */
const labelHtml = (text: string, { label }: Part): string =>
  label ? `<b class="label">${escaped(text.slice(label.start, label.end))}</b> ` : "";

/** The words of a turn: behind the label and its colon or full stop. */
function behindLabel(text: string, { start, end, label }: Part): Span {
  if (!label) return { start, end };
  const signs = /^\s*[:.]?\s*/.exec(text.slice(label.end, end))?.[0].length ?? 0;
  return { start: label.end + signs, end };
}

/** A run of blocks of one kind becomes one block. */
type Block = { readonly html: string; readonly run: "figures" | "boilerplate" | undefined };

/** Lines of figures, tightly set. */
const figures = (run: readonly Block[]): Block => ({
  html: `<p class="figures">${run.map(({ html }) => html).join("<br>\n")}</p>`,
  run: undefined,
});

function stretchHtml({ words, quote }: Stretch): string {
  if (!quote) return escaped(words);
  const { className, id, speaker } = quote;
  const said = speaker === undefined ? "" : ` data-speaker="${attribute(speaker)}"`;
  return `<span class="${className.join(" ")}"${id ? ` id="${id}"` : ""}${said}>${escaped(words)}</span>`;
}

/**
 * A discreet link to its paragraph. It has no text, so that a copied paragraph contains only the article's own words, and the
 * keyboard and screen readers pass over it.
 */
const paragraphMark = (number: number): string =>
  `<a href="#p${number}" class="here" tabindex="-1" aria-hidden="true"></a>`;

const disclosure = (run: readonly Block[], words: BodyWords): Block => ({
  html: [
    `<details class="boilerplate">`,
    `<summary>${escaped(words.standingText)}</summary>`,
    ...run.map(({ html }) => html),
    "</details>",
  ].join("\n"),
  run: undefined,
});

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const attribute = (text: string): string => escaped(text).replaceAll('"', "&quot;");

/** The lines of a list's text without their bullets. */
function linesOf(text: string, part: Part): readonly Span[] {
  const lines: Span[] = [];
  const pattern = /[^\r\n]+/g;
  pattern.lastIndex = part.start;
  for (
    let match = pattern.exec(text);
    match && match.index < part.end;
    match = pattern.exec(text)
  ) {
    const end = Math.min(part.end, match.index + match[0].length);
    const bullet = /^\s*(?:[-*•–—‣◦·]|\d{1,3}[.)])\s+/.exec(match[0])?.[0].length ?? 0;
    if (match[0].trim() !== "") lines.push({ start: match.index + bullet, end });
  }
  return lines;
}

/** The dateline begins the first paragraph, as in the newspaper. */
function datelineHtml({ parts, text }: Article): string {
  const dateline = parts.find((part) => part.role === "dateline");
  if (!dateline) return "";
  const printed = text.slice(dateline.start, dateline.end).replace(/\s+/g, " ").trim();
  return `<span class="dateline">${escaped(printed)}</span> `;
}
