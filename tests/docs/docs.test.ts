import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { settingsSchema } from "../../src/project/settings-schema.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(pages)("every link of %s finds its file and heading", (page) => {
  const broken = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].filter(
    ([, path = "", anchor]) => {
      const file = path ? join(dirname(page), path) : page;
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && file.endsWith(".md") && !anchorsOf(file).includes(anchor);
    },
  );
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** As GitHub makes them. */
const anchorsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );

test("docs/settings.md has a row for every setting, with its default", () => {
  const rows = new Map(
    [...read("docs/settings.md").matchAll(/^\| `(\w+)` +\| (?:`(.+?)`)? +\|/gm)].map(
      ([, key, value]) => [key, value],
    ),
  );
  for (const [key, field] of Object.entries(settingsSchema.pipe[0].entries)) {
    expect(rows.has(key), key).toBe(true);
    expect(rows.get(key), key).toBe(
      field.default === undefined ? undefined : textOf(field.default),
    );
  }
});

test("every page of docs/ can be reached from the README", () => {
  const reached = new Set<string>();
  const visit = (page: string): void => {
    if (reached.has(page)) return;
    reached.add(page);
    for (const [, path = ""] of read(page).matchAll(/\]\((?!https?:)([^)#\s]+\.md)/g)) {
      visit(join(dirname(page), path));
    }
  };
  visit("README.md");
  expect(pages.filter((page) => page.startsWith("docs/") && !reached.has(page))).toEqual([]);
});

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);
