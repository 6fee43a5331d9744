import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publishedSchemas } from "../corrections/published-schemas.ts";
import { describeArticle } from "../fixtures/describe-article.ts";
import { parseFixture, parseFixtures, parseFolder } from "../fixtures/parse-fixtures.ts";
import { namesOfLanguages } from "../model/names-of-languages.ts";
import { namesOfIntl } from "../parse/names-of-intl.ts";
import { viewDocs, viewDocsFile } from "../templates/view-docs.ts";
import { siteFolder, siteNames, writeExpected } from "./golden-sites.ts";

const schemaFolder = join(import.meta.dirname, "../../schema");

// Rewrites what the tests expect of fixtures and small sites. Read the diff before you commit it.
for (const name of parseFixtures()) {
  writeFileSync(join(parseFolder, `${name}.expected`), describeArticle(await parseFixture(name)));
}
for (const [name, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(join(schemaFolder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync(
  join(import.meta.dirname, "../../src/content/parse/dates/names-of-intl.json"),
  `${JSON.stringify(namesOfIntl(), null, 2)}\n`,
);
writeFileSync(
  join(import.meta.dirname, "../../src/model/language-names.json"),
  `${JSON.stringify(namesOfLanguages(), null, 2)}\n`,
);
writeFileSync(viewDocsFile, viewDocs());
for (const name of siteNames()) {
  rmSync(join(siteFolder(name), "expected"), { recursive: true, force: true });
  await writeExpected(name);
}
