import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type PageKind, pageKinds } from "./model/page.ts";
import type { Digest } from "./plan/plan-pages.ts";

/** The folder of the program itself. */
export const programFolder = join(import.meta.dirname, "..");

/** As package.json says. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return named ? String(manifest.version) : "unknown";
}

export function newDigest(): Digest {
  const hash = createHash("sha256");
  return {
    add: (text) => void hash.update(text),
    end: () => hash.digest("base64url").slice(0, 22),
  };
}

/** Of the code that turns a seed into its record: where it changes, every seed is parsed again. */
export function parserDigest(): string {
  const digest = newDigest();
  for (const folder of ["model", "read", "parse", "quotes", "fix"]) {
    addFolder(digest, join(programFolder, "src", folder));
  }
  for (const file of [
    "src/parse-seed.ts",
    "src/parse-seeds.ts",
    "src/archive/article-row.ts",
    "package.json",
  ]) {
    digest.add(readFileSync(join(programFolder, file), "utf8"));
  }
  return digest.end();
}

/** Of the code that plans, and of what asks the archive for it. */
export function planDigest(): string {
  const digest = newDigest();
  for (const folder of ["plan", "archive"]) addFolder(digest, join(programFolder, "src", folder));
  return digest.end();
}

function addFolder(digest: Digest, folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    digest.add(`${relative(folder, file)}\n`);
    digest.add(readFileSync(file, "utf8"));
  }
}

/** Of each kind's template and all it imports: where it changes, the pages of that kind are drawn again. */
export function templateDigests(templates: string): ReadonlyMap<PageKind, string> {
  const names = readdirSync(templates);
  const views = newDigest();
  for (const folder of ["model", "render", "eleventy"])
    addFolder(views, join(programFolder, "src", folder));
  const shared = views.end();
  return new Map(
    pageKinds.map((kind) => {
      const digest = newDigest();
      digest.add(shared);
      for (const name of names.filter((file) => file.startsWith(`${kind}.`)).sort()) {
        for (const file of withImports(join(templates, name))) {
          digest.add(`${relative(templates, file)}\n${readFileSync(file, "utf8")}`);
        }
      }
      return [kind, digest.end()];
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
