import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the program itself. */
export const programFolder = join(import.meta.dirname, "../..");

/** As package.json says. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  const named = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return named ? String(manifest.version) : "unknown";
}
