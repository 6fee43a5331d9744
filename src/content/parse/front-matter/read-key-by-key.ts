import type { Span } from "../../../model/span.ts";
import { type Entry, normalKey, type Value } from "./entry.ts";
import { isKnownKey } from "./known-keys.ts";
import type { ReadBlock } from "./read-block.ts";
import { readYamlValue } from "./read-yaml.ts";

/**
 * Reads a block that is not valid in its language. Each line with a key begins an entry, and the lines below it belong to its
 * value, word for word. Nothing is dropped.
 */
export function readKeyByKey(
  text: string,
  block: Span,
  syntax: "yaml" | "plain" = "yaml",
): ReadBlock {
  const unread: Span[] = [];
  const drafts: { key: string; lines: string[]; span: Span; sign: string }[] = [];
  let indent: number | undefined;
  for (const line of linesIn(text, block)) {
    const words = text.slice(line.start, line.end);
    const found = keyLine(words);
    if (found && found.indent <= (indent ?? found.indent)) {
      indent ??= found.indent;
      drafts.push({ key: found.key, lines: [found.rest], span: line, sign: found.sign });
      continue;
    }
    if (words.trim() === "") continue;
    unread.push(line);
    drafts.at(-1)?.lines.push(words);
  }
  const entries: readonly Entry[] = drafts.map(({ key, lines, span, sign }) => ({
    key,
    span,
    value: sign === "=" ? asText(lines) : readValue(lines, syntax),
  }));
  return { entries: entries.length > 0 ? entries : undefined, faults: [], unread };
}

export type KeyLine = {
  readonly indent: number;
  readonly key: string;
  readonly sign: string;
  readonly rest: string;
};

const keyed =
  /^([\s\u200b-\u200f\u2060\ufeff]*)(?:#\+|\.\. |:)?(["'“”‘’]?)([\p{L}\p{N}_$@][\p{L}\p{M}\p{N}_.$@/-]*(?: [\p{L}\p{M}\p{N}_.-]+){0,4})\2[^\S\r\n]*([:=：])(.*)$/u;

/** Factiva's two letters in a separate column: `HD   Ferry late`. */
const factiva =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|SE|CLM|VOL|CO|IN|NS|RE|IPC|IPD|PUB|AN|CT|RF)(?:[^\S\r\n]{2,}|\t|$)(.*)$/;

/**
 * Reads a line like `key: value`, `"key" : value`, `key = value`, `#+KEY: value`, `:key: value`. Without a space after the colon,
 * or with one in the key, the key must be known.
 */
export function keyLine(line: string): KeyLine | undefined {
  const [, code, words = ""] = factiva.exec(line.slice(0, 200)) ?? [];
  if (code !== undefined) return { indent: 0, key: code, sign: ":", rest: words + line.slice(200) };
  const [, lead = "", , key, sign = ":", rest = ""] = keyed.exec(line.slice(0, 2_000)) ?? [];
  if (key === undefined) return undefined;
  const isUsual = /^\s|^$/.test(rest) && !key.includes(" ");
  if (!isUsual && !isKnownKey(normalKey(key))) return undefined;
  const whole = rest + line.slice(2_000);
  return {
    indent: lead.length,
    key,
    sign,
    rest: whole.replace(/^[\s\u200b-\u200f\u2060\ufeff]+/, ""),
  };
}

/** Values that mean the same in YAML and as plain words. */
const plain = /^[\p{L}\p{N}][^#:[\]{}&*!|>'"%@`]*$/u;

function readValue(lines: readonly string[], syntax: "yaml" | "plain"): Value {
  const [first = "", ...more] = lines;
  if (more.length === 0 && plain.test(first)) return first.trim();
  if (syntax === "plain" && first.trim() !== "" && !first.startsWith("[")) return asText(lines);
  const indented = [first, ...more.map((line) => `  ${line}`)].join("\n");
  return (
    readYamlValue(`k: ${lines.join("\n")}`) ?? readYamlValue(`k: ${indented}`) ?? asText(lines)
  );
}

/** Joins the lines, without the quotation marks around them, a comma after them or a block-text sign before them. */
function asText(lines: readonly string[]): string {
  const [first = "", ...more] = lines.map((line) => line.trim());
  const isBlock = more.length > 0 && /^[|>][+-]?$/.test(first);
  const text = (isBlock ? more : [first, ...more]).join(" ").trim();
  return text.replace(/^(["'])(.*)\1,?$/s, "$2").replace(/^(true|false|\d+),$/, "$1");
}

function* linesIn(text: string, block: Span): Generator<Span> {
  const source = text.slice(block.start, block.end);
  for (const { 0: line, index } of source.matchAll(/[^\r\n\u0085\u2028\u2029]+/g)) {
    const start = block.start + index;
    yield { start, end: start + line.trimEnd().length };
  }
}
