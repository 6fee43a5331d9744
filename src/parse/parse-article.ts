import type { Article, Source } from "../model/article.ts";
import type { Outcome } from "../model/message.ts";
import type { ParseSettings } from "../model/settings.ts";
import { parseText } from "./parse-text.ts";

/** One seed's text and the settings in, one article (without its quotations) and what is wrong with it out. */
export function parseArticle(source: Source, settings: ParseSettings): Outcome<Article> {
  return parseText(source, settings);
}
