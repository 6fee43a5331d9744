import { articleTable, type ExportedArticle } from "../exports/articles.ts";
import { citationsText } from "../exports/citations.ts";
import { csvLines } from "../exports/csv.ts";
import { dataPackage as packageText } from "../exports/data-package.ts";
import { peopleTable } from "../exports/people.ts";
import { quotationsOf, quotationTable } from "../exports/quotations.ts";
import { jsonLines, type Table } from "../exports/table.ts";
import { textFileOf } from "../exports/text-files.ts";
import { zip } from "../exports/zip.ts";
import { dataPage, type ExportFile, type ExportFormat, exportFileAt } from "../model/exports.ts";
import type { Store } from "../store/connection.ts";
import { publishedArticles, writtenExports } from "../store/queries/export-queries.ts";
import { queriesOf } from "../store/queries/queries.ts";
import type { DataSettings } from "./data-settings.ts";

/** The published articles of a part of time. */
export type ArticlesOfPart = (timePart: string) => readonly ExportedArticle[];

/** Reads the articles of a part once, because all its files show them. */
export function articleReader(store: Store): ArticlesOfPart {
  let last:
    | { readonly timePart: string; readonly articles: readonly ExportedArticle[] }
    | undefined;
  return (timePart) => {
    if (last?.timePart !== timePart) {
      last = { timePart, articles: [...publishedArticles(store, timePart)] };
    }
    return last.articles;
  };
}

/** The content of a planned file of a data set. */
export function exportContent(
  store: Store,
  settings: DataSettings,
  url: string,
  articlesOf: ArticlesOfPart,
): string | Uint8Array {
  const file = exportFileAt(url);
  if (!file) throw new Error(`The plan names an unknown data set, ${url}.`);
  const articles = articlesIn(file, articlesOf);
  switch (file.name) {
    case "articles":
      return recordsText(file.format, articleTable(settings), articles);
    case "quotations":
      return recordsText(file.format, quotationTable(settings), quotationsOf(articles));
    case "people":
      return recordsText(file.format, peopleTable(settings), queriesOf(store).speakers());
    case "citations":
      return citationsText(citationFormat(file.format), articles, settings);
    case "text":
      return zip(Iterator.from(articles).map(textFileOf));
    default:
      return file.name satisfies never;
  }
}

function articlesIn(
  { timePart, month }: ExportFile,
  articlesOf: ArticlesOfPart,
): readonly ExportedArticle[] {
  if (timePart === "") return [];
  const all = articlesOf(timePart);
  return month ? all.filter(({ card }) => card.day?.startsWith(month)) : all;
}

const recordsText = <Row>(format: ExportFormat, table: Table<Row>, rows: Iterable<Row>): string =>
  [...(format === "csv" ? csvLines(table, rows) : jsonLines(table, rows))].join("");

const citationFormat = (format: ExportFormat) =>
  format === "bib" || format === "ris" ? format : "csl.json";

/** The list of all data sets, with what is in the output folder. */
export function dataPackageText(store: Store, settings: DataSettings): string {
  const files = writtenExports(store).flatMap(({ url, bytes, sha256 }) => {
    const file = exportFileAt(url);
    return file ? [{ ...file, path: url.slice(dataPage.length), bytes, sha256 }] : [];
  });
  const tables = {
    articles: articleTable(settings),
    quotations: quotationTable(settings),
    people: peopleTable(settings),
  };
  return packageText(settings, files, tables);
}
