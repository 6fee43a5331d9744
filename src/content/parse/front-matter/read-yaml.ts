import type { Span } from "../../../model/span.ts";
import {
  readYamlTree,
  type YamlMapping,
  type YamlScalar,
  type YamlTree,
} from "../../yaml/yaml-tree.ts";
import type { Entry, Value } from "./entry.ts";
import type { ReadBlock } from "./read-block.ts";

/**
 * Reads YAML front matter strictly. Undefined entries mean that it is not a YAML mapping. Words that YAML reads as a comment,
 * a tag or an anchor (`Pier #2`, `!Viva`, `&More`) are kept.
 */
export function readYaml(text: string, block: Span): ReadBlock {
  const source = text.slice(block.start, block.end);
  const { tree, faults: found } = readYamlTree(source);
  const faults = found.map(({ offset, reason }) => ({ at: block.start + offset, reason }));
  if (!tree) return { entries: faults.length > 0 ? undefined : [], faults };
  if (tree.kind !== "mapping") return { entries: undefined, faults };
  const entries = entriesIn(tree, source, block.start);
  return { entries, faults: [...faults, ...repeatedKeys(entries)] };
}

/** The value of a single `key: …`; undefined if it is not YAML. */
export function readYamlValue(source: string): Value | undefined {
  const { tree, faults } = readYamlTree(source);
  if (tree?.kind !== "mapping" || faults.length > 0) return undefined;
  return entriesIn(tree, source, 0)[0]?.value;
}

function entriesIn(mapping: YamlMapping, source: string, base: number): readonly Entry[] {
  const entries: Entry[] = [];
  const merged: Entry[] = [];
  for (const { key, start, end, value } of mapping.pairs) {
    if (key === "<<" && value.kind !== "scalar") {
      const maps = value.kind === "list" ? value.items : [value];
      for (const each of maps) {
        if (each.kind === "mapping") merged.push(...entriesIn(each, source, base));
      }
      continue;
    }
    const span = { start: base + start, end: base + endOfLine(source, start) };
    entries.push({ key, value: readValue(value, source, base, end), span });
  }
  const own = new Set(entries.map(({ key }) => key));
  return [...merged.filter(({ key }) => !own.has(key)), ...entries];
}

function readValue(tree: YamlTree, source: string, base: number, keyEnd?: number): Value {
  if (tree.kind === "mapping") return { entries: entriesIn(tree, source, base) };
  if (tree.kind === "list") return tree.items.map((item) => readValue(item, source, base));
  const line = keyEnd === undefined ? undefined : wordsKept(tree, source, keyEnd);
  if (line !== undefined) return line;
  const { written, quoted } = tree;
  return !quoted && (written === "null" || written === "~") ? "" : written;
}

/** The rest of the key's line, if YAML would lose words of it. */
function wordsKept(
  { misread, quoted, start, end, written }: YamlScalar,
  source: string,
  keyEnd: number,
): string | undefined {
  const line = source.slice(keyEnd, Math.max(end, endOfLine(source, keyEnd)));
  const comment = quoted ? -1 : line.search(/\s#[^\s#]/);
  const isEmpty = written === "" && start === end;
  const cutOff = comment >= 0 && (isEmpty || keyEnd + comment >= end - 1);
  if (!misread && !cutOff) return undefined;
  const words = line.replace(/^\s*["']?\s*:\s*/, "").replace(/\s+#(?:\s.*)?$/, "");
  return words.trim();
}

function endOfLine(source: string, from: number): number {
  const end = source.slice(from).search(/[\r\n]/);
  return end < 0 ? source.length : from + end;
}

/** Reports each repeated key once, at its second occurrence. */
function repeatedKeys(entries: readonly Entry[]): ReadBlock["faults"] {
  const times = new Map<string, number>();
  return entries.flatMap(({ key, span }) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    if (time !== 2) return [];
    return [{ at: span.start, reason: `The key ${key} appears twice; the last one was used.` }];
  });
}
