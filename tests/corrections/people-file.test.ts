import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPeople } from "../../src/project/read-people.ts";

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), "backfile-people-"));
  try {
    writeFileSync(join(folder, "people.yaml"), text);
    return readPeople(join(folder, "people.yaml"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("an empty people.yaml names nobody", () => {
  expect(read("")).toEqual([]);
  expect(read("# nobody yet\n")).toEqual([]);
});

test("names are kept as text", () => {
  expect(read("- name: 007\n  aliases: [1.10, Yes]\n")).toMatchObject([
    { name: "007", aliases: ["1.10", "Yes"] },
  ]);
});

test.each([
  ["- name: *x\n", ":1:9 *x is a YAML alias"],
  ["- &a\n  name: x\n  aliases: [*a]\n", "contains itself"],
  ["- name: x\n  alias: y\n", ":2:3 0: alias: is not known here. Did you mean aliases?"],
  ["name: x\n", "is not a list"],
])("a people.yaml of %j is an error with its file and line", (text, reason) => {
  expect(() => read(text)).toThrow(reason);
});
