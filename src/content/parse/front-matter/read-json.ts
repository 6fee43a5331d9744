import type { Span } from "../../../model/span.ts";
import type { ReadBlock } from "./read-block.ts";
import { readYaml } from "./read-yaml.ts";

/** JSON is YAML. Read as YAML, its values keep their spelling, and comments and a trailing comma are accepted. */
export function readJson(text: string, block: Span): ReadBlock {
  const source = text.slice(block.start, block.end).trim();
  if (source.startsWith("{")) return readYaml(text, block);
  return { entries: undefined, faults: [{ at: block.start, reason: "It is not a JSON object." }] };
}
