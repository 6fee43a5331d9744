import type { Dataset } from "schema-dts";
import type { PageMetadata } from "../view-types/metadata.ts";
import type { SiteView } from "../view-types/site.ts";
import { newspaper } from "./newspaper.ts";

/** The files of data that a page offers. Addresses are absolute. */
export type DescribedData = {
  readonly name: string;
  readonly description: string;
  readonly url?: string | undefined;
  /** The address of the licence. */
  readonly licence?: string | undefined;
  /** The first and the last day of the articles. */
  readonly days?: readonly [first: string, last: string] | undefined;
  readonly files: readonly {
    readonly name: string;
    readonly url?: string | undefined;
    /** The media type: `text/csv`. */
    readonly type: string;
    readonly bytes: number;
  }[];
};

/** What a page of data tells programs, so that searches for data sets find it. */
export function datasetMetadata(data: DescribedData, site: SiteView): PageMetadata {
  const { name, description, url, licence, days, files } = data;
  const dataset: Dataset = {
    "@type": "Dataset",
    ...(url && { "@id": url, url }),
    name,
    description,
    ...(licence && { license: licence }),
    ...(days && { temporalCoverage: days.join("/") }),
    isAccessibleForFree: true,
    isPartOf: newspaper(site),
    ...(files.length > 0 && {
      distribution: files.map(({ name, url, type, bytes }) => ({
        "@type": "DataDownload" as const,
        name,
        ...(url && { contentUrl: url }),
        encodingFormat: type,
        contentSize: `${bytes} B`,
      })),
    }),
  };
  return { type: "website", tags: [], things: [dataset] };
}
