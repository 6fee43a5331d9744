import GithubSlugger from "github-slugger";
import type { Heading, Nodes, Root } from "mdast";
import { type Anchors, anchorKey, idPrefix, keyOfFragment } from "../model/anchor.ts";
import { overlapping, type Span } from "../model/span.ts";
import type { ForeignTag } from "./foreign-tags.ts";
import { eachNode, spanOf, wordsOf } from "./nodes.ts";

/** In characters. The id of a longer heading is made of its beginning. */
const longestId = 120;

export type NamedPlaces = {
  /** The headings and other places that have an id. */
  readonly anchors: Anchors;
  /** Links to a missing heading or other place in the text. */
  readonly deadLinks: readonly Span[];
};

/**
 * Gives each heading an id, its own or the one that other generators derive from its words, and points links inside the text at
 * these ids.
 */
export function nameHeadings(root: Root, tags: readonly ForeignTag[], parsed: string): NamedPlaces {
  const slugger = new GithubSlugger();
  const given = tags.filter(({ id }) => id !== undefined);
  const places = new Map<string, string>();
  eachNode(root, (node) => {
    const slug = node.type === "heading" ? nameHeading(node, given, parsed, slugger) : undefined;
    const id = idOf(node);
    for (const name of [id, slug]) {
      if (id === undefined || name === undefined) continue;
      const key = anchorKey(name);
      if (!places.has(key)) places.set(key, id);
    }
  });
  const dead: Span[] = [];
  eachNode(root, (node) => {
    if (node.type !== "link" || !node.url.startsWith("#") || node.url === "#") return;
    const id = places.get(keyOfFragment(node.url.slice(1)));
    const span = spanOf(node);
    if (id !== undefined) node.url = `#${id}`;
    else if (span) dead.push(span);
  });
  return { anchors: Object.fromEntries(places), deadLinks: dead };
}

/** Returns the id derived from its words, even if the seed gives it another. */
function nameHeading(
  node: Heading,
  given: readonly ForeignTag[],
  parsed: string,
  slugger: GithubSlugger,
): string {
  const slug = idPrefix + slugger.slug(wordsOf(node).trim().slice(0, longestId));
  const own = ownId(node, given, parsed);
  const id = idOf(node) ?? (own === undefined ? slug : idPrefix + own);
  if (id !== idPrefix) node.data = { ...node.data, hProperties: { id } };
  return slug;
}

/** `## Sources {#sources}`, or `{: #sources}` in the line below. */
function ownId(node: Heading, given: readonly ForeignTag[], parsed: string): string | undefined {
  const span = spanOf(node);
  if (!span || given.length === 0) return undefined;
  const lineBelow = /^[ \t]*(?:\r\n?|\n)?[ \t]*/.exec(parsed.slice(span.end, span.end + 400));
  const end = span.end + (lineBelow?.[0].length ?? 0);
  return overlapping(given, { start: span.start, end })[0]?.id;
}

const idOf = (node: Nodes): string | undefined => {
  const id = node.data?.hProperties?.id;
  return typeof id === "string" ? id : undefined;
};
