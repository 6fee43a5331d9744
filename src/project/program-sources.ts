import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { byteOrder } from "../model/byte-order.ts";
import { isCompiled, programFolder } from "./program.ts";

/** A module of the program: its path below the folder of a checkout, and the SHA-256 of its text. */
export type ProgramSource = readonly [path: string, sha256: string];

/** The package's list of the modules that it was compiled from. */
export const sourceList = join(programFolder, "dist/sources.json");

/** The module at a path of a checkout, or every module below a folder such as `src/model`, sorted by path. The package reads its list. */
export function sourcesOf(place: string): readonly ProgramSource[] {
  if (!isCompiled) return readSources(place);
  const all: readonly ProgramSource[] = JSON.parse(readFileSync(sourceList, "utf8"));
  return all.filter(([path]) => path === place || path.startsWith(`${place}/`));
}

function readSources(place: string): readonly ProgramSource[] {
  return filesOf(join(programFolder, place))
    .map((file): ProgramSource => {
      const path = relative(programFolder, file).replaceAll(sep, "/");
      return [path, hash("sha256", readFileSync(file))];
    })
    .toSorted(([a], [b]) => byteOrder(a, b));
}

function filesOf(place: string): readonly string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
