import type { Nodes, Root } from "mdast";
import type { Extension } from "micromark-util-types";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { visit } from "unist-util-visit";
import { meteredConstructs } from "./metered-constructs.ts";
import { atMost, levelsAllowed, refuseTooHard, TooHardError } from "./too-hard.ts";

export type ParseOptions = {
  /** Whether an indented paragraph is code, as CommonMark has it, or a paragraph. */
  readonly indentedCode: boolean;
};

/** The tree of a Markdown text. Throws TooHardError if it cannot be parsed in a time that its length allows. */
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
      .parse(text);
  } catch (error) {
    // The limits are far below what overflows the stack; one that was overlooked costs this text its marks, not the build.
    if (error instanceof RangeError) throw new TooHardError("too many levels");
    throw error;
  }
}

function extended(this: Processor, extensions: readonly Extension[]): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions];
}

/** An address that is defined once is repeated at each reference to it: a short text could make a page of megabytes. */
function repeatedBy(root: Root): number {
  const lengths = new Map<string, number>();
  visit(root, "definition", ({ identifier, url }) => void lengths.set(identifier, url.length));
  let repeated = 0;
  visit(root, (node) => {
    if (node.type !== "linkReference" && node.type !== "imageReference") return;
    repeated += lengths.get(node.identifier) ?? 0;
  });
  return repeated;
}

const repeatedAlways = 200_000;

/** How many nodes are nested in each other. Without recursion, which a deep tree would make overflow. */
function depthOf(root: Root): number {
  let depth = 0;
  let level: readonly Nodes[] = [root];
  while (level.length > 0) {
    depth++;
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
  }
  return depth;
}
