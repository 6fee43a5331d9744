import { articleTable, type ExportSite } from "./articles.ts";
import { namesTable, peopleTable } from "./people.ts";
import { quotationTable } from "./quotations.ts";
import type { Table } from "./table.ts";

/** What Datasette shows about a database of the archive: a metadata.json. `name` is the database's, its file name without the ending. */
export function datasetteMetadata(
  name: string,
  site: ExportSite & { readonly tagline?: string; readonly licence?: string },
): string {
  const metadata = {
    title: site.title,
    ...(site.tagline && { description: site.tagline }),
    ...(site.url && { source_url: site.url, source: site.title }),
    ...(site.licence && { license_url: site.licence, license: site.licence }),
    databases: {
      [name]: {
        tables: {
          articles: {
            ...described(articleTable(site)),
            label_column: "headline",
            sort_desc: "date",
            facets: ["language", "section", "place"],
          },
          quotations: {
            ...described(quotationTable(site)),
            label_column: "text",
            sort_desc: "date",
            facets: ["speaker", "kind", "rule"],
          },
          people: {
            ...described(peopleTable(site)),
            label_column: "name",
            sort_desc: "quotations",
          },
          names: { ...described(namesTable), label_column: "name", sort: "name" },
        },
      },
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

const described = <Row>({ title, columns }: Table<Row>) => ({
  title,
  columns: Object.fromEntries(columns.map(({ name, description }) => [name, description])),
});
