import type { OtherName, SpeakerLine } from "../model/queries.ts";
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
      name: "alternatives",
      type: "string",
      description: "The keys of people whom the name may mean too, the likeliest first.",
      joined: " ",
      value: ({ alternatives }) => alternatives.map(({ key }) => key),
    },
    {
      name: "role",
      type: "string",
      description: "What people.yaml says they are.",
      value: ({ profile }) => profile?.role ?? null,
    },
    {
      name: "note",
      type: "string",
      description: "What people.yaml notes about them.",
      value: ({ profile }) => profile?.note ?? null,
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

/** A name under which articles quote somebody. */
type ExportedName = Pick<SpeakerLine, "key" | "name"> & {
  readonly person: SpeakerLine["key"];
  /** Why it is taken for that person's name; none for the main one. */
  readonly joined?: Pick<OtherName, "rule" | "confidence">;
};

/** The names of each person, the main one first. */
export function* namesOf(people: Iterable<SpeakerLine>): Generator<ExportedName> {
  for (const { key: person, name, otherNames } of people) {
    yield { key: person, person, name };
    for (const { key, name, rule, confidence } of otherNames) {
      yield { key, name, person, joined: { rule, confidence } };
    }
  }
}

/** A record of each name, which leads from a quotation to the person. */
export const namesTable: Table<ExportedName> = {
  title: "Names",
  columns: [
    {
      name: "key",
      type: "string",
      description: "The key of the name, as the quotations give it.",
      value: ({ key }) => key,
    },
    {
      name: "person",
      type: "string",
      description: "The key of the person or organisation that it means.",
      value: ({ person }) => person,
    },
    { name: "name", type: "string", description: "The name.", value: ({ name }) => name },
    {
      name: "rule",
      type: "string",
      description: "Why it is taken for that person's name; none for the main one.",
      value: ({ joined }) => joined?.rule ?? null,
    },
    {
      name: "confidence",
      type: "number",
      description: "How sure that is: 0 to 1.",
      value: ({ joined }) => joined?.confidence ?? null,
    },
  ],
};
