import { mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { readCheckedYaml } from "../../src/content/yaml/read-checked-yaml.ts";
import type { Settings } from "../../src/model/settings.ts";
import { readSettings, SettingsError } from "../../src/project/read-settings.ts";
import { settingsSchema } from "../../src/project/settings-schema.ts";
import { settingsText } from "../../src/project/settings-text.ts";

function settingsOf(text: string): Settings {
  using folder = mkdtempDisposableSync(join(tmpdir(), "backfile-settings-"));
  const file = join(folder.path, "backfile.yaml");
  writeFileSync(file, text);
  return readSettings(file, true);
}

test("an encoding is that of all seeds, or each of a pattern's, under its usual name", () => {
  expect(settingsOf("encoding: CP1251\n").encoding).toEqual([
    { seeds: "*", encoding: "windows-1251" },
  ]);
  expect(settingsOf('encoding: { "1998/": koi8-r, "*": latin1 }\n').encoding).toEqual([
    { seeds: "1998/", encoding: "koi8-r" },
    { seeds: "*", encoding: "windows-1252" },
  ]);
});

test.each([
  ["encoding: windows-9", "backfile.yaml:1:1 encoding: is not an encoding"],
  ["titel: X", "backfile.yaml:1:1 titel: is not known here. Did you mean title?"],
  [
    "title: X\nmastheadd: left",
    "backfile.yaml:2:1 mastheadd: is not known here. Did you mean masthead?",
  ],
  ["title: X\naccent: red", "backfile.yaml:2:1 accent: is not a colour like #7a1f2b."],
  [
    'title: X\naccent: "#ffee00"',
    "backfile.yaml:2:1 accent: is too pale for text on paper: its contrast is 1.1 : 1",
  ],
  ["title: [", "backfile.yaml:1:"],
  ["- title", "backfile.yaml:1:1 The file is not a mapping of names to values."],
  ["[]", "backfile.yaml:1:1 The file is not a mapping of names to values."],
  ["dateOrder: dym", "backfile.yaml:1:1 dateOrder: is not one of dmy, mdy, ymd."],
  [
    "url: courier.example",
    "backfile.yaml:1:1 url: is not an address like https://example.org/archive/.",
  ],
])("settings %j are refused with file and line", (text, said) => {
  expect(() => settingsOf(text)).toThrow(SettingsError);
  expect(() => settingsOf(text)).toThrow(said);
});

test("all faults of a file are reported at once", () => {
  expect(() => settingsOf("titel: X\nhost: disk\nstart: now\n")).toThrow(
    /titel:.*\n.*host:.*\n.*start:/,
  );
});

test("the settings that init writes name every key, and set none but the title", () => {
  const text = settingsText("schema.json");
  const known = Object.keys(settingsSchema.pipe[0].entries);
  const named = [...text.matchAll(/^(?:# )?(\w+): (?!\/\/)/gm)].map(([, key]) => key);
  for (const key of known) expect(named).toContain(key);
  expect(settingsOf(text)).toEqual(settingsOf("title: The Archive\n"));
});

test("each commented line that init writes is valid without its #", () => {
  const lines = settingsText("schema.json").matchAll(/^# (\w+: .+)$/gm);
  const keys = new Set(Object.keys(settingsSchema.pipe[0].entries));
  const left = [...lines]
    .map(([, line = ""]) => line)
    .filter((line) => keys.has(line.split(":")[0] ?? ""));
  const set = left.filter((line) => !/^host: (?:the|links)/.test(line));
  expect(set.length).toBeGreaterThan(8);
  for (const line of set) expect(readCheckedYaml(`${line}\n`, settingsSchema).faults).toEqual([]);
  expect(readCheckedYaml(`${set.join("\n")}\n`, settingsSchema).faults).toEqual([]);
});

test("every key of the published schema has a description", () => {
  for (const [key, field] of Object.entries(settingsSchema.pipe[0].entries)) {
    expect(v.getDescription(field.wrapped), key).toMatch(/\.$/);
  }
});
