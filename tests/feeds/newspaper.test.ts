import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { RelaxNGValidator, XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, test } from "vitest";
import { expectedFiles, siteNames } from "../sites/golden-sites.ts";

const require = createRequire(import.meta.url);
const sitemapPackage = dirname(require.resolve("sitemap/package.json"));
const sitemapSchema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(sitemapPackage, "schema/sitemap.xsd"), "utf8")),
);
const atomSchema = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(import.meta.dirname, "atom.rng"), "utf8")),
);

const filesOf = (name: string, pattern: RegExp) =>
  [...expectedFiles(name)].filter(([path]) => pattern.test(path));

test.each(siteNames())("every sitemap of %s is valid", (name) => {
  const sitemaps = filesOf(name, /^sitemaps\/.*\.xml$/);
  expect(sitemaps.length).toBeGreaterThan(0);
  for (const [, text] of sitemaps) {
    using document = XmlDocument.fromString(text);
    sitemapSchema.validate(document);
  }
});

test.each(siteNames())("every feed of %s is valid, and names pages of the site", (name) => {
  const feeds = filesOf(name, /(?:^|\/)(?:feed|added)\.xml$/);
  const pages = expectedFiles(name);
  expect(feeds.length).toBeGreaterThan(2);
  for (const [path, text] of feeds) {
    using document = XmlDocument.fromString(text);
    atomSchema.validate(document);
    const addresses = parseAtomFeed(text).entries?.map(({ links }) => links?.[0]?.href ?? "") ?? [];
    expect(addresses.length, path).toBeGreaterThan(0);
    for (const address of addresses) {
      const page = decodeURI(new URL(address).pathname).replace("/archive/", "");
      expect(pages.has(`${page}index.html`), address).toBe(true);
    }
  }
});
