import type { ExportName } from "../../model/exports.ts";

/** The words of the page about the data sets. `{…}` is replaced by a value when the words are shown. */
export type DataWords = {
  readonly title: string;
  readonly intro: string;
  readonly licence: string;
  readonly noLicence: string;
  /** The name of each data set, and what it has. */
  readonly sets: Readonly<Record<ExportName, readonly [name: string, about: string]>>;
};
