import type { SpeakerLine } from "../model/queries.ts";
import { speakerPermalink } from "../model/speaker.ts";
import { addressIn, type ExportSite } from "./articles.ts";
import type { Table } from "./table.ts";

/** A record of each person and organisation that has a page. */
export const peopleTable = (site: ExportSite): Table<SpeakerLine> => ({
  title: "People and organisations",
  columns: [
    {
      name: "key",
      type: "string",
      description: "The key, as the quotations name it.",
      value: ({ key }) => key,
    },
    {
      name: "name",
      type: "string",
      description: "The name that most quotations use.",
      value: ({ name }) => name,
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
      description: "How many quotations the archive has.",
      value: ({ quotes }) => quotes,
    },
    {
      name: "url",
      type: "string",
      description: "The address of the page.",
      value: ({ key }) => addressIn(site, speakerPermalink(key)),
    },
    {
      name: "other_keys",
      type: "string",
      description: "The keys of other names of the same person in quotations.",
      joined: " ",
      value: ({ otherNames }) => otherNames.map(({ key }) => key),
    },
    {
      name: "same_as",
      type: "string",
      description: "Pages elsewhere about the same person or organisation.",
      joined: " ",
      value: ({ profile }) => profile?.sameAs ?? [],
    },
  ],
});
