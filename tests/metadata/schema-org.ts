import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import jsonld from "jsonld";

/** The namespace of the vocabulary. */
const namespace = "https://schema.org/";

/** The properties whose values are addresses: those of the published context that we use. */
const addresses = ["url", "sameAs", "item", "mainEntityOfPage", "urlTemplate"];

/** As the published context of schema.org, which is too large to keep here: every term is in its namespace. */
const context = {
  "@context": {
    "@vocab": namespace,
    ...Object.fromEntries(addresses.map((term) => [term, { "@type": "@id" }])),
  },
};

type Node = { readonly [key: string]: unknown };

/** Reads JSON-LD with an independent processor. Rejects if it is not valid. */
export function expandJsonLd(text: string, base: string): Promise<readonly Node[]> {
  const document: object = JSON.parse(text);
  return jsonld.expand(document, {
    base,
    safe: true,
    documentLoader: async (url) => {
      if (url !== "https://schema.org") throw new Error(`No context at ${url}`);
      return { documentUrl: url, document: context };
    },
  });
}

/** Terms of expanded JSON-LD that the vocabulary does not have, and properties that their type does not have. */
export function unknownTerms(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms);
  if (typeof value !== "object" || value === null || "@value" in value) return [];
  const { "@type": types = [], ...rest } = value as Node;
  const names = (types as readonly string[]).map((type) => type.replace(namespace, ""));
  const known = new Set(names.flatMap((name) => [...propertiesOf(`${name}Leaf`)]));
  const isKnown = (property: string): boolean =>
    property.startsWith("@") || names.length === 0 || known.has(termOf(property));
  return [
    ...names.filter((name) => !isType(name)),
    ...Object.entries(rest).flatMap(([property, own]) => [
      ...(isKnown(property) ? [] : [`${names} ${property}`]),
      ...unknownTerms(own),
    ]),
  ];
}

/** An action may say what a property of it needs: `query-input`. */
const termOf = (property: string): string =>
  property.replace(namespace, "").replace(/-(?:input|output)$/, "");

type Interface = { readonly above: readonly string[]; readonly own: readonly string[] };

/** The vocabulary as the package schema-dts states it: `QuotationLeaf` extends `QuotationBase`, which has the properties. */
const interfaces: ReadonlyMap<string, Interface> = new Map(
  readFileSync(fileURLToPath(import.meta.resolve("schema-dts")).replace(/\.js$/, ".d.ts"), "utf8")
    .matchAll(/^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm)
    .map(([, name = "", above = "", body = ""]): [string, Interface] => [
      name,
      {
        above: above.split(", "),
        own: [...body.matchAll(/^ {4}"([\w-]+)"\?/gm)].map(([, property = ""]) => property),
      },
    ]),
);

const isType = (name: string): boolean => interfaces.has(`${name}Leaf`);

function propertiesOf(type: string): ReadonlySet<string> {
  const found = interfaces.get(type);
  return new Set(
    found ? [...found.own, ...found.above.flatMap((each) => [...propertiesOf(each)])] : [],
  );
}
