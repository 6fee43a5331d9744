import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** What a program that knows HTML finds in a page. */
export type Head = {
  /** The contents of meta elements by their name or property. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  /** The text of each script that is data. */
  readonly jsonLd: readonly string[];
  /** How many script elements the page has. */
  readonly scripts: number;
};

export function readHead(html: string): Head {
  const elements = [...elementsOf(parse(html))];
  const metas = elements.filter(({ tagName }) => tagName === "meta");
  const scripts = elements.filter(({ tagName }) => tagName === "script");
  const named = metas.flatMap((meta): [string, string][] => {
    const name = attribute(meta, "name") ?? attribute(meta, "property");
    return name ? [[name, attribute(meta, "content") ?? ""]] : [];
  });
  return {
    tags: new Map(
      [...Map.groupBy(named, ([name]) => name)].map(([name, own]) => [
        name,
        own.map(([, content]) => content),
      ]),
    ),
    jsonLd: scripts
      .filter((script) => attribute(script, "type") === "application/ld+json")
      .map(({ childNodes: [text] }) => (text && "value" in text ? text.value : "")),
    scripts: scripts.length,
  };
}

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}
