import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../../src/build/build.ts";
import { openProject } from "../../src/project/project.ts";

const here = import.meta.dirname;

/** Each folder here is a small archive: backfile.yaml, people.yaml, seeds/, and expected/, every page and the ledger it must give. */
export const siteNames = (): readonly string[] =>
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

export const siteFolder = (name: string): string => join(here, name);

/** Builds a copy of the archive and gives its folder to `use`; the copy is gone afterwards. */
export async function withSite<T>(
  name: string,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-site-"));
  try {
    const expected = join(siteFolder(name), "expected");
    cpSync(siteFolder(name), folder, { recursive: true, filter: (path) => path !== expected });
    const { failures } = await build(openProject({ config: join(folder, "backfile.yaml") }));
    if (failures.length > 0) throw new Error(`Pages failed: ${JSON.stringify(failures)}`);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files made from articles, by path: all except those copied from public/ and the search index. */
export function drawnFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const path of pathsIn(join(folder, "_site"))) {
    if (/\.(?:html|xml)$|^robots\.txt$|^css\/accent\.css$|^data\/.*(?<!\.zip)$/.test(path)) {
      files.set(path, readFileSync(join(folder, "_site", path), "utf8"));
    }
  }
  files.set("permalinks.tsv", readFileSync(join(folder, "permalinks.tsv"), "utf8"));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function expectedFiles(name: string): ReadonlyMap<string, string> {
  const folder = join(siteFolder(name), "expected");
  return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

export function writeExpected(name: string): Promise<void> {
  return withSite(name, (folder) => {
    for (const [path, text] of drawnFiles(folder)) {
      const file = join(siteFolder(name), "expected", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  });
}

const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
