import { articleTable, type ExportedArticle } from "../exports/articles.ts";
import { citationsText, citedIn } from "../exports/citations.ts";
import { csvLines } from "../exports/csv.ts";
import { dataPackage as packageText } from "../exports/data-package.ts";
import { peopleTable } from "../exports/people.ts";
import { quotationsOf, quotationTable } from "../exports/quotations.ts";
import { type Evaluated, evaluated, jsonLines } from "../exports/table.ts";
import { textFileOf } from "../exports/text-files.ts";
import { zip } from "../exports/zip.ts";
import type { Cited } from "../model/citations/cited.ts";
import { dataPage, type ExportFormat, exportFileAt } from "../model/exports.ts";
import { isInNamePart } from "../model/sitemap.ts";
import type { Store } from "../store/connection.ts";
import { publishedArticles, writtenExports } from "../store/queries/export-queries.ts";
import { queriesOf } from "../store/queries/queries.ts";
import type { DataSettings } from "./data-settings.ts";
import { once } from "./once.ts";

/** The articles of a part of time, as its files show them. Each of these is computed once, because several formats show it. */
type Part = {
  readonly articles: readonly ExportedArticle[];
  readonly records: () => Evaluated;
  readonly quotations: () => Evaluated;
  readonly cited: () => readonly Cited[];
};

export type PartReader = (timePart: string) => Part;

/** Reads parts; the last one is kept for its other files. */
export function partReader(store: Store, settings: DataSettings): PartReader {
  let last: { readonly timePart: string; readonly part: Part } | undefined;
  return (timePart) => {
    if (last?.timePart !== timePart) {
      last = undefined; // its memory is needed
      const articles = timePart === "" ? [] : [...publishedArticles(store, timePart)];
      last = { timePart, part: partOf(articles, settings) };
    }
    return last.part;
  };
}

const partOf = (articles: readonly ExportedArticle[], settings: DataSettings): Part => ({
  articles,
  records: once(() => evaluated(articleTable(settings), articles)),
  quotations: once(() => evaluated(quotationTable(settings), quotationsOf(articles))),
  cited: once(() => articles.map((each) => citedIn(settings, each))),
});

/** The content of a planned file of a data set. */
export function exportContent(
  store: Store,
  settings: DataSettings,
  url: string,
  read: PartReader,
): string | Uint8Array {
  const file = exportFileAt(url);
  if (!file) throw new Error(`The plan names an unknown data set, ${url}.`);
  const { articles, records, quotations, cited } = read(file.timePart);
  const { month, letters = "" } = file;
  switch (file.name) {
    case "articles":
      return recordsIn(file.format, records());
    case "quotations":
      return recordsIn(file.format, quotations());
    case "people":
      return recordsIn(
        file.format,
        evaluated(
          peopleTable(settings),
          queriesOf(store)
            .speakers()
            .filter(({ key }) => isInNamePart(key, letters)),
        ),
      );
    case "citations":
      return citationsText(
        citationFormat(file.format),
        month ? cited().filter(({ day }) => day?.startsWith(month)) : cited(),
      );
    case "text":
      return zip(Iterator.from(articles).map(textFileOf));
    default:
      return file.name satisfies never;
  }
}

const recordsIn = (format: ExportFormat, { table, rows }: Evaluated): Uint8Array =>
  encoded(format === "csv" ? csvLines(table, rows) : jsonLines(table, rows));

const charactersAtATime = 2 ** 16;

/** The bytes of lines. They are encoded a few at a time: as one string they would take up to five times the memory. */
function encoded(lines: Iterable<string>): Uint8Array {
  const pieces: Buffer[] = [];
  let waiting = "";
  for (const line of lines) {
    waiting += line;
    if (waiting.length < charactersAtATime) continue;
    pieces.push(Buffer.from(waiting));
    waiting = "";
  }
  return Buffer.concat([...pieces, Buffer.from(waiting)]);
}

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
