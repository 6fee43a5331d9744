import type { Image, Link, Nodes, Root, RootContent, Text } from "mdast";
import { type FoundLink, linkReader } from "../../markdown/link-nodes.ts";
import { linkKey } from "../../model/local-link.ts";

/** For the links and pictures of a body that name files of the archive, by linkKey: the address in the page; undefined if they lead nowhere. */
export type PageLinks = ReadonlyMap<string, string | undefined>;

/**
 * Gives links and pictures their addresses in the page. A link that leads nowhere becomes its words, a picture its description, or else
 * its title or the name of its file.
 */
export function applyLinks(root: Root, links: PageLinks): void {
  if (links.size === 0) return;
  const linkOf = linkReader(root);
  const resolve = (node: Nodes): Nodes[] => {
    if ("children" in node) {
      node.children = node.children.flatMap(resolve) as RootContent[] & typeof node.children;
    }
    const link = linkOf(node);
    if (!link || !links.has(linkKey(link))) return [node];
    const href = links.get(linkKey(link));
    return href === undefined ? wordsOf(link) : [linkTo(href, link)];
  };
  resolve(root);
}

function wordsOf({ node, address, title }: FoundLink): Nodes[] {
  if ("children" in node) {
    const id = node.data?.hProperties?.id; // other links may lead to it
    return id === undefined
      ? node.children
      : [
          {
            type: "htmlElement",
            data: { hName: "span", hProperties: { id } },
            children: node.children,
          },
        ];
  }
  const value = node.alt || title || (address.split(/[/\\]/).at(-1) ?? "");
  return [{ type: "text", value } satisfies Text];
}

function linkTo(url: string, { node, title }: FoundLink): Link | Image {
  const { position, data } = node;
  const shared = { url, title, ...(position && { position }), ...(data && { data }) };
  return "children" in node
    ? { type: "link", children: node.children, ...shared }
    : { type: "image", alt: node.alt ?? "", ...shared };
}
