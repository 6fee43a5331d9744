import type { Span } from "../../../model/span.ts";

/** A front-matter value exactly as written (`007`, `1.10`, `Yes`); "" if there is none. */
export type Value = string | readonly Value[] | Mapping;

export type Mapping = { readonly entries: readonly Entry[] };

export type Entry = {
  readonly key: string;
  readonly value: Value;
  /** The first line of the entry in the seed's text. */
  readonly span: Span;
};

export const isMapping = (value: Value): value is Mapping =>
  typeof value === "object" && !Array.isArray(value);

/** `Published_At`, `published-at` and `publishedAt` are the same key; accents are ignored. */
export const normalKey = (key: string): string =>
  key
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** The texts in a value: a scalar gives one, a list those of its items, a mapping its name: `{name: Jane Roe}`. */
export function textsOf(value: Value): readonly string[] {
  if (typeof value === "string") {
    const text = value.replace(/\s+/g, " ").trim();
    return text === "" ? [] : [text];
  }
  if (!isMapping(value)) return value.flatMap(textsOf);
  const named = (key: string) => value.entries.findLast((entry) => normalKey(entry.key) === key);
  for (const key of ["name", "text", "title", "literal", "value", "published"]) {
    const entry = named(key);
    if (entry) return textsOf(entry.value);
  }
  const whole = ["given", "firstname", "family", "lastname"].flatMap((key) => {
    const entry = named(key);
    return entry ? textsOf(entry.value) : [];
  });
  return whole.length > 0 ? [whole.join(" ")] : [];
}

/** Every text in a value, at any depth. */
export function leavesOf(value: Value): readonly string[] {
  if (typeof value === "string") return [value.trim()];
  return isMapping(value)
    ? value.entries.flatMap((entry) => leavesOf(entry.value))
    : value.flatMap(leavesOf);
}
