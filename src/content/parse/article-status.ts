import type { Article } from "../../model/article.ts";
import type { Day } from "../../model/day.ts";
import type { Fact } from "../../model/fact.ts";
import { messageAt, messageOf, type Outcome } from "../../model/message.ts";
import type { ParseSettings } from "../../model/settings.ts";
import { findStrayStatement } from "./front-matter/find-stray-statement.ts";
import type { FrontMatter } from "./front-matter/take-front-matter.ts";
import type { Line } from "./layout/lines.ts";

/**
 * Decides whether readers may see the article. The front matter says so or, without front matter, a line of the text. An article
 * published after the day in `asOf` is withheld.
 */
export function articleStatus(
  text: string,
  { given, parts }: FrontMatter,
  lines: readonly Line[],
  date: Fact<Day> | undefined,
  { asOf }: ParseSettings,
): Outcome<Article["status"]> {
  if (given.status !== "published") return { value: given.status, messages: [] };
  const stray = parts.length === 0 ? findStrayStatement(text, lines) : undefined;
  if (stray) {
    const words = text.slice(stray.start, stray.end);
    const reason = `Not published, because “${words}” looks like front matter.`;
    return { value: "draft", messages: [messageAt("withheld-in-doubt", reason, text, stray)] };
  }
  if (asOf && date && date.value > asOf) {
    const reason = `Not published, because ${date.value} is after ${asOf}, the day in asOf.`;
    return { value: "draft", messages: [messageOf("withheld", reason)] };
  }
  return { value: "published", messages: [] };
}
