import { bibtex } from "../model/citations/bibtex.ts";
import { citedOf } from "../model/citations/cited.ts";
import { csl } from "../model/citations/csl.ts";
import { ris } from "../model/citations/ris.ts";
import type { ExportedArticle, ExportSite } from "./articles.ts";

/** Citations of articles for reference managers. */
export function citationsText(
  format: "bib" | "ris" | "csl.json",
  articles: Iterable<ExportedArticle>,
  site: ExportSite,
): string {
  const cited = [...articles].map((each) => citedOf(each, site));
  switch (format) {
    case "bib":
      return cited.map((each) => `${bibtex(each)}\n`).join("\n");
    case "ris":
      return cited.map(ris).join("\r\n");
    case "csl.json":
      return `${JSON.stringify(cited.map(csl), null, 1)}\n`;
    default:
      return format satisfies never;
  }
}
