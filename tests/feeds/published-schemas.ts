import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv";
import formats from "ajv-formats";
import { RelaxNGValidator, XmlDocument, XsdValidator } from "libxml2-wasm";

const require = createRequire(import.meta.url);

const schemaAt = (file: string): XmlDocument => XmlDocument.fromString(readFileSync(file, "utf8"));

const atom = RelaxNGValidator.fromDoc(schemaAt(join(import.meta.dirname, "atom.rng")));
const sitemapPackage = dirname(require.resolve("sitemap/package.json"));
const sitemap = XsdValidator.fromDoc(schemaAt(join(sitemapPackage, "schema/sitemap.xsd")));
const ajv = new Ajv.default({ allErrors: true, strict: false });
formats.default(ajv);
const jsonFeed = ajv.compile(require("jsonfeed-schema/schema-v1.1.json"));

/** What the schema of RFC 4287, or of sitemaps, finds wrong with a text that has its root element; undefined if nothing. */
export function faultOfXml(text: string): string | undefined {
  try {
    using document = XmlDocument.fromString(text);
    const validator = { feed: atom, urlset: sitemap }[document.root.name];
    validator?.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** What the schema of JSON Feed 1.1 finds wrong with a text. */
export const faultsOfJsonFeed = (text: string): readonly unknown[] => {
  jsonFeed(JSON.parse(text));
  return jsonFeed.errors ?? [];
};
