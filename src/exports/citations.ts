import { bibtex } from "../model/citations/bibtex.ts";
import { citedOf } from "../model/citations/cited.ts";
import { csl } from "../model/citations/csl.ts";
import { ris } from "../model/citations/ris.ts";
import type { ExportedArticle, ExportSite } from "./articles.ts";

/** Citations as one array of CSL-JSON, a line each. */
export function* cslLines(
  articles: Iterable<ExportedArticle>,
  site: ExportSite,
): Generator<string> {
  let before = "[\n";
  for (const each of articles) {
    yield before + JSON.stringify(csl(citedOf(each, site)));
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** Citations of articles for reference managers. */
export function citationsText(
  format: "bib" | "ris" | "csl.json",
  articles: Iterable<ExportedArticle>,
  site: ExportSite,
): string {
  const cited = () => Array.from(articles, (each) => citedOf(each, site));
  switch (format) {
    case "bib":
      return cited()
        .map((each) => `${bibtex(each)}\n`)
        .join("\n");
    case "ris":
      return cited().map(ris).join("\r\n");
    case "csl.json":
      return [...cslLines(articles, site)].join("");
    default:
      return format satisfies never;
  }
}
