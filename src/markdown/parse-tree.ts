import type { Nodes, Root } from "mdast";
import type { Extension } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { withLinearAutolinks } from "./linear-autolinks.ts";
import { meteredConstructs } from "./metered-constructs.ts";
import { eachNode } from "./nodes.ts";
import { atMost, levelsAllowed, refuseTooHard, TooHardError } from "./too-hard.ts";

export type ParseOptions = {
  /** Whether an indented paragraph is code, as in CommonMark, or a paragraph. */
  readonly indentedCode: boolean;
};

/** Parses a Markdown text into a tree. Throws TooHardError if that would take too long for the length of the text. */
export function parseTree(text: string, options: ParseOptions): Root {
  refuseTooHard(text);
  const root = parsed(text, options);
  atMost(depthOf(root), levelsAllowed, "levels of emphasis, quotations and lists");
  atMost(repeatedBy(root), repeatedAlways + text.length, "references to a long address");
  return root;
}

function parsed(text: string, { indentedCode }: ParseOptions): Root {
  try {
    return unified()
      .use(remarkParse)
      .use(remarkGfm, { singleTilde: false })
      .use(extended, [
        meteredConstructs(text.length),
        indentedCode ? {} : { disable: { null: ["codeIndented"] } },
      ])
      .use(withoutTransforms)
      .parse(text);
  } catch (error) {
    // The limits are far below a stack overflow. If one was overlooked, this text loses its markup but the build goes on.
    if (error instanceof RangeError) throw new TooHardError("too many levels");
    throw error;
  }
}

function extended(this: Processor, extensions: readonly Extension[]): void {
  const data = this.data();
  const others = (data.micromarkExtensions ?? []).map(withLinearAutolinks);
  data.micromarkExtensions = [...others, ...extensions];
}

/** A second search for addresses, in the finished tree, leaves words without their positions, which quotations need. */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

/** An address defined once is repeated at each reference, so a short text could make a page of megabytes. */
function repeatedBy(root: Root): number {
  const lengths = new Map<string, number>();
  eachNode(root, (node) => {
    if (node.type === "definition") lengths.set(node.identifier, node.url.length);
  });
  if (lengths.size === 0) return 0;
  let repeated = 0;
  eachNode(root, (node) => {
    if (node.type === "linkReference" || node.type === "imageReference")
      repeated += lengths.get(node.identifier) ?? 0;
  });
  return repeated;
}

const repeatedAlways = 200_000;

/** The nesting depth of a tree. Not recursive, since a deep tree would overflow the stack. */
export function depthOf(root: Root): number {
  let depth = 0;
  let level: readonly Nodes[] = [root];
  while (level.length > 0) {
    depth++;
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
  }
  return depth;
}
