import { hash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { byteOrder } from "../model/byte-order.ts";
import { isCompiled, programFolder } from "./program.ts";

/** A module of the program: its path below the folder of a checkout, and the SHA-256 of its text. */
export type ProgramSource = readonly [path: string, sha256: string];

/** The package's list of the modules that it was compiled from. */
export const sourceList = join(programFolder, "dist/sources.json");

/**
 * The module at a path of a checkout, or every module below a folder such as `src/model`, sorted by path. The package reads its list.
 * Each place is read once: several stages use the same modules, and this program has loaded them.
 */
export function sourcesOf(place: string): readonly ProgramSource[] {
  const found = known.get(place) ?? (isCompiled ? listedSources(place) : readSources(place));
  known.set(place, found);
  return found;
}

const known = new Map<string, readonly ProgramSource[]>();

function listedSources(place: string): readonly ProgramSource[] {
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
