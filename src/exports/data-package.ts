import type { ExportFile } from "../model/exports.ts";
import type { Column, Table } from "./table.ts";

/** A file of a data set as it was written. */
export type WrittenExport = ExportFile & {
  /** Below the folder of the data, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
};

export type PackageSite = {
  readonly title: string;
  readonly tagline?: string;
  readonly url?: string;
  readonly licence?: string;
};

/** Only what it says of its columns is needed. */
type AnyTable = Pick<Table<never>, "title"> & {
  readonly columns: readonly Pick<Column<never>, "name" | "type" | "description">[];
};

/** The tables of the data sets that have records. */
export type Tables = Readonly<Record<"articles" | "quotations" | "people", AnyTable>>;

/** A Frictionless Data Package (version 1 of the standard, which version 2 reads): every file with its columns, size and digest. */
export function dataPackage(
  site: PackageSite,
  files: readonly WrittenExport[],
  tables: Tables,
): string {
  const { title, tagline, url, licence } = site;
  const descriptor = {
    profile: "data-package",
    name: "archive",
    title,
    ...(tagline && { description: tagline }),
    ...(url && { homepage: url }),
    ...(licence && { licenses: [{ path: licence }] }),
    resources: files.map((file) => resourceOf(file, tables)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function resourceOf(file: WrittenExport, tables: Tables): object {
  const { name, format, timePart, month, letters, path, bytes, sha256 } = file;
  const table = name === "citations" || name === "text" ? undefined : tables[name];
  const period = month ?? (timePart || letters);
  return {
    name: [name, period, format.replace(".", "-")].filter(Boolean).join("-"),
    title: [table?.title ?? titles[name], period].filter(Boolean).join(", "),
    path,
    format,
    mediatype: mediaTypes[format],
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    profile: table && format === "csv" ? "tabular-data-resource" : "data-resource",
    ...(table && format === "csv" && { schema: schemaOf(table) }),
  };
}

const schemaOf = ({ columns }: AnyTable) => ({
  fields: columns.map(({ name, type, description }) => ({ name, type, description })),
  missingValues: [""],
});

const titles: Readonly<Record<string, string>> = {
  citations: "Citations",
  text: "Articles as text files",
};

const mediaTypes: Readonly<Record<ExportFile["format"], string>> = {
  jsonl: "application/jsonl",
  csv: "text/csv",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  "csl.json": "application/vnd.citationstyles.csl+json",
  zip: "application/zip",
};
