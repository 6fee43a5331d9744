import type { Definition, Image, ImageReference, Link, LinkReference, Nodes } from "mdast";
import type { WrittenLink } from "../model/local-link.ts";
import { eachNode } from "./nodes.ts";

type LinkNode = Link | LinkReference | Image | ImageReference;

export type FoundLink = Pick<WrittenLink, "address" | "isPicture"> & {
  readonly node: LinkNode;
  readonly title: string | null;
};

/** A function for the link or picture that a node of the tree is: its own, or by a definition elsewhere in the tree. */
export function linkReader(root: Nodes): (node: Nodes) => FoundLink | undefined {
  const definitions = new Map<string, Definition>();
  eachNode(root, (node) => {
    if (node.type !== "definition" || definitions.has(node.identifier)) return; // the first one counts
    definitions.set(node.identifier, node);
  });
  return (node) => {
    switch (node.type) {
      case "link":
      case "image":
        return found(node, node, node.type === "image");
      case "linkReference":
      case "imageReference": {
        const definition = definitions.get(node.identifier);
        return definition && found(node, definition, node.type === "imageReference");
      }
      default:
        return undefined;
    }
  };
}

const found = (
  node: LinkNode,
  { url, title }: Link | Image | Definition,
  isPicture: boolean,
): FoundLink => ({ node, address: url, title: title ?? null, isPicture });
