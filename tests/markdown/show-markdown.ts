import { readArticle } from "../../src/content/read-article.ts";
import type { SeedPath } from "../../src/model/article.ts";
import { bodyHtml } from "../../src/render/body/body-html.ts";
import { wordsOf } from "../../src/render/strings/words-of.ts";

/** A Markdown text below a head: its article, its messages, and its body as HTML without the links of paragraphs to themselves. */
export async function showMarkdown(markdown: string) {
  const text = `---\ntitle: Harbour dredged\ndate: 2019-05-03\n---\n\n${markdown}\n`;
  const bytes = new TextEncoder().encode(text);
  const seed = { seed: "a.md" as SeedPath, format: "markdown" as const, bytes };
  const { article, messages } = await readArticle(seed, { lang: "en" });
  if (!article) throw new Error("There is no article.");
  const body = await bodyHtml(article, wordsOf("en"));
  const html = body
    .replace(/<a href="#p\d+" class="here"[^>]*><\/a>/g, "")
    .replace(/ id="p\d+"/g, "");
  const quotes = article.quotes.map(({ start, end, speaker }) => ({
    text: article.text.slice(start, end),
    speaker: speaker?.name,
  }));
  return { article, messages, html, quotes };
}
