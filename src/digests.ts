import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { digestOf } from "./archive/digest-of.ts";
import { type PageKind, pageKinds } from "./model/page.ts";
import type { ParseSettings } from "./model/settings.ts";

/** The folder of the program itself. */
export const programFolder = join(import.meta.dirname, "..");

/** As package.json says. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return named ? String(manifest.version) : "unknown";
}

/** Of the code that turns a seed into its record, and its settings: where they change, every seed is parsed again. */
export const parsedWithOf = (settings: ParseSettings): string =>
  digestOf([parserDigest(), JSON.stringify(settings)]);

const parserDigest = (): string =>
  digestOf([
    ...["model", "read", "parse", "quotes", "fix"].flatMap(sourcesIn),
    ...[
      "src/parse-seed.ts",
      "src/parse-seeds.ts",
      "src/archive/article-row.ts",
      "package.json",
    ].map((file) => readFileSync(join(programFolder, file), "utf8")),
  ]);

/** Of the code that plans, and of what asks the archive for it. */
export const planDigest = (): string => digestOf(["plan", "model", "archive"].flatMap(sourcesIn));

/** Each module below a folder of src: its path and its text. */
function sourcesIn(folder: string): readonly string[] {
  const root = join(programFolder, "src", folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => [relative(root, file), readFileSync(file, "utf8")]);
}

/** Of each kind's template and all it imports: where it changes, the pages of that kind are drawn again. */
export function templateDigests(templates: string): ReadonlyMap<PageKind, string> {
  const names = readdirSync(templates);
  const shared = ["model", "render", "eleventy"].flatMap(sourcesIn);
  return new Map(
    pageKinds.map((kind) => {
      const own = names
        .filter((file) => file.startsWith(`${kind}.`))
        .sort()
        .flatMap((name) => withImports(join(templates, name)));
      const sources = own.flatMap((file) => [
        relative(templates, file),
        readFileSync(file, "utf8"),
      ]);
      return [kind, digestOf([...shared, ...sources])];
    }),
  );
}

/** A module and, in order of path, all it imports by relative path, and what those import. */
function withImports(file: string): readonly string[] {
  const found = new Set<string>();
  const visit = (module: string): void => {
    if (found.has(module) || !existsSync(module)) return;
    found.add(module);
    for (const [, path] of readFileSync(module, "utf8").matchAll(
      /\bfrom\s+["'](\.{1,2}\/[^"']+)["']/g,
    )) {
      if (path) visit(join(dirname(module), path));
    }
  };
  visit(file);
  return [...found].sort();
}
