import { linkReader } from "../../../markdown/link-nodes.ts";
import type { MarkdownTree } from "../../../markdown/markdown-tree.ts";
import { eachNode, spanOf } from "../../../markdown/nodes.ts";
import { linePlaces } from "../../../model/line-places.ts";
import { type LocalLink, linkKey, type WrittenLink } from "../../../model/local-link.ts";
import { seedLink } from "../../../model/seed-link.ts";
import { overlapping, type Span } from "../../../model/span.ts";

/** Tags of other generators that hold the address of an article. */
const references = new Set(["ref", "relref", "link", "post_url"]);

/**
 * The links and pictures of a Markdown tree that name files of the archive, each address once, in the order of the text. `start` is
 * the offset of the tree in the seed.
 */
export function localLinks(
  { root, tags }: Pick<MarkdownTree, "root" | "tags">,
  text: string,
  start: number,
): readonly LocalLink[] {
  const found = new Map<string, WrittenLink & Span>();
  const linkOf = linkReader(root);
  const referring = tags.filter(({ name, keeps }) => keeps && references.has(name));
  eachNode(root, (node) => {
    const link = linkOf(node);
    const span = link && spanOf(node);
    if (!span || found.has(linkKey(link))) return;
    const { address, isPicture } = link;
    const isReference = overlapping(referring, span).length > 0;
    const written = { address, isPicture, ...(isReference && { isReference }) };
    if (seedLink("", written)) {
      found.set(linkKey(link), { ...written, start: start + span.start, end: start + span.end });
    }
  });
  if (found.size === 0) return [];
  const placeOf = linePlaces(text);
  return [...found.values()]
    .toSorted((a, b) => a.start - b.start)
    .map((link) => ({ ...link, ...placeOf(link.start) }));
}
