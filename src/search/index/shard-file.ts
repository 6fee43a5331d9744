import type { Shard } from "./sharded-list.ts";

/** The function, on a search page, that the script of a shard calls with the shard's name and text. */
const receiver = "backfileShard";

/**
 * The file of a shard: a classic script, so that it also loads from a disk and under a strict content policy. U+2028 and U+2029
 * end a line in old engines, even inside a string.
 */
export function shardScript({ name, text }: Shard): string {
  const value = JSON.stringify(text)
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
  return `${receiver}(${JSON.stringify(name)},${value})`;
}

/** Reads the shard back from the text of its file; undefined if the file is something else. */
export function readShardScript(script: string): Shard | undefined {
  if (!script.startsWith(`${receiver}(`) || !script.endsWith(")")) return undefined;
  try {
    const values: unknown = JSON.parse(`[${script.slice(receiver.length + 1, -1)}]`);
    const [name, text] = Array.isArray(values) ? values : [];
    return typeof name === "string" && typeof text === "string" ? { name, text } : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a shard's file below the site's folder: `search/root.js`, `search/a/r0.js`. */
export const shardPath = (name: string): string => `search/${name}.js`;
