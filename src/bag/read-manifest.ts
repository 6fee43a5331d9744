import { readFileSync } from "node:fs";
import { decodePath, isSafePath } from "./bag-path.ts";

/** A file of a bag with its digest, or a line that cannot be used, with the reason as the end of a sentence. */
export type ManifestLine =
  | { readonly path: string; readonly digest: string }
  | { readonly line: number; readonly reason: string };

/** The lines of a manifest of a bag: a digest in hexadecimal, white space, and a path. */
export function* readManifest(file: string): Generator<ManifestLine> {
  const seen = new Set<string>();
  for (const [i, text] of readFileSync(file, "utf8")
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (text === "") continue;
    const line = i + 1;
    const [, digest = "", written = ""] = /^([0-9a-fA-F]+)[ \t]+\*?(.+)$/.exec(text) ?? [];
    const path = decodePath(written.replace(/^\.\//, ""));
    if (digest === "") yield { line, reason: "is not a digest and a path" };
    else if (!isSafePath(path)) yield { line, reason: "has a path that may lead out of the bag" };
    else if (seen.has(path)) yield { line, reason: `has ${path} a second time` };
    else yield { path, digest: digest.toLowerCase() };
    seen.add(path);
  }
}
