import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { programFolder, programVersion } from "./program.ts";
import { settingsText } from "./settings-text.ts";

export type CreatedArchive = {
  readonly folder: string;
  /** Paths below the folder. */
  readonly written: readonly string[];
  /** Paths that existed already and were not changed. */
  readonly kept: readonly string[];
};

type NewFile = { readonly path: string; readonly text: string };

/** Makes a folder an archive. Existing files are not changed. */
export function createArchive(named: string, { github = false } = {}): CreatedArchive {
  mkdirSync(resolve(named), { recursive: true });
  const folder = realpathSync(named);
  const hasSeeds = entriesOf(join(folder, "seeds")).length > 0;
  const files: readonly NewFile[] = [
    { path: "backfile.yaml", text: settingsText(schemaFrom(folder)) },
    { path: ".gitignore", text: starter("gitignore") },
    { path: "README.md", text: starter("README.md") },
    ...(hasSeeds ? [] : [{ path: "seeds/example.txt", text: starter("seeds/example.txt") }]),
    ...(github ? [{ path: ".github/workflows/publish.yml", text: workflow() }] : []),
  ];
  const written = files.filter((file) => wasWritten(folder, file)).map(({ path }) => path);
  const kept = files.map(({ path }) => path).filter((path) => !written.includes(path));
  return { folder, written, kept: [...kept, ...(hasSeeds ? ["seeds"] : [])] };
}

/** False if the path exists already. */
function wasWritten(folder: string, { path, text }: NewFile): boolean {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

const starter = (path: string): string =>
  readFileSync(join(programFolder, "starter", path), "utf8");

const workflow = (): string =>
  starter("github/publish.yml").replaceAll("BACKFILE_VERSION", `^${programVersion()}`);

/** Where an editor finds the schema: in the node_modules that the program is in, or will be in when it is installed. */
function schemaFrom(folder: string): string {
  const path = relative(folder, join(programFolder, "schema/settings.schema.json"));
  const steps = path.split(sep);
  const installed = steps.find((step) => step !== "..") === "node_modules";
  return (installed ? steps : ["node_modules/backfile/schema/settings.schema.json"]).join("/");
}
