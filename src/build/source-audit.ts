import { csvLines } from "../exports/csv.ts";
import type { Table } from "../exports/table.ts";
import type { Quoted, Review } from "./review-archive.ts";

const audit: Table<Quoted> = {
  title: "Source audit",
  columns: [
    {
      name: "name",
      type: "string",
      description: "Whom the archive quotes.",
      value: ({ name }) => name,
    },
    {
      name: "key",
      type: "string",
      description: "The last step of the page's address.",
      value: ({ key }) => key,
    },
    {
      name: "kind",
      type: "string",
      description: "person or organisation.",
      value: ({ kind }) => kind,
    },
    {
      name: "quotations",
      type: "integer",
      description: "How many quotations.",
      value: ({ quotes }) => quotes,
    },
    {
      name: "articles",
      type: "integer",
      description: "In how many articles.",
      value: ({ articles }) => articles,
    },
    {
      name: "first",
      type: "date",
      description: "The day of the first one.",
      value: ({ first }) => first ?? null,
    },
    {
      name: "last",
      type: "date",
      description: "The day of the last one.",
      value: ({ last }) => last ?? null,
    },
  ],
};

/** Whom the archive quotes, as CSV: most quotations first. */
export const sourceAudit = ({ quoted }: Review): Generator<string> => csvLines(audit, quoted);
