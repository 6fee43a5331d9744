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
  return value.map(({ seeds, sameAs, ...person }) => ({
    ...person,
    ...(seeds && { seeds }),
    ...(sameAs && { sameAs }),
  }));
}
