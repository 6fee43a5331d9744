import { cleanText } from "../model/clean-text.ts";
import { bodyTextOf, type ExportedArticle } from "./articles.ts";

/** An article as a text file in the folder of its day: headline, authors, day, and the text, with blank lines between. */
export function textFileOf(each: ExportedArticle): {
  readonly path: string;
  readonly text: string;
} {
  const { article, card } = each;
  const { deck, byline, date } = article;
  const head = [article.headline?.value, deck?.value, byline?.value, date?.value];
  const blocks = [...head.filter((line) => line !== undefined), ...bodyTextOf(each)];
  const text = `${blocks.map(cleanText).join("\n\n")}\n`;
  return { path: `${card.url.slice(1, -1)}.txt`, text };
}
