import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedError } from "../model/expected-error.ts";

/**
 * A checkout runs its TypeScript directly. The published package is compiled into dist/, because Node refuses TypeScript below
 * node_modules.
 */
export const isCompiled = import.meta.filename.endsWith(".js");

/** The folder of the program's package.json. */
export const programFolder = folderWith("package.json", import.meta.dirname);

/** The folder of the templates/ and bin/ that this program runs: TypeScript in a checkout, JavaScript in the package. */
const codeFolder = isCompiled ? join(programFolder, "dist") : programFolder;

/** Backfile's own templates: one for each kind of page. */
export const programTemplates = join(codeFolder, "templates");

/** Backfile's own stylesheet, scripts and fonts. */
export const programPublic = join(programFolder, "public");

/** A part of the program itself is missing. */
class ProgramError extends ExpectedError {}

/** Throws ProgramError if the folder of our templates or of our public files is missing. */
export function checkProgram(): void {
  for (const folder of [programTemplates, programPublic]) {
    if (existsSync(folder)) continue;
    throw new ProgramError(
      `${folder} is missing. It is a part of Backfile: install Backfile again.`,
    );
  }
}

/** A script that starts a thread or a process of the program: `worker.js`. */
export const programScript = (name: string): string => join(codeFolder, "bin", name);

/** The version in package.json. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return named ? String(manifest.version) : "unknown";
}

/** The nearest folder that has the file: this one, or one of its parents. */
function folderWith(file: string, folder: string): string {
  if (existsSync(join(folder, file))) return folder;
  const above = dirname(folder);
  if (above === folder)
    throw new Error(`${import.meta.dirname} belongs to no program: there is no ${file} above it.`);
  return folderWith(file, above);
}
