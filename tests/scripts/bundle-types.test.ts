import { mkdirSync, mkdtempDisposableSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bundleTypes } from "../../scripts/bundle-types.ts";

/** Bundles declaration files, given by their path, for the entry `index`, which is `index.d.ts`. */
function bundle(files: Readonly<Record<string, string>>) {
  using folder = mkdtempDisposableSync(join(tmpdir(), "backfile-types-"));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { shared, entries } = bundleTypes(folder.path, { index: "index.ts" });
  return { shared, index: entries.get("index") };
}

test("an entry lists its names, re-exported ones and renamed ones too, and the shared file declares them once", () => {
  const { shared, index } = bundle({
    "index.d.ts": `export { type Tide, high as highest } from "./sea/tide.ts";\nexport type * from "./sea/ship.ts";\nexport declare const port: string;\n`,
    "sea/tide.d.ts": `import type { Server } from "node:http";\nimport type { Ship } from "./ship.ts";\n/** A tide. */\nexport type Tide = {\n    readonly ship: Ship;\n    readonly server: Server;\n};\nexport declare function high(): Tide;\n`,
    "sea/ship.d.ts": `export declare class Ship {\n    tide: import("./tide.ts").Tide;\n}\n`,
    "unused.d.ts": "export declare const unused: number;\n",
  });
  expect(index).toBe(
    'export {\n  port,\n  type Tide,\n  high as highest,\n  type Ship,\n} from "./types.js";\n',
  );
  expect(shared).toBe(`import type { Server } from "node:http";
export declare const port: string;
/** A tide. */
export type Tide = {
    readonly ship: Ship;
    readonly server: Server;
};
export declare function high(): Tide;
export declare class Ship {
    tide: Tide;
}
export {};
`);
});

test("a name that a module hides gives way to one that another exports", () => {
  const { shared } = bundle({
    "index.d.ts": `import { type Part } from "./part.ts";\ntype Size = 1;\nexport type Page = [Size, Part];\nexport {};\n`,
    "part.d.ts": `export type Size = 2;\nexport type Part = Size;\n`,
  });
  expect(shared).toContain("type Size_ = 1;\nexport type Page = [Size_, Part];\n");
  expect(shared).toContain("export type Size = 2;\nexport type Part = Size;\n");
});

test.each([
  ["two modules that export one name", "type Part", "Two modules export Part"],
  ["an import under another name", "type Whole as Other", "imports under another name"],
])("%s are refused", (_, name, message) => {
  const files = {
    "index.d.ts": `import { ${name} } from "./part.ts";\nexport type Part = 1;\n`,
    "part.d.ts": `export type ${name === "type Part" ? "Part" : "Whole"} = 2;\n`,
  };
  expect(() => bundle(files)).toThrow(message);
});
