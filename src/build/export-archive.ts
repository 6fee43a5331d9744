import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { articleTable } from "../exports/articles.ts";
import { citedIn, cslLines } from "../exports/citations.ts";
import { csvLines } from "../exports/csv.ts";
import { datasetteMetadata } from "../exports/datasette.ts";
import { ninjsItem } from "../exports/ninjs.ts";
import { peopleTable } from "../exports/people.ts";
import { quotationsOf, quotationTable } from "../exports/quotations.ts";
import { writeSqlite } from "../exports/sqlite-file.ts";
import { jsonLines } from "../exports/table.ts";
import { textFileOf } from "../exports/text-files.ts";
import { maxFilesInZip, zip } from "../exports/zip.ts";
import { ExpectedError } from "../model/expected-error.ts";
import type { ExportOptions } from "../model/exports.ts";
import { replaceFile } from "../output/replace-file.ts";
import type { Project } from "../project/project.ts";
import { openStore, type Store } from "../store/connection.ts";
import { lockFolder } from "../store/lock.ts";
import { publishedArticles } from "../store/queries/export-queries.ts";
import { queriesOf } from "../store/queries/queries.ts";
import { type DataSettings, dataSettingsOf } from "../workers/data-settings.ts";
import { storeFileOf } from "./run.ts";

/** The archive cannot be exported; the message says what to do. */
class ExportError extends ExpectedError {}

/**
 * Writes what the last build published into one file, and next to a database what Datasette shows about it. Returns the files. Throws
 * ExportError, LockedError, and what the disk says.
 */
export function exportArchive(
  project: Project,
  file: string,
  { format, records = "articles", period }: ExportOptions,
): readonly string[] {
  const storeFile = storeFileOf(project);
  if (!existsSync(storeFile)) throw new ExportError(notBuilt);
  using _lock = lockFolder(project.cache);
  const { store, remade } = openStore(storeFile);
  try {
    if (remade) throw new ExportError(notBuilt);
    const settings = dataSettingsOf(project.settings);
    if (format === "sqlite") return writeDatabase(store, settings, file, period);
    replaceFile(file, piecesOf(store, settings, { format, records, ...(period && { period }) }));
    return [file];
  } finally {
    store.close();
  }
}

const notBuilt =
  "There is no build to export, or it is of another version of this program. Run backfile build first.";

type TextOptions = Required<Pick<ExportOptions, "format" | "records">> &
  Pick<ExportOptions, "period"> & { readonly format: Exclude<ExportOptions["format"], "sqlite"> };

function piecesOf(
  store: Store,
  settings: DataSettings,
  { format, records, period }: TextOptions,
): Iterable<string | Uint8Array> {
  const articles = publishedArticles(store, period);
  switch (format) {
    case "ninjs":
      return articles.map((each) => `${JSON.stringify(ninjsItem(each, settings))}\n`);
    case "csl":
      return cslLines(articles.map((each) => citedIn(settings, each)));
    case "text":
      return [zipOf(articles.map(textFileOf).toArray())];
    case "csv":
    case "jsonl": {
      const linesOf = format === "csv" ? csvLines : jsonLines;
      switch (records) {
        case "articles":
          return linesOf(articleTable(settings), articles);
        case "quotations":
          return linesOf(quotationTable(settings), quotationsOf(articles));
        case "people":
          return linesOf(peopleTable(settings), queriesOf(store).speakers());
        default:
          return records satisfies never;
      }
    }
    default:
      return format satisfies never;
  }
}

function zipOf(files: Parameters<typeof zip>[0] & { readonly length: number }): Uint8Array {
  if (files.length > maxFilesInZip) {
    throw new ExportError(
      `A ZIP archive cannot hold ${files.length} files. Export one year after the other: --period 2019.`,
    );
  }
  return zip(files);
}

/** Whole or not at all: under another name first. */
function writeDatabase(
  store: Store,
  settings: DataSettings,
  file: string,
  period: string | undefined,
): readonly string[] {
  const unfinished = `${file}.new`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(unfinished, { force: true });
  try {
    writeSqlite(unfinished, {
      site: settings,
      articles: publishedArticles(store, period),
      people: queriesOf(store).speakers(),
    });
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  const stem = file.slice(0, file.length - extname(file).length);
  const metadata = `${stem}.metadata.json`;
  replaceFile(metadata, [datasetteMetadata(basename(stem), settings)]);
  return [file, metadata];
}
