import matter from "gray-matter";
import { type Message, messageAt } from "../../../model/message.ts";
import type { Part } from "../../../model/part.ts";
import { frontMatterFields, type Given, nothingGiven } from "./front-matter-fields.ts";
import { readYaml, type YamlFault } from "./read-yaml.ts";
import type { FrontMatterBlock } from "./split-front-matter.ts";

export type FrontMatter = {
  /** Where the article itself begins. */
  readonly end: number;
  readonly parts: readonly Part[];
  readonly given: Given;
  readonly messages: readonly Message[];
};

/** Takes the front matter off a seed. Only YAML is read; a block in another language is kept, unread, and reported. */
export function takeFrontMatter(text: string, block: FrontMatterBlock): FrontMatter {
  const part: Part = { role: "front-matter", ...block.span };
  const taken = { end: block.span.end, parts: [part] };
  if (block.language !== "yaml" && block.language !== "yml") {
    const reason = `The front matter is ${block.language}, not YAML.`;
    const message = messageAt("front-matter-code", reason, text, block.span);
    return { ...taken, given: nothingGiven, messages: [message] };
  }
  const { values, faults } = readBlock(text, block);
  const { given, messages } = frontMatterFields(values, text, block.inside);
  return {
    ...taken,
    given,
    messages: [
      ...(block.unclosed
        ? [
            messageAt(
              "front-matter-unclosed",
              "The front matter has no second --- line.",
              text,
              block.span,
            ),
          ]
        : []),
      ...faults.map(({ line, reason }) =>
        messageAt("front-matter-invalid", reason, text, lineIn(text, block, line)),
      ),
      ...messages,
    ],
  };
}

/** gray-matter reads the block, with every engine but our own taken away: it would run JavaScript. */
function readBlock(text: string, { inside }: FrontMatterBlock) {
  let faults: readonly YamlFault[] = [];
  const refuse = { parse: () => ({}), stringify: () => "" };
  const { data } = matter(`---\n${text.slice(inside.start, inside.end)}\n---\n`, {
    language: "yaml",
    engines: {
      yaml: {
        parse: (block: string) => {
          const read = readYaml(block.replace(/^\n/, ""));
          faults = read.faults;
          return read.values;
        },
        stringify: () => "",
      },
      json: refuse,
      javascript: refuse,
    },
  });
  return { values: data, faults };
}

function lineIn(text: string, { inside }: FrontMatterBlock, line: number) {
  const lines = [...text.slice(inside.start, inside.end).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)];
  const at = lines[Math.min(line, lines.length - 1)];
  const start = inside.start + (at?.index ?? 0);
  return { start, end: start + (at?.[0].trimEnd().length ?? 0) };
}
