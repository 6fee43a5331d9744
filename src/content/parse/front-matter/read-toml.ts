import { parse, TomlDate, TomlError } from "smol-toml";
import type { Span } from "../../../model/span.ts";
import type { Entry, Value } from "./entry.ts";
import type { ReadBlock } from "./read-block.ts";

/** Reads TOML front matter strictly. Numbers and days keep their spelling. */
export function readToml(text: string, block: Span): ReadBlock {
  const source = text.slice(block.start, block.end).replace(/\r(?!\n)/g, "\n");
  try {
    const lines = linesByPath(source, block.start);
    return { entries: entriesOf(parse(source), [], lines, block), faults: [] };
  } catch (error) {
    return { entries: undefined, faults: [faultOf(error, source, block.start)] };
  }
}

/** No hand-written file is nested deeper. */
const maxDepth = 100;

type Line = { readonly span: Span; readonly raw: string };

/** `[a]` · `[[a]]` */
const header = /^[ \t]*\[\[?([^\]]+)\]\]?/;
/** `key = value` · `"key" = value` · `a.b = value` */
const keyed = /^[ \t]*(["']?)([^"'=\r\n]+)\1[ \t]*=[ \t]*(.*)$/;

/** The line of each key, by path; for a repeated table, the last one. */
function linesByPath(source: string, base: number): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  let table: readonly string[] = [];
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+/g)) {
    const named = header.exec(line)?.[1];
    if (named !== undefined) table = stepsOf(named);
    const [, , key, raw = ""] = keyed.exec(line) ?? [];
    if (key === undefined) continue;
    const span = { start: base + index, end: base + index + line.trimEnd().length };
    lines.set(pathOf([...table, ...stepsOf(key)]), { span, raw });
  }
  return lines;
}

const stepsOf = (key: string): readonly string[] =>
  key.split(".").map((step) => step.trim().replace(/^["']|["']$/g, ""));

const pathOf = (steps: readonly string[]): string => steps.join("\0");

function entriesOf(
  table: object,
  above: readonly string[],
  lines: ReadonlyMap<string, Line>,
  block: Span,
): readonly Entry[] {
  if (above.length > maxDepth) throw new RangeError("tables nested too deeply");
  return Object.entries(table).map(([key, value]) => {
    const path = [...above, key];
    const line = lines.get(pathOf(path));
    const span = line?.span ?? { start: block.start, end: block.start };
    return { key, value: readValue(value, path, lines, block, line?.raw), span };
  });
}

function readValue(
  value: unknown,
  path: readonly string[],
  lines: ReadonlyMap<string, Line>,
  block: Span,
  raw?: string,
): Value {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((item) => readValue(item, path, lines, block));
  const isPlain = typeof value !== "object" || value === null || value instanceof TomlDate;
  if (isPlain) return raw?.replace(/\s*#.*$/, "").trim() || written(value);
  return { entries: entriesOf(value, path, lines, block) };
}

const written = (value: unknown): string =>
  value instanceof TomlDate ? JSON.stringify(value).replaceAll('"', "") : String(value);

function faultOf(error: unknown, source: string, base: number) {
  if (!(error instanceof TomlError))
    return { at: base, reason: "It is not TOML: it is nested too deeply." };
  const before = source.split("\n").slice(0, error.line - 1);
  const offset = before.reduce((sum, line) => sum + line.length + 1, 0);
  const [reason = ""] = error.message.replace(/^Invalid TOML document: /, "").split("\n");
  return { at: base + offset, reason: `It is not TOML: ${reason.replace(/\.$/, "")}.` };
}
