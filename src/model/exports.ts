import { undatedPart } from "./list-parts.ts";
import type { Permalink } from "./permalink.ts";

/** The data sets that an archive may publish. */
export const exportNames = ["articles", "quotations", "people", "citations", "text"] as const;

export type ExportName = (typeof exportNames)[number];

/** The formats of a data set, as endings of its files. */
export const formatsOf = {
  articles: ["jsonl", "csv"],
  quotations: ["jsonl", "csv"],
  people: ["csv"],
  citations: ["bib", "ris", "csl.json"],
  text: ["zip"],
} as const satisfies Readonly<Record<ExportName, readonly string[]>>;

export type ExportFormat = (typeof formatsOf)[ExportName][number];

/** The file of a data set for a part of time, or for a month in it. */
export type ExportFile = {
  readonly name: ExportName;
  readonly format: ExportFormat;
  /** The name of its time part; "" for a data set of the whole archive. */
  readonly timePart: string;
  /** `2019-04`: only the articles of this month. */
  readonly month?: string;
  /** Only the people whose keys begin with these letters. */
  readonly letters?: string;
};

/** `/data/2019/articles.jsonl`, `/data/2019/citations-04.bib`, `/data/people.csv`, `/data/people-sa.csv` */
export function exportPermalink({ name, format, timePart, month, letters }: ExportFile): Permalink {
  const part = month?.slice(5) ?? letters;
  const file = `${name}${part ? `-${part}` : ""}.${format}`;
  return `/data/${timePart && `${timePart}/`}${file}` as Permalink;
}

/** The file at an address of `exportPermalink`; undefined for any other. */
export function exportFileAt(url: string): ExportFile | undefined {
  const [, , timePart = "", name, part, ending] =
    /^\/data\/(([^/]+)\/)?([a-z]+)(?:-([^/.]+))?\.([a-z.]+)$/u.exec(url) ?? [];
  const known = exportNames.find((each) => each === name);
  const format = known && formatsOf[known].find((each) => each === ending);
  if (!known || !format) return undefined;
  const own = { name: known, format, timePart };
  if (!part) return own;
  return known === "people" ? { ...own, letters: part } : { ...own, month: `${timePart}-${part}` };
}

/** The months that have files of their own in a time part: those of a year. A shorter part, or the undated, is not divided. */
export const monthsIn = (
  timePart: string,
  days: readonly string[],
): readonly (string | undefined)[] =>
  timePart.length > 4 || timePart === undatedPart
    ? [undefined]
    : [...new Set(days.map((day) => day.slice(0, 7)))];

/** The list of all files with their sizes, digests and columns. */
export const dataPackage = "/data/datapackage.json" as Permalink;

/** The page about the data. */
export const dataPage = "/data/" as Permalink;

/** No file of a data set is larger: some hosts refuse files of more than 25 MiB. */
export const maxBytesInFile = 24 * 2 ** 20;

/** The formats of `backfile export`. */
export const exportFormats = ["sqlite", "ninjs", "jsonl", "csv", "text", "csl"] as const;

/** The data sets that the command can write as records. */
export const recordSets = ["articles", "quotations", "people"] as const;

export type ExportOptions = {
  readonly format: (typeof exportFormats)[number];
  /** Of which things `jsonl` and `csv` write records. */
  readonly records?: (typeof recordSets)[number];
  /** Only the articles of a day, a month or a year, or those that are `undated`. */
  readonly period?: string;
};
