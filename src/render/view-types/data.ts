import type { ExportName } from "../../model/exports.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { PageMetadata } from "./metadata.ts";

/** The page about the data sets. */
export type DataPageView = {
  readonly kind: "data";
  /** The page's address. */
  readonly url: Permalink;
  /** The address of the list of all files for programs, a Frictionless data package. */
  readonly package: Permalink;
  /** The data sets. */
  readonly sets: readonly DataSet[];
  /** What the page says about the data to programs. */
  readonly metadata: PageMetadata;
};

/** A data set. */
export type DataSet = {
  /** Its name. */
  readonly name: ExportName;
  /** Its parts in time, or by first letters; one for a data set of the whole archive. */
  readonly parts: readonly DataPart[];
};

/** The files of a data set for one part. */
export type DataPart = {
  /** `2019`, `2019-04`, `undated`, `undated.1-10000`, or first letters of people; empty for the whole archive. */
  readonly period: string;
  /** The files, each in another format. */
  readonly files: readonly DataFile[];
};

/** A file of a data set. */
export type DataFile = {
  /** Its address. */
  readonly url: Permalink;
  /** The format, as the ending of its name. */
  readonly format: string;
  /** Its size. */
  readonly bytes: number;
};
