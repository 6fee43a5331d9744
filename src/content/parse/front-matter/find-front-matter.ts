import type { Span } from "../../../model/span.ts";
import { normalKey } from "./entry.ts";
import { findLabels } from "./find-labels.ts";
import { isKnownKey } from "./known-keys.ts";
import { keyLine } from "./read-key-by-key.ts";
import { mayWithhold } from "./visibility-keys.ts";

/** Unparsed front matter at the beginning of a seed. */
export type FrontMatterBlock = {
  /** The whole block, with its fences and a comment above it. */
  readonly span: Span;
  /** The text between the fences. */
  readonly inside: Span;
  /** `yaml`, `toml`, `json`, `labels`, or the name after the first fence: `js` … */
  readonly language: string;
  /** The second fence is missing. */
  readonly unclosed: boolean;
};

/** Before the first fence: white space, invisible marks, comments and a YAML directive. */
const lead = /^(?:[\s\u200b-\u200f\u2060\ufeff]|<!--[\s\S]*?-->|%YAML[^\r\n]*)*/;

/** `---`, `---toml`, `+++`, `--- # draft`; also a fence of more hyphens, or of the long dashes that word processors replace them with. */
const opening =
  /(---|\+\+\+|;;;|-{4,}|[-–—]{1,2}|)[^\S\r\n]*([A-Za-z]*)[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n?|\n)/y;

const languages: Readonly<Record<string, string>> = { "+++": "toml", ";;;": "json" };

/** Finds the front matter at the top of a seed. It must have a key: a paragraph between two rules is not front matter. */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const start = lead.exec(text)?.[0].length ?? 0;
  const sign = text[start];
  if (sign === undefined) return labelsInComment(text);
  if (sign === "{") return braced(text, start);
  return fenced(text, start) ?? labelsInComment(text) ?? findLabels(text, start);
}

function fenced(text: string, start: number): FrontMatterBlock | undefined {
  opening.lastIndex = start;
  const match = opening.exec(text);
  const fence = match?.[1] ?? "";
  if (!match || fence === "") return undefined;
  const from = match.index + match[0].length;
  const isUsual = ["---", "+++", ";;;"].includes(fence);
  const language = (match[2] || languages[fence] || "yaml").toLowerCase();
  const isNamed = isUsual && match[2] !== "";
  const close = closingFence(text, from, isUsual ? fence : "---");
  const block = text.slice(from, Math.min(close?.start ?? from + 4_000, from + 4_000));
  const isHead = isNamed || beginsWithKey(block, language, isUsual);
  if (!isHead && !(close && hasManyKeys(block))) return undefined;
  if (close) {
    const inside = { start: from, end: Math.max(from, close.start) };
    return { span: { start, end: close.end }, inside, language, unclosed: false };
  }
  const end = endOfUnclosed(text, from);
  return { span: { start, end }, inside: { start: from, end }, language, unclosed: true };
}

/** Does the first line that is neither blank nor a comment have a key? An empty block counts too. */
function beginsWithKey(block: string, language: string, isUsual: boolean): boolean {
  const line = /^(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r\n?|\n))*([^\r\n]*)/.exec(block)?.[1] ?? "";
  const found = keyLine(line.replace(/^\s*[{?]\s+/, ""));
  const isKnown = found !== undefined && isKnownKey(normalKey(found.key));
  if (!isUsual || language !== "yaml") {
    return isKnown || (isUsual && /^\s*(?:\[|\{|["']?[\w.-]+["']?\s*=)/.test(line));
  }
  if (isKnown || /^(?:---|\.\.\.)[^\S\r\n]*$/.test(line) || /^\s*\{.*:.*\}\s*$/.test(line))
    return true;
  const hasKey =
    /^\s*(?:\? |<<:|["'][^"']{1,60}["']\s*:(?:\s|$)|[\p{L}\p{N}_][^\r\n:]{0,40}:(?:\s|$))/u;
  if (!hasKey.test(line)) return false;
  return /^[A-Za-z_][\w -]*:/.test(line) || knownKeysIn(block) > 0;
}

const knownKeysIn = (block: string): number =>
  block.split(/[\r\n]+/).filter((line) => {
    const found = keyLine(line);
    return found !== undefined && isKnownKey(normalKey(found.key));
  }).length;

/** Many lines have keys, so the block is front matter although its first line is broken. */
const hasManyKeys = (block: string): boolean =>
  knownKeysIn(block) >= 2 || (!/\n\s*\n/.test(block) && mayWithhold(block));

/** Finds the second fence: a correct one, otherwise one of more hyphens, of long dashes, or indented. */
function closingFence(text: string, from: number, fence: string): Span | undefined {
  const sign = fence === "---" ? String.raw`(?:---|\.\.\.)` : fence.replace(/\+/g, "\\+");
  const loose =
    fence === "---" ? String.raw`[^\S\r\n]*(?:-{3,}|[–—]-?|-[–—])` : String.raw`[^\S\r\n]*${sign}`;
  for (const pattern of [sign, loose]) {
    const line = new RegExp(`^${pattern}[^\\S\\r\\n]*(?:#[^\\r\\n]*)?$`, "gm");
    line.lastIndex = from;
    const match = line.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** The end of the block: the first blank line without a known key after it. */
function endOfUnclosed(text: string, from: number): number {
  const blank = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)+/g;
  blank.lastIndex = from;
  for (let match = blank.exec(text); match; match = blank.exec(text)) {
    const next = /^[^\r\n]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? "";
    const found = keyLine(next);
    if (!found || !isKnownKey(normalKey(found.key))) return match.index;
  }
  return text.trimEnd().length;
}

/** A JSON object, as in Hugo: from `{` to its closing brace, or to a line with only a brace. */
function braced(text: string, start: number): FrontMatterBlock | undefined {
  if (
    !/^\{\s*(?:["']?[\p{L}_$][\p{L}\p{M}\p{N}_.$ -]{0,60}["']?\s*:|\})/u.test(
      text.slice(start, start + 4_000),
    )
  )
    return undefined;
  const end = endOfObject(text, start);
  const span = { start, end: end ?? endOfUnclosed(text, start) };
  return { span, inside: span, language: "json", unclosed: end === undefined };
}

function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  const tokens = /"(?:[^"\\\r\n]|\\.)*"|[{}]/g;
  tokens.lastIndex = start;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === "{") depth++;
    else if (token[0] === "}" && --depth === 0) return tokens.lastIndex;
  }
  return undefined;
}

/** `<!-- title: Ferry late -->`: keys in a comment at the top of the seed. */
function labelsInComment(text: string): FrontMatterBlock | undefined {
  const comment = /^[\s\ufeff]*<!--([\s\S]*?)-->/.exec(text);
  if (!comment) return undefined;
  const end = comment[0].length;
  const words = comment[1] ?? "";
  const from = end - 3 - words.trimStart().length;
  const labels = findLabels(text.slice(0, end - 3), from);
  return labels && { ...labels, span: { start: text.indexOf("<!--"), end } };
}
