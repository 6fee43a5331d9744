import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type PageLinks = {
  /** Each link's address as it is written, resolved against the page's. */
  readonly links: readonly URL[];
  readonly ids: ReadonlySet<string>;
};

/** Reads the links and the ids of an HTML page, without a browser. */
export function linksOf(html: string, url: string): PageLinks {
  const links: URL[] = [];
  const ids = new Set<string>();
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      for (const { name, value } of node.attrs) {
        if (name === "id") ids.add(value);
        if (name === "href" && node.tagName === "a") links.push(new URL(value, url));
      }
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { links, ids };
}
