import { existsSync, readFileSync } from "node:fs";
import { peopleSchema } from "../content/corrections/fix-schema.ts";
import { readCheckedYaml } from "../content/yaml/read-checked-yaml.ts";
import { ExpectedError } from "../model/expected-error.ts";
import type { Person } from "../model/people.ts";

/** people.yaml cannot be used: one line a fault, each with its file and line. */
class PeopleError extends ExpectedError {}

/** The people of the archive; none where there is no such file. Throws PeopleError. */
export function readPeople(file: string): readonly Person[] {
  if (!existsSync(file)) return [];
  const { value, faults } = readCheckedYaml(readFileSync(file, "utf8"), peopleSchema);
  if (!value) {
    throw new PeopleError(
      faults.map(({ line, column, reason }) => `${file}:${line}:${column} ${reason}`).join("\n"),
    );
  }
  return value.map(({ seeds, ...person }) => ({ ...person, ...(seeds && { seeds }) }));
}
