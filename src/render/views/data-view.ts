import type { Dataset } from "schema-dts";
import {
  dataPackage,
  dataPage,
  type ExportFile,
  exportFileAt,
  exportNames,
} from "../../model/exports.ts";
import type { Permalink } from "../../model/permalink.ts";
import type { Queries } from "../../model/queries.ts";
import { canonical } from "../href.ts";
import { newspaper } from "../metadata/newspaper.ts";
import { wordsOf } from "../strings/words-of.ts";
import type { DataPageView, DataPart, DataSet } from "../view-types/data.ts";
import type { SiteView } from "../view-types/site.ts";

/** The page about the data sets, with the files that are in place. */
export function dataView(queries: Queries, site: SiteView): DataPageView {
  const files = queries.exports().flatMap(({ url, bytes }) => {
    const file = exportFileAt(url);
    return file ? [{ ...file, url: url as Permalink, bytes }] : [];
  });
  const sets = exportNames
    .map((name) => ({ name, parts: partsOf(files.filter((file) => file.name === name)) }))
    .filter(({ parts }) => parts.length > 0);
  const things = [dataset(sets, queries, site)];
  return {
    kind: "data",
    url: dataPage,
    package: dataPackage,
    sets,
    metadata: { type: "website", tags: [], things },
  };
}

type InPlace = ExportFile & { readonly url: Permalink; readonly bytes: number };

const periodOf = ({ timePart, month, letters = "" }: InPlace): string =>
  month ?? (timePart || letters);

const partsOf = (files: readonly InPlace[]): readonly DataPart[] =>
  [...Map.groupBy(files, periodOf)].map(([period, own]) => ({
    period,
    files: own.map(({ url, format, bytes }) => ({ url, format, bytes })),
  }));

/** All data sets as one, in the vocabulary of schema.org. */
function dataset(sets: readonly DataSet[], queries: Queries, site: SiteView): Dataset {
  const { title, intro, sets: words } = wordsOf(site.lang).data;
  const { first, last } = queries.extent();
  const url = canonical(site, dataPage);
  return {
    "@type": "Dataset",
    ...(url && { "@id": url, url }),
    name: `${site.title}: ${title}`,
    description: [
      intro.replace("{package}", "datapackage.json"),
      ...sets.map(({ name }) => words[name].join(": ")),
    ].join(" "),
    isPartOf: newspaper(site),
    ...(site.licence && { license: site.licence }),
    ...(first && last && { temporalCoverage: `${first}/${last}` }),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: canonical(site, dataPackage) ?? dataPackage,
    },
  };
}
