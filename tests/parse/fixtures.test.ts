import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/model/rules.ts";
import { describeArticle } from "../fixtures/describe-article.ts";
import { parseFixture, parseFixtures, parseFolder } from "../fixtures/parse-fixtures.ts";

test.each(parseFixtures())("%s", (name) => {
  const expected = readFileSync(join(parseFolder, `${name}.expected`), "utf8");
  expect(describeArticle(parseFixture(name))).toBe(expected);
});

test("no expectation is left over", () => {
  const orphans = readdirSync(parseFolder).filter(
    (name) => name.endsWith(".expected") && !existsSync(join(parseFolder, name.slice(0, -9))),
  );
  expect(orphans).toEqual([]);
});

/** Rules about the archive as a whole, which one seed cannot break; their tests stand with the build. */
const ofTheArchive = [
  "seed-unreadable",
  "seed-duplicate",
  "ledger-invalid",
  "page-failed",
  "fix-invalid",
  "fix-orphan",
];

test("every rule about a seed has a fixture", () => {
  const shown = new Set(
    parseFixtures().flatMap((name) => parseFixture(name).messages.map(({ rule }) => rule)),
  );
  const without = Object.keys(rules).filter(
    (rule) => ![...shown].some((seen) => seen === rule) && !ofTheArchive.includes(rule),
  );
  expect(without).toEqual([]);
});
