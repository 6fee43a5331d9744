import type { Paragraph, RootContent } from "mdast";
import type { ForeignTag } from "../../../markdown/foreign-tags.ts";
import type { Role } from "../../../model/part.ts";
import { roleOfText } from "../body/role-of-block.ts";

/** The role of a block of a Markdown tree; `words` are its visible words, `frame` is the tag at its beginning. */
export function roleOfNode(node: RootContent, words: string, frame: ForeignTag["frame"]): Role {
  if (node.type === "paragraph" && frame) return frame === "caption" ? "caption" : "paragraph";
  switch (node.type) {
    case "heading":
      return "subhead";
    case "list":
      return "list";
    case "table":
    case "code":
      return "table";
    case "thematicBreak":
      return "break";
    case "footnoteDefinition":
      return "note";
    case "definition":
      return "boilerplate";
    case "htmlElement":
      return roles[node.data.hName] ?? "paragraph";
    case "paragraph":
      return (beginsWithLink(node) ? undefined : roleOfText(words)) ?? "paragraph";
    default:
      return "paragraph";
  }
}

const roles: Readonly<Record<string, Role>> = {
  dl: "list",
  figure: "caption",
  pre: "table",
  table: "table",
};

/** `[Read more about the pier](…) in this paper.` is a sentence; a link alone is an aside. */
const beginsWithLink = ({ children }: Paragraph): boolean =>
  children[0]?.type === "link" && children.length > 1;
