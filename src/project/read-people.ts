import { peopleSchema } from "../content/corrections/fix-schema.ts";
import { readCheckedYaml } from "../content/yaml/read-checked-yaml.ts";
import { ExpectedError } from "../model/expected-error.ts";
import type { Person } from "../model/people.ts";
import { readOwnFile } from "./read-own-file.ts";

/** people.yaml cannot be used: one line for each fault, with its file and line. */
class PeopleError extends ExpectedError {}

/** The people of the archive; none if there is no such file, or if it is empty. Throws PeopleError, FileError. */
export function readPeople(file: string): readonly Person[] {
  const text = readOwnFile(file);
  if (text === undefined) return [];
  const { value, faults } = readCheckedYaml(text, peopleSchema);
  if (!value) {
    throw new PeopleError(
      faults.map(({ line, column, reason }) => `${file}:${line}:${column} ${reason}`).join("\n"),
    );
  }
  return value.map(({ name, kind, aliases, seeds, sameAs = [], wikidata, role, note, hidden }) => {
    const pages = [...(wikidata ? [`https://www.wikidata.org/wiki/${wikidata}`] : []), ...sameAs];
    return {
      name,
      kind,
      aliases,
      ...(seeds && { seeds }),
      ...(pages.length > 0 && { sameAs: [...new Set(pages)] }),
      ...(role && { role }),
      ...(note && { note }),
      ...(hidden && { hidden }),
    };
  });
}
