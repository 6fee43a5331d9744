import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeArticle } from "../fixtures/describe-article.ts";
import { parseFixture, parseFixtures, parseFolder } from "../fixtures/parse-fixtures.ts";
import { siteFolder, siteNames, writeExpected } from "./golden-sites.ts";

// Rewrites what the tests expect of fixtures and small sites. Read the diff before you commit it.
for (const name of parseFixtures()) {
  writeFileSync(join(parseFolder, `${name}.expected`), describeArticle(parseFixture(name)));
}
for (const name of siteNames()) {
  rmSync(join(siteFolder(name), "expected"), { recursive: true, force: true });
  await writeExpected(name);
}
