import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, test } from "vitest";
import { sitemap, sitemapIndexOf } from "../../src/feeds/sitemap.ts";
import { hostileText } from "./hostile-text.ts";

const require = createRequire(import.meta.url);
const sitemapPackage = dirname(require.resolve("sitemap/package.json"));
const schema = readFileSync(join(sitemapPackage, "schema/sitemap.xsd"), "utf8");
const validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
const namespace = { s: "http://www.sitemaps.org/schemas/sitemap/0.9" };

const textsAt = (document: XmlDocument, path: string): readonly string[] =>
  document.find(path, namespace).map((node) => node.content);

test("any addresses and days give a sitemap that the published schema accepts, and that a reader gets back", () => {
  const entry = fc.record({
    path: hostileText,
    modified: fc.constantFrom("2019-05-03", "1888-01-31", undefined),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (all) => {
      const entries = all.map(({ path, modified }) => ({
        address: `https://courier.example/${encodeURI(path.toWellFormed())}/`,
        ...(modified && { modified }),
      }));
      using document = XmlDocument.fromString(sitemap(entries));
      validator.validate(document);
      expect(textsAt(document, "/s:urlset/s:url/s:loc")).toEqual(
        entries.map(({ address }) => address),
      );
      expect(textsAt(document, "//s:lastmod")).toEqual(
        entries.flatMap(({ modified }) => modified ?? []),
      );
    }),
  );
});

test("the schema refuses a day that is none", () => {
  using document = XmlDocument.fromString(
    sitemap([{ address: "https://courier.example/a/", modified: "3 May" }]),
  );
  expect(() => validator.validate(document)).toThrow(/lastmod/);
});

test("the index names every sitemap", () => {
  using document = XmlDocument.fromString(
    sitemapIndexOf(["https://courier.example/a.xml", "https://courier.example/b&c.xml"]),
  );
  expect(textsAt(document, "/s:sitemapindex/s:sitemap/s:loc")).toEqual([
    "https://courier.example/a.xml",
    "https://courier.example/b&c.xml",
  ]);
});
