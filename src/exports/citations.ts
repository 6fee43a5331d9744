import { bibtex } from "../model/citations/bibtex.ts";
import { type Cited, citedOf } from "../model/citations/cited.ts";
import { csl } from "../model/citations/csl.ts";
import { ris } from "../model/citations/ris.ts";
import type { ExportedArticle, ExportSite } from "./articles.ts";

/** An article as a citation of it needs it. */
export const citedIn = (site: ExportSite, article: ExportedArticle): Cited =>
  citedOf(article, site);

/** Citations as one array of CSL-JSON, a line each. */
export function* cslLines(cited: Iterable<Cited>): Generator<string> {
  let before = "[\n";
  for (const each of cited) {
    yield before + JSON.stringify(csl(each));
    before = ",\n";
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** Citations of articles for reference managers. */
export function citationsText(format: "bib" | "ris" | "csl.json", cited: readonly Cited[]): string {
  switch (format) {
    case "bib":
      return cited.map((each) => `${bibtex(each)}\n`).join("\n");
    case "ris":
      return cited.map(ris).join("\r\n");
    case "csl.json":
      return [...cslLines(cited)].join("");
    default:
      return format satisfies never;
  }
}
