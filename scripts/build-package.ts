import { execFileSync } from "node:child_process";
import { mkdtempDisposableSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CodeSplittingGroup, type OutputOptions, rolldown } from "rolldown";
import { programFolder as root } from "../src/project/program.ts";
import { sourceList, sourcesOf } from "../src/project/program-sources.ts";
import { bundleTypes } from "./bundle-types.ts";

// Compiles the program into dist/, for the package. `npm pack` and `npm publish` run it first. Modules are bundled into chunks:
// a tenth of the files, and a fifth less time at each start. Names are kept, and source maps point to the modules.

const dist = join(root, "dist");
const manifest: { engines: { node: string }; dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** The modules that users may import: the `exports` of package.json. */
const api = {
  index: "src/index.ts",
  eleventy: "src/plugin/eleventy-plugin.ts",
  templates: "templates/index.ts",
};

const modules: Readonly<Record<string, string>> = {
  ...api,
  cli: "src/cli/main.ts",
  ...named("bin/", /^(.*worker)\.js$/),
  ...named("templates/", /^(.*\.11ty)\.ts$/),
};

const output: OutputOptions = {
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name].js",
  minifyInternalExports: false,
};

/** A chunk for each folder that most of the program needs; otherwise only modules that several entries share. */
const rooms: readonly CodeSplittingGroup[] = [
  { name: "model", test: /\/src\/model\// },
  { name: "template-parts", test: /\/templates\/_includes\/|\/src\/render\/strings\// },
  { name: "store", test: /\/src\/(?:store|project|source|output)\// },
  { name: "content", test: /\/src\/content\//, minShareCount: 2 },
];

rmSync(dist, { recursive: true, force: true });
await bundleModules();
writeTypes();
writeFileSync(sourceList, JSON.stringify([...sourcesOf("src"), ...sourcesOf("templates")]));

async function bundleModules(): Promise<void> {
  await using bundle = await rolldown({
    cwd: root,
    input: modules,
    platform: "node",
    external: isDependency,
    transform: { target: `node${/\d+\.\d+/.exec(manifest.engines.node)?.[0]}` }, // Node 22 has no `using`
  });
  await bundle.write({ ...output, sourcemap: true, codeSplitting: { groups: [...rooms] } });
}

/** Writes the declarations of the API's modules and of those that they import, and no others. */
function writeTypes(): void {
  using declarations = mkdtempDisposableSync(join(tmpdir(), "backfile-types-"));
  const config = join(root, "tsconfig.json");
  // `npm run lint` checks the types.
  const options = "--noEmit false --declaration --emitDeclarationOnly --noCheck".split(" ");
  execFileSync("tsc", ["--project", config, ...options, "--outDir", declarations.path], {
    stdio: "inherit",
  });
  const { shared, entries } = bundleTypes(declarations.path, api);
  writeFileSync(join(dist, "types.d.ts"), shared);
  for (const [name, text] of entries) writeFileSync(join(dist, `${name}.d.ts`), text);
}

/** Entries for the files of a folder: `bin/worker` is `bin/worker.js`. */
function named(folder: string, pattern: RegExp): Readonly<Record<string, string>> {
  const found = readdirSync(join(root, folder)).flatMap((file) => {
    const name = pattern.exec(file)?.[1];
    return name ? [[folder + name, folder + file]] : [];
  });
  return Object.fromEntries(found);
}

function isDependency(id: string): boolean {
  return (
    id.startsWith("node:") ||
    Object.keys(manifest.dependencies).some((name) => id === name || id.startsWith(`${name}/`))
  );
}
