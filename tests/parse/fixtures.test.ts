import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/model/rules.ts";
import { describeArticle } from "../fixtures/describe-article.ts";
import { parseFixture, parseFixtures, parseFolder } from "../fixtures/parse-fixtures.ts";
import { namesOfIntl } from "./names-of-intl.ts";

test.each(parseFixtures())("%s", async (name) => {
  const expected = readFileSync(join(parseFolder, `${name}.expected`), "utf8");
  expect(describeArticle(await parseFixture(name))).toBe(expected);
});

test("no expectation is left over", () => {
  const orphans = readdirSync(parseFolder).filter(
    (name) => name.endsWith(".expected") && !existsSync(join(parseFolder, name.slice(0, -9))),
  );
  expect(orphans).toEqual([]);
});

/** Rules about the archive as a whole, which one seed cannot break: the tests of the build cover them. */
const ofTheArchive = [
  "address-lost",
  "place-taken",
  "file-changed",
  "public-skipped",
  "seed-unreadable",
  "seed-failed",
  "seed-duplicate",
  "link-case",
  "picture-missing",
  "too-large-for-data",
  "not-indexed",
  "page-failed",
  "fix-invalid",
  "fix-orphan",
];

test("every rule about a seed has a fixture", async () => {
  const parsed = await Promise.all(parseFixtures().map(parseFixture));
  const shown = new Set(parsed.flatMap(({ messages }) => messages.map(({ rule }) => rule)));
  const without = Object.keys(rules).filter(
    (rule) => ![...shown].some((seen) => seen === rule) && !ofTheArchive.includes(rule),
  );
  expect(without).toEqual([]);
});

test("every rule has its section in docs/messages.md, with its level and what to do, and no other has", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/messages.md"), "utf8");
  const sections = page.split(/^## /m).slice(1);
  expect(sections.map((section) => section.split("\n")[0])).toEqual(Object.keys(rules));
  for (const section of sections) {
    const rule = Object.entries(rules).find(([id]) => section.startsWith(`${id}\n`))?.[1];
    expect(section).toContain(`_${rule?.level}._`);
    expect(section).toContain(rule?.hint);
  }
});

test("the names of months and weekdays are those of Node's Intl: npm run golden writes them", () => {
  const file = join(import.meta.dirname, "../../src/content/parse/dates/names-of-intl.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(namesOfIntl());
});
