import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageKinds } from "../../src/model/page.ts";
import { viewDocs, viewDocsFile } from "./view-docs.ts";

test("docs/views.md matches the types", () => {
  expect(readFileSync(viewDocsFile, "utf8")).toBe(viewDocs());
});

test("every kind of page and every field is described", () => {
  const docs = viewDocs();
  for (const kind of pageKinds) expect(docs).toContain(`\n### ${kind}\n`);
  expect(docs.match(/^\|.*\| {2}\|$/gm)).toBeNull();
});
