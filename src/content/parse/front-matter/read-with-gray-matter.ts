import matter from "gray-matter";
import type { FrontMatterBlock } from "./find-front-matter.ts";
import type { BlockReader, ReadBlock } from "./read-block.ts";

const delimiters: Readonly<Record<string, string>> = { yaml: "---", toml: "+++", json: ";;;" };

/**
 * Reads ordinary front matter with gray-matter, using engines that run no code. Undefined if gray-matter does not find the block
 * or ends it elsewhere: then the tolerant reader takes over.
 */
export function readWithGrayMatter(
  text: string,
  { span, inside, language }: FrontMatterBlock,
  readers: Readonly<Record<string, BlockReader>>,
): ReadBlock | undefined {
  let read: ReadBlock | undefined;
  const engineOf = (reader: BlockReader) => ({
    parse: (source: string) => {
      const start = inside.start - (source.length - source.replace(/^[^\S\r\n]*\r?\n/, "").length);
      read = reader(text, { start, end: start + source.length });
      return {};
    },
    stringify: refuse,
  });
  const engines = Object.fromEntries(
    Object.entries(readers).map(([name, reader]) => [name, engineOf(reader)]),
  );
  const fence = text.startsWith("---", span.start) ? "---" : delimiters[language];
  if (fence === undefined) return undefined;
  try {
    // Passing options switches off gray-matter's cache, which returns {} the second time for front matter that threw.
    const { matter: source, content } = matter(text.slice(span.start), {
      delimiters: fence,
      language,
      engines: { ...engines, javascript: { parse: refuse, stringify: refuse } },
    });
    const end = text.length - content.length;
    const isSame = source !== "" && text.slice(inside.end, end).trim() === fence;
    return isSame ? read : undefined;
  } catch {
    return undefined;
  }
}

const refuse = (): never => {
  throw new Error("Front matter with code is not run.");
};
