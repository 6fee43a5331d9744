import { readFileSync } from "node:fs";
import { join } from "node:path";

// TypeScript writes a declaration file for each module: a statement begins at the start of a line, an import or re-export is one
// line. All declarations that the entries reach go into one file, so that two entries share a type, and each entry lists its names.

/** A name of an entry, and the name of its declaration. */
type Export = { readonly name: string; readonly of: string; readonly isType: boolean };

type Module = {
  readonly text: string;
  /** The names that it declares; true if it exports them. */
  readonly declared: ReadonlyMap<string, boolean>;
};

export type BundledTypes = {
  /** The text of the shared file. */
  readonly shared: string;
  /** The text of each entry's file, which imports the shared one as `./types.js`. */
  readonly entries: ReadonlyMap<string, string>;
};

const fromModule = /^(import|export) (type )?(.*?)\s*from "(\.[^"]+)\.ts";\n/gm;
const fromPackage = /^import .* from "[^."][^"]*";\n/gm;
const inlineImport = /\bimport\("(\.[^"]+)\.ts"\)\./g;
const declaration =
  /^(export )?(?:declare )?(default )?(?:abstract )?(?:class|const|enum|function|interface|type) ([\w$]+)/gm;

/** Bundles the declarations in a folder, for entries by their name: `index` is `src/index.ts`. Throws if two modules export one name. */
export function bundleTypes(
  folder: string,
  entries: Readonly<Record<string, string>>,
): BundledTypes {
  const modules = new Map<string, Module>();
  for (const entry of Object.values(entries)) readModules(folder, entry, modules);
  const imports = new Set<string>();
  const taken = new Set<string>();
  for (const { declared } of modules.values()) {
    for (const [name, isExported] of declared) if (isExported) take(name, taken);
  }
  const texts = [...modules.values()].map((module) => {
    for (const [line] of module.text.matchAll(fromPackage)) imports.add(line);
    return renameHidden(module, taken)
      .replaceAll(fromModule, "")
      .replaceAll(fromPackage, "")
      .replaceAll(inlineImport, "")
      .replaceAll(/^export \{\};\n/gm, "");
  });
  return {
    shared: `${[...imports, ...texts].join("")}export {};\n`,
    entries: new Map(
      Object.entries(entries).map(([name, entry]) => [name, entryText(exportsOf(entry, modules))]),
    ),
  };
}

/** Reads a module's declarations and those of all modules that it imports. */
function readModules(folder: string, path: string, modules: Map<string, Module>): void {
  if (modules.has(path)) return;
  const text = readFileSync(join(folder, path.replace(/ts$/, "d.ts")), "utf8");
  const declared = new Map<string, boolean>();
  for (const [, exported, isDefault, name = ""] of text.matchAll(declaration)) {
    declared.set(isDefault ? "default" : name, exported !== undefined);
  }
  modules.set(path, { text, declared });
  const imported = [...text.matchAll(fromModule)].map(([, , , , to = ""]) => to);
  const inline = [...text.matchAll(inlineImport)].map(([, to = ""]) => to);
  for (const to of [...imported, ...inline]) readModules(folder, moduleAt(path, to), modules);
  const renamed = [...text.matchAll(fromModule)].find(
    ([, verb, , names = ""]) => verb === "import" && / as /.test(names),
  );
  if (renamed)
    throw new Error(`${path} imports under another name, which is not supported: ${renamed[0]}`);
}

const moduleAt = (from: string, to: string): string => `${join(from, "..", to)}.ts`;

function take(name: string, taken: Set<string>): void {
  if (taken.has(name)) throw new Error(`Two modules export ${name} to the types of the package.`);
  taken.add(name);
}

/** The text of a module; the names that it does not export and that are taken get another name. */
function renameHidden({ text, declared }: Module, taken: Set<string>): string {
  let renamed = text;
  for (const [name, isExported] of declared) {
    if (isExported) continue;
    let free = name;
    while (taken.has(free)) free += "_";
    taken.add(free);
    if (free !== name) renamed = renamed.replaceAll(new RegExp(`\\b${name}\\b`, "g"), free);
  }
  return renamed;
}

/** What a module exports, with its re-exports. */
function exportsOf(path: string, modules: ReadonlyMap<string, Module>): readonly Export[] {
  const module = modules.get(path);
  if (!module) throw new Error(`${path} was not read.`);
  const own = [...module.declared].flatMap(([name, isExported]) =>
    isExported ? [{ name, of: name, isType: false }] : [],
  );
  const others = [...module.text.matchAll(fromModule)].flatMap(
    ([, verb, type, names = "", to = ""]) => {
      if (verb === "import") return [];
      if (names === "*") {
        const all = exportsOf(moduleAt(path, to), modules);
        return all.map((each) => ({ ...each, isType: each.isType || type !== undefined }));
      }
      return [...names.matchAll(/(type )?([\w$]+)(?: as ([\w$]+))?/g)].map(
        ([, isType, of = "", name = of]) => ({ name, of, isType: (type ?? isType) !== undefined }),
      );
    },
  );
  return [...own, ...others];
}

function entryText(names: readonly Export[]): string {
  const lines = names.map(({ name, of, isType }) => {
    const renamed = name === of ? name : `${of} as ${name}`;
    return `  ${isType ? "type " : ""}${renamed},\n`;
  });
  return `export {\n${lines.join("")}} from "./types.js";\n`;
}
