import fc from "fast-check";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { expect, test } from "vitest";
import { withLinearAutolinks } from "../../src/markdown/linear-autolinks.ts";
import { parseTree } from "../../src/markdown/parse-tree.ts";
import { growthOf, mostLinearGrowth } from "../growth-of.ts";

const pieces = fc.constantFrom(
  ...[
    "[",
    "![",
    "]",
    "](x.md)",
    "[a]",
    "[a]: b\n\n",
    "[^1]",
    "(",
    ")",
    "\\[",
    "<b>",
    "`",
    "*",
    "_",
    "~~",
  ],
  ...["www.a.org", "http://b.org/x_y", "me@c.org", "word", "&amp;", " ", "\n", "\n\n", "> ", "- "],
);
const texts = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(""));

function withLinear(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withLinearAutolinks);
}

test("bare addresses are the same that remark finds, whatever brackets are around them", () => {
  const remark = unified().use(remarkParse).use(remarkGfm);
  const ours = unified().use(remarkParse).use(remarkGfm).use(withLinear);
  fc.assert(
    fc.property(texts, (text) => {
      expect(ours().parse(text)).toEqual(remark().parse(text));
    }),
    { numRuns: 1000 },
  );
});

test.each(["[", "!["])("an open %s before many words takes time linear in them", async (open) => {
  const made = new Map(
    [8_000, 32_000].map((length) => [length, open + "It rose again.\n".repeat(length / 15)]),
  );
  const task = (length: number) => parseTree(made.get(length) ?? "", { indentedCode: false });
  expect(await growthOf(task, 8_000)).toBeLessThan(mostLinearGrowth);
});
