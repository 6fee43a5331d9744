import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** The folders of src/, each with those it may import. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  bag: ["model"],
  markdown: ["model"],
  source: ["model"],
  content: ["markdown", "model"],
  store: ["model"],
  plan: ["model"],
  output: ["model"],
  render: ["markdown", "model"],
  search: ["model"],
  exports: ["model"],
  feeds: ["model"],
  project: ["content", "model"],
  workers: [
    "content",
    "exports",
    "feeds",
    "model",
    "output",
    "plan",
    "project",
    "render",
    "search",
    "source",
    "store",
  ],
  dev: ["build", "model", "project", "store"],
  plugin: ["build", "dev", "model", "project"],
};

const names = readdirSync(join(root, "src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** An import of each other room, by the folder that it is written in. */
type Imports = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The rooms whose import Biome refuses, by the folder that it is written in. */
function refusedImports(imports: Imports): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-rooms-"));
  try {
    copyFileSync(join(root, "biome.jsonc"), join(folder, "biome.jsonc"));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    for (const [room, others] of imports) {
      mkdirSync(join(folder, "src", room), { recursive: true });
      for (const [other, path] of Object.entries(others)) {
        const text = `export { thing } from "${path}/thing.ts";\n`;
        writeFileSync(join(folder, "src", room, `imports-${other}.ts`), text);
      }
    }
    const { stdout } = spawnSync(
      join(root, "node_modules/.bin/biome"),
      [
        "lint",
        "--reporter=json",
        "--max-diagnostics=none",
        "--only=style/noRestrictedImports",
        "src",
      ],
      { cwd: folder, encoding: "utf8" },
    );
    const found = [...stdout.matchAll(/src\/([a-z/]+)\/imports-([a-z]+)\.ts/g)];
    return new Map(
      [...imports.keys()].map((room) => {
        const refused = found.filter(([, from]) => from === room).map(([, , other]) => other ?? "");
        return [room, [...new Set(refused)].sort()];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the linter refuses every import that a room may not use", () => {
  const imports = names.map((room) => {
    const others = names.filter((name) => name !== room);
    return [room, Object.fromEntries(others.map((other) => [other, `../${other}`]))] as const;
  });
  const refused = refusedImports(new Map(imports));
  for (const [room, allowed] of Object.entries(rooms)) {
    const others = names.filter((name) => name !== room && !allowed.includes(name));
    expect(refused.get(room), room).toEqual(others.sort());
  }
});

test("the script of the search page may import only what reads the index", () => {
  const imports = {
    ...Object.fromEntries(names.map((name) => [name, `../../${name}`])),
    index: "../index",
    query: "../query",
    tokens: "../tokens",
  };
  const refused = refusedImports(new Map([["search/page", imports]]));
  const allowed = ["model", "query", "search", "tokens"];
  expect(refused.get("search/page")).toEqual(
    Object.keys(imports)
      .filter((name) => !allowed.includes(name))
      .sort(),
  );
});

test("only the public API is directly below src", () => {
  const loose = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map(({ name }) => name);
  expect(loose).toEqual([]);
});
