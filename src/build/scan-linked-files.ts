import { hash } from "node:crypto";
import { join } from "node:path";
import { placeOfFile } from "../model/published-file.ts";
import type { PublicFile } from "../model/site-file.ts";
import type { Project } from "../project/project.ts";
import { readRegularFile } from "../project/read-regular-file.ts";
import type { Store } from "../store/connection.ts";
import {
  type LinkedFile,
  linkedFiles,
  recordLinkedFiles,
  wantedFiles,
} from "../store/links/linked-files.ts";
import { once } from "../workers/once.ts";
import { maxLinkedFileBytes } from "./limits.ts";
import { type Located, linkedFileFinder } from "./linked-files.ts";

/**
 * Finds the files that published articles link to or show, and records those that came, changed or went. `copied` are the files of the
 * public folder; with `verify`, every file is read again. Returns the files of the seeds folder that belong into the site.
 */
export function scanLinkedFiles(
  store: Store,
  project: Project,
  copied: readonly PublicFile[],
  verify = false,
): readonly PublicFile[] {
  const wanted = wantedFiles(store);
  const last = linkedFiles(store);
  if (wanted.length + last.size === 0) return [];
  const locate = linkedFileFinder(project, copied);
  const found = wanted.map((path) =>
    linkedFile(path, locate(path), project.seeds, verify ? undefined : last.get(path)),
  );
  recordLinkedFiles(store, found, last);
  const taken = new Set(copied.map(({ path }) => path));
  const places = new Map<string, string>();
  for (const { place, sha256 } of found) {
    if (place !== undefined && sha256 !== undefined && !taken.has(place)) places.set(place, sha256);
  }
  return [...places].map(([path, digest]) => ({ path, digest }));
}

/** The file as the store keeps it. It is not read if its stat is that of the last scan. */
function linkedFile(
  path: string,
  located: Located | undefined,
  seeds: string,
  last: LinkedFile | undefined,
): LinkedFile {
  if (located?.is === "public") return { path, place: located.place, isOtherCase: false };
  if (located?.is !== "file") return { path, problem: located?.problem, isOtherCase: false };
  const { path: name, isOtherCase, isFresh } = located;
  const { bytes, modified, changed, inode } = located.stat;
  const stat = isFresh ? undefined : `${bytes} ${modified} ${changed} ${inode}`;
  const isKnown = stat !== undefined && last?.stat === stat && last.name === name;
  const read = isKnown && last.sha256 !== undefined ? last.sha256 : digestOf(join(seeds, name));
  return read === undefined
    ? { path, name, isOtherCase, problem: `${name} cannot be read.` }
    : { path, name, isOtherCase, stat, sha256: read, place: placeOfFile(name, read) };
}

function digestOf(file: string): string | undefined {
  const read = readRegularFile(file, maxLinkedFileBytes);
  return read.is === "read" ? hash("sha256", read.bytes) : undefined;
}

/** A function for the file below the seeds folder that is copied to a path of the site; undefined if none is. */
export function linkedSourceOf(
  store: Store,
  { seeds }: Pick<Project, "seeds">,
): (path: string) => string | undefined {
  const sources = once(
    () =>
      new Map(
        [...linkedFiles(store).values()].flatMap(({ place, name }) =>
          place === undefined || name === undefined ? [] : [[place, join(seeds, name)] as const],
        ),
      ),
  );
  return (path) => sources().get(path);
}
